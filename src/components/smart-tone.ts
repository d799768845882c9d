import type { Covenant } from '../schema/covenant.ts';
import type { Tone } from './tone.ts';

/** The shape of the judgement whether a commitment is SMART; not assessed is not "not SMART". */
export const smartTones: Readonly<Record<Covenant['commitments'][number]['smart']['verdict'], Tone>> = {
  smart: 'good',
  not_smart: 'bad',
  not_assessed: 'unknown',
};
