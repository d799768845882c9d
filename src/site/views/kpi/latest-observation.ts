import { lastDay } from '../../../domain/period-end.ts';
import type { Fact } from '../../fact.ts';
import { inOrder } from '../../in-order.ts';

/** Words, a distribution or unknown: nothing to set in large figures. */
export function isWords({ value }: Fact): boolean {
  return !['number', 'range', 'bound', 'money'].includes(value.kind);
}

/** The observation whose period ends last; of several the last in the file, as facts come in its order. */
export function latestObservation(
  facts: readonly Fact[],
): (Fact & { readonly period: string }) | undefined {
  return facts
    .filter(
      (fact): fact is Fact & { period: string } =>
        fact.kind === 'observation' && fact.period !== undefined,
    )
    .toSorted((one, other) => inOrder(lastDay(one.period), lastDay(other.period)))
    .at(-1);
}
