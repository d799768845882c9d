import type { Case } from '../../schema/case.ts';
import { type Duration, durationBetween } from './duration.ts';

/** How long a case took, or which of its dates no source gives. */
export type TimeToDecision =
  | {
      readonly kind: 'known';
      readonly from: string;
      readonly to: string;
      readonly duration: Duration;
    }
  | { readonly kind: 'no_filing_date' | 'no_decision_date' | 'no_dates' };

/**
 * The time from filing to decision. A case that was closed without a decision of its own date ends
 * on the day it was closed.
 */
export function timeToDecision({ filed, decided, closed }: Case): TimeToDecision {
  const to = decided ?? closed;
  if (filed === undefined) return { kind: to === undefined ? 'no_dates' : 'no_filing_date' };
  if (to === undefined) return { kind: 'no_decision_date' };
  return { kind: 'known', from: filed, to, duration: durationBetween(filed, to) };
}
