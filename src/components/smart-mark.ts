import type { Covenant } from '../schema/covenant.ts';
import type { Mark } from './sign.ts';

/** The mark of the judgement whether a commitment is SMART; not assessed is not "not SMART". */
export const smartMarks: Readonly<
  Record<Covenant['commitments'][number]['smart']['verdict'], Mark>
> = {
  smart: 'tick',
  not_smart: 'empty',
  not_assessed: 'not-known',
};
