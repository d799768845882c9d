import { numberText } from '../../i18n/format-value.ts';
import type { TextInLanguage } from '../../i18n/localised.ts';
import { facetTexts } from '../../i18n/words/facet.ts';
import type { Language } from '../../schema/text.ts';
import { facetValues } from '../facets/facet-values.ts';
import { facetIds, type FacetId } from '../facets/facet-words.ts';
import { isLarge } from '../facets/is-large.ts';
import type { SiteModel } from '../model.ts';
import { addressesIn } from '../routes.ts';

/** A facet beside the list of cases: its values, each with its page and its number of cases. */
export interface FacetList {
  readonly facet: FacetId;
  readonly name: string;
  /** Page of all values. */
  readonly href: string;
  /** Whether it is open at first: what most readers divide by, unless its values are still to be fetched. */
  readonly isOpen: boolean;
  /** None of a large facet: they are fetched when a reader opens it. */
  readonly values: readonly {
    readonly value: string;
    readonly label: TextInLanguage;
    readonly href: string;
    readonly count: string;
  }[];
}

const OPEN: ReadonlySet<FacetId> = new Set(['country', 'outcome']);

export function facetLists(model: SiteModel, lang: Language): FacetList[] {
  const address = addressesIn(lang);
  return facetIds.map((facet) => {
    const values = isLarge(model, facet) ? [] : facetValues(model, facet, lang);
    return {
      facet,
      name: facetTexts[lang].facets[facet].name,
      href: address('caseFacet', { facet }),
      isOpen: OPEN.has(facet) && values.length > 0,
      values: values.map(({ value, label, cases }) => ({
        value,
        label,
        href: address('caseFacetValue', { facet, value }),
        count: numberText(cases.length, lang),
      })),
    };
  });
}
