import type { OutcomeValue } from '../schema/case.ts';

/**
 * Whether a case ended without anything being found against the respondent, so that its title must
 * never stand without its outcome (design, section 11).
 */
export function saysNoFinding(outcome: OutcomeValue): boolean {
  return outcome === 'not_upheld' || outcome === 'inadmissible' || outcome === 'withdrawn';
}
