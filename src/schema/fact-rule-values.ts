import type { OutcomeValue } from './case.ts';
import type { Kpi } from './kpi.ts';
import type { MechanismKind } from './mechanism.ts';

/** What a value is counted in: `number` for the unit of the KPI. */
export type ValueNotation =
  | { readonly kind: 'number' }
  | { readonly kind: 'distribution' }
  | { readonly kind: 'money'; readonly currency: string };

type Direction = Kpi['direction'];

/** The rules about facts that contradict each other, each with the values that its message needs. */
export interface FactRuleValues {
  // KPIs
  /** `other`: the same period as it was written before, where it was written differently. */
  'period-duplicate': { period: string; other?: string };
  'gap-has-value': { period: string };
  'milestone-beyond-target': { milestone: string; targets: readonly string[] };
  /** `from` and `until`: the first and last period of the series; without them it has no values. */
  'break-outside-series': { at: string; from: string | undefined; until: string | undefined };
  'unit-mixed': { found: ValueNotation; others: ValueNotation };
  /** `unitCurrency`: the currency of the unit, where it is one of money. */
  'money-under-unit': { currency: string; unit: string; unitCurrency: string | undefined };
  'percentage-impossible': { found: number };
  /** `source`: the one that was published then, where the observation itself has no date. */
  'published-too-early': {
    period: string;
    published: string;
    source?: string;
    isReport?: true;
  };
  'direction-contradicted': { direction: Direction; baseline: number; target: number };
  'aim-contradicted': { direction: Direction; aim: 'at_least' | 'at_most' };
  // Cases
  'outcome-unexplained': Record<never, never>;
  'outcome-impossible': {
    outcome: OutcomeValue;
    procedure: MechanismKind;
    allowed: readonly OutcomeValue[];
  };
  'procedure-unknown': {
    procedure: MechanismKind;
    mechanism: string;
    allowed: readonly MechanismKind[];
  };
  /** `startField`: what the remedy exists from. */
  'remedy-before-ruling': { on: string; start: string; startField: string };
  /** `filed`: the first date of the case; without `begun` the covenant is still being negotiated. */
  'case-before-covenant': { filed: string | undefined; begun: string | undefined };
  'case-twice': { id: string; otherFile: string };
  // Benchmark and organisations
  'score-out-of-scale': { found: number; maximum: number };
  'class-size-contradicted': { companies: number; from: number; to: number };
  /** `isWhole`: every class has its size, so that the sum is that of the panel. */
  'class-sizes-unlike-panel': { sum: number; panel: number; isWhole: boolean };
  'rank-shared': { rank: number; score: number; other: number };
  'rank-of-tie': { rank: number; score: number; other: number };
  'rank-against-score': { rank: number; score: number; otherRank: number; otherScore: number };
  /** `rejoins`: it may have left this list and come back. */
  'organisation-twice': { organisation: string; rejoins?: true };
  /** `name`: a name of both; `other` is the id of the one that has it already. */
  'organisation-name-twice': { name: string; other: string };
  'names-overlap': { from: string; other: string; until: string };
}
