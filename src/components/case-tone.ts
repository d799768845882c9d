import type { OutcomeValue } from '../schema/case.ts';
import type { Tone } from './tone.ts';

/**
 * The shape of an outcome. It is not good or bad news for anyone: a tone says only whether a finding
 * was made, and whether it was whole.
 */
export const outcomeTones: Readonly<Record<OutcomeValue, Tone>> = {
  upheld: 'good',
  partly_upheld: 'mixed',
  not_upheld: 'bad',
  settled_agreement: 'good',
  no_agreement_final_statement: 'mixed',
  remediated: 'good',
  inadmissible: 'withdrawn',
  withdrawn: 'withdrawn',
  ongoing: 'open',
  not_established: 'unknown',
};
