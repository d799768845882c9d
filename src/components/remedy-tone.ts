import type { Remedy } from '../schema/case.ts';
import type { Tone } from './tone.ts';

/** The shape of the state of a remedy. */
export const remedyTones: Readonly<Record<Remedy['state'], Tone>> = {
  fulfilled: 'good',
  partly_fulfilled: 'mixed',
  not_fulfilled: 'bad',
  disputed: 'mixed',
  lapsed: 'withdrawn',
  unknown: 'unknown',
};
