import type { Covenant } from '../schema/covenant.ts';
import type { Mark } from './sign.ts';

/** The mark of the phase of a covenant: a dot on its way along a line. */
export const phaseMarks: Readonly<Record<Covenant['phase'], Mark>> = {
  negotiation: 'before',
  running: 'during',
  ended: 'after',
  follow_up: 'beyond',
};
