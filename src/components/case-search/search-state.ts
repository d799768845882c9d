import type { Language } from '../../schema/text.ts';
import { facetIds, type FacetId, facetWords } from '../../site/facets/facet-words.ts';

/** In what order results stand; `longest` is by the time that a case took. */
export type Sort = 'relevance' | 'newest' | 'longest';

/** Everything that decides which results a reader sees; all of it stands in the address. */
export interface SearchState {
  readonly query: string;
  /** `undefined`: by relevance to a query, else the latest first. */
  readonly sort: Sort | undefined;
  /** Values that were chosen; a case passes a facet with any of them. */
  readonly chosen: ReadonlyMap<FacetId, ReadonlySet<string>>;
}

export const NOTHING_ASKED: SearchState = { query: '', sort: undefined, chosen: new Map() };

const SORT_PARAMETER = { nl: 'volgorde', en: 'order' } as const;
const SORT_WORDS = {
  relevance: { nl: 'relevantie', en: 'relevance' },
  newest: { nl: 'nieuwste', en: 'newest' },
  longest: { nl: 'langste', en: 'longest' },
} as const satisfies Record<Sort, Record<Language, string>>;

export const sorts = Object.keys(SORT_WORDS) as readonly Sort[];

/** Reads `?q=loon&land=bd&land=in&volgorde=nieuwste`; what it does not know, it leaves out. */
export function readState(search: string, lang: Language): SearchState {
  const parameters = new URLSearchParams(search);
  const sortWord = parameters.get(SORT_PARAMETER[lang]);
  const chosen = facetIds
    .map(
      (facet) =>
        [facet, new Set(parameters.getAll(facetWords[facet][lang]).filter(Boolean))] as const,
    )
    .filter(([, values]) => values.size > 0);
  return {
    query: (parameters.get('q') ?? '').trim(),
    sort: sorts.find((sort) => SORT_WORDS[sort][lang] === sortWord),
    chosen: new Map(chosen),
  };
}

/** The same state always gives the same address; the empty one gives an empty text. */
export function writeState({ query, sort, chosen }: SearchState, lang: Language): string {
  const parameters = new URLSearchParams([
    ...(query === '' ? [] : [['q', query]]),
    ...facetIds.flatMap((facet) =>
      [...(chosen.get(facet) ?? [])].toSorted().map((value) => [facetWords[facet][lang], value]),
    ),
    ...(sort === undefined ? [] : [[SORT_PARAMETER[lang], SORT_WORDS[sort][lang]]]),
  ]);
  return parameters.size === 0 ? '' : `?${parameters.toString()}`;
}

/** Whether a reader asked for something else than all cases, the latest first. */
export function asksForSomething({ query, sort, chosen }: SearchState): boolean {
  return query !== '' || chosen.size > 0 || (sort !== undefined && sort !== 'newest');
}

/** The state with one value chosen, or no longer. */
export function withValue(
  state: SearchState,
  facet: FacetId,
  value: string,
  isChosen: boolean,
): SearchState {
  const values = new Set(state.chosen.get(facet));
  if (isChosen) values.add(value);
  else values.delete(value);
  return withValues(state, facet, values);
}

/** The state with these values of a facet and no others. */
export function withValues(
  state: SearchState,
  facet: FacetId,
  values: ReadonlySet<string>,
): SearchState {
  const chosen = new Map(state.chosen);
  if (values.size === 0) chosen.delete(facet);
  else chosen.set(facet, values);
  return { ...state, chosen };
}
