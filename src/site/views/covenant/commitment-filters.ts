import { covenantPageWords } from '../../../i18n/words/covenant-page.ts';
import { covenantWords } from '../../../i18n/words/covenant.ts';
import type { Language } from '../../../schema/text.ts';
import type { CommitmentView } from './commitments.ts';

/** What commitments can be sifted by. The style sheet knows each by its name. */
export const FILTER_NAMES = [
  'smart',
  'not_smart',
  'not_assessed',
  'output',
  'outcome',
  'passed',
  'with-kpi',
  'without-kpi',
] as const;
export type FilterName = (typeof FILTER_NAMES)[number];

/** A link that leaves only some commitments in the list; it works by its anchor. */
export interface CommitmentFilter {
  readonly anchor: string;
  readonly label: string;
  readonly count: number;
}

/** The filters that leave something and not everything; none where there is nothing to sift. */
export function commitmentFilters(
  commitments: readonly Pick<CommitmentView, 'filters'>[],
  lang: Language,
): CommitmentFilter[] {
  const page = covenantPageWords[lang].commitments;
  const labels: Readonly<Record<FilterName, string>> = {
    ...covenantWords[lang].smart,
    ...page.kinds,
    passed: page.passed,
    'with-kpi': page.withKpi,
    'without-kpi': page.withoutKpi,
  };
  const all = commitments.length;
  const sifting = FILTER_NAMES.map((name) => ({
    anchor: `afspraken-${name}`,
    label: labels[name],
    count: commitments.filter(({ filters }) => filters.includes(name)).length,
  })).filter(({ count }) => count > 0 && count < all);
  return sifting.length === 0
    ? []
    : [{ anchor: 'afspraken-alle', label: page.all, count: all }, ...sifting];
}
