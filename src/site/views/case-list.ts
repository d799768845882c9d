import { numberText } from '../../i18n/format-value.ts';
import { facetTexts } from '../../i18n/words/facet.ts';
import type { Language } from '../../schema/text.ts';
import { facetIndex } from '../facets/facet-values.ts';
import type { FacetId } from '../facets/facet-words.ts';
import type { CaseRecord, SiteModel } from '../model.ts';
import { addressesIn } from '../routes.ts';
import { type CaseRow, caseRows } from './case-row.ts';
import type { Link } from './page-head.ts';

/** Cases on a page that is about something else. */
export interface CaseList {
  readonly cases: readonly CaseRow[];
  /** The page with all of them, where not all are shown. */
  readonly more: Link | undefined;
}

/** A page about something else shows no more cases than this; the rest stand on the page of the facet. */
const SHOWN = 50;

/** The latest of the cases that have a value of a facet. */
export function caseListOf(
  model: SiteModel,
  cases: readonly CaseRecord[],
  { facet, value }: { readonly facet: FacetId; readonly value: string },
  lang: Language,
): CaseList {
  const rows = caseRows(model, cases, lang);
  const count = facetIndex(model)[facet].get(value)?.length ?? 0;
  return {
    cases: rows.slice(0, SHOWN),
    more:
      rows.length <= SHOWN
        ? undefined
        : {
            label: facetTexts[lang].allCases(numberText(count, lang)),
            href: addressesIn(lang)('caseFacetValue', { facet, value }),
          },
  };
}
