import type { Covenant } from '../schema/covenant.ts';
import type { Tone } from './tone.ts';

/** The shape of the phase of a covenant. */
export const phaseTones: Readonly<Record<Covenant['phase'], Tone>> = {
  negotiation: 'open',
  running: 'open',
  ended: 'withdrawn',
  follow_up: 'mixed',
};
