import { countsInStatistics } from '../../domain/counts-in-statistics.ts';
import { hasOutcome } from '../../domain/has-outcome.ts';
import { type OutcomeValue, outcomeValue } from '../../schema/case.ts';
import type { Language } from '../../schema/text.ts';
import { isSingleCase, type SingleCase } from '../downloads/single-case.ts';
import { facetValues } from '../facets/facet-values.ts';
import { NO_VALUE } from '../facets/facets.ts';
import { inOrder } from '../in-order.ts';
import type { SiteModel } from '../model.ts';
import type { StatisticId } from './statistic-words.ts';

/** The statistics that divide the outcomes of cases. */
export const outcomeStatistics = [
  'mechanism',
  'sector',
  'country',
  'year',
  'complainantKind',
] as const satisfies readonly StatisticId[];
export type OutcomeStatistic = (typeof outcomeStatistics)[number];

/** The cases of one value, by outcome. A case with several values stands in the row of each. */
export interface OutcomeRow {
  /** The slug of the value, as its facet has it. */
  readonly value: string;
  readonly label: string;
  readonly byOutcome: ReadonlyMap<OutcomeValue, readonly SingleCase[]>;
  readonly counted: readonly SingleCase[];
  /** Cases without an outcome that counts: pending, not established, or of low confidence. */
  readonly apart: readonly SingleCase[];
}

/** The words that an outcome can be counted as, in the order of the glossary. */
export const countedOutcomes: readonly OutcomeValue[] = outcomeValue.options.filter(hasOutcome);

/** The rows of a statistic, in the order of its facet. */
export function outcomeRows(
  model: SiteModel,
  statistic: OutcomeStatistic,
  lang: Language,
): OutcomeRow[] {
  if (statistic === 'year') return yearRows(model);
  return facetValues(model, statistic, lang).map(({ value, label, cases }) =>
    outcomeRow(value, label.text, cases),
  );
}

export function outcomeRow(value: string, label: string, cases: readonly SingleCase[]): OutcomeRow {
  const counted = cases.filter((record) => countsInStatistics(record.value));
  return {
    value,
    label,
    byOutcome: Map.groupBy(counted, (record) => record.value.outcome.value),
    counted,
    apart: cases.filter((record) => !countsInStatistics(record.value)),
  };
}

/**
 * By the year of the decision, else of the closing, and no other: a case of which only the filing is
 * known is not counted as decided in that year. The latest year first, the unknown last; its label
 * is left to the view.
 */
function yearRows(model: SiteModel): OutcomeRow[] {
  const byYear = Map.groupBy(
    model.cases.filter(isSingleCase),
    ({ value }) => (value.decided ?? value.closed)?.slice(0, 4) ?? NO_VALUE,
  );
  const isUnknown = (year: string) => Number(year === NO_VALUE);
  return [...byYear]
    .toSorted(([one], [other]) => isUnknown(one) - isUnknown(other) || inOrder(other, one))
    .map(([year, cases]) => outcomeRow(year, year, cases));
}
