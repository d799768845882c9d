import { inLanguage, type TextInLanguage } from '../../i18n/localised.ts';
import { facetTexts } from '../../i18n/words/facet.ts';
import type { Language } from '../../schema/text.ts';
import type { SingleCase } from '../downloads/single-case.ts';
import { inOrder } from '../in-order.ts';
import type { SiteModel } from '../model.ts';
import { oncePerModel } from '../once-per-model.ts';
import { singleCases } from '../single-cases.ts';
import { facetIds, type FacetId } from './facet-words.ts';
import { facets, NO_VALUE } from './facets.ts';

/** The cases of every value of every facet; a value that no case has is not in it. */
export type FacetIndex = Readonly<Record<FacetId, ReadonlyMap<string, readonly SingleCase[]>>>;

/** Divides the cases of a model by every facet, once for each model; of each value the latest first. */
export const facetIndex = oncePerModel((model): FacetIndex => {
  const cases = singleCases(model);
  return Object.fromEntries(
    facetIds.map((facet) => [facet, casesByValue(facet, cases, model)]),
  ) as unknown as FacetIndex;
});

/** The values of a case, each once; `geen` where it has none. */
export function valuesOf(facet: FacetId, record: SingleCase, model: SiteModel): readonly string[] {
  const values = [...new Set(facets[facet].valuesOf(record, model))];
  return values.length === 0 ? [NO_VALUE] : values;
}

function casesByValue(
  facet: FacetId,
  cases: readonly SingleCase[],
  model: SiteModel,
): ReadonlyMap<string, readonly SingleCase[]> {
  const byValue = new Map<string, SingleCase[]>();
  for (const record of cases) {
    for (const value of valuesOf(facet, record, model)) {
      const sharing = byValue.get(value);
      if (sharing === undefined) byValue.set(value, [record]);
      else sharing.push(record);
    }
  }
  return byValue;
}

/** One value of a facet: its slug, what readers see and the cases that have it. */
export interface FacetValue {
  readonly value: string;
  readonly label: TextInLanguage;
  readonly cases: readonly SingleCase[];
}

/** The values of a facet that occur, in the order of the facet; the cases without a value last. */
export function facetValues(model: SiteModel, facet: FacetId, lang: Language): FacetValue[] {
  return [...facetIndex(model)[facet]]
    .map(([value, cases]) => ({ value, label: valueLabel(model, facet, value, lang), cases }))
    .toSorted((one, other) => compareValues(facet, one, other, lang));
}

/** @throws Error for a value that no record has */
export function valueLabel(
  model: SiteModel,
  facet: FacetId,
  value: string,
  lang: Language,
): TextInLanguage {
  const { none } = facetTexts[lang].facets[facet];
  if (value === NO_VALUE && none !== undefined) return { text: none, lang };
  const label = facets[facet].labelOf(value, model, lang);
  if (label === undefined) throw new Error(`There is no ${facet} "${value}".`);
  return inLanguage(label, lang);
}

function compareValues(facet: FacetId, one: FacetValue, other: FacetValue, lang: Language): number {
  const { order } = facets[facet];
  const isLast = ({ value }: FacetValue) => Number(value === NO_VALUE);
  if (isLast(one) !== isLast(other)) return isLast(one) - isLast(other);
  if (order === 'latest') return inOrder(other.value, one.value);
  if (order === 'frequent')
    return (
      other.cases.length - one.cases.length || one.label.text.localeCompare(other.label.text, lang)
    );
  return order.indexOf(one.value) - order.indexOf(other.value);
}
