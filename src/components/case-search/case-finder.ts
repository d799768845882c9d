import type { FacetId } from '../../site/facets/facet-words.ts';
import type { FacetColumn } from '../../site/search/case-search-data.ts';
import type { LargeFacet } from '../../site/search/large-facet.ts';
import { sharesEveryWord } from '../search-match.ts';
import type { CaseIndex } from './case-index.ts';
import { type Counted, countCases } from './count-cases.ts';
import { orderCases } from './order-cases.ts';
import type { SearchState } from './search-state.ts';

/** So many of the best hits tell whether the words of a query are really in what was found. */
const HITS_TO_TELL_BY = 5;

/** What was found for a state. */
export interface FoundCases extends Counted {
  readonly total: number;
  /** Places of the cases in the order in which they are shown. */
  readonly ordered: readonly number[];
  /** The words of the query are in no case. */
  readonly isUnknown: boolean;
}

/** Finds and counts cases with what it fetches from an index. */
export class CaseFinder {
  readonly #index: CaseIndex;
  readonly #large = new Map<FacetId, LargeFacet>();

  constructor(index: CaseIndex) {
    this.#index = index;
  }

  /** Fetches the values of a large facet; from then on they are counted too. */
  async fetchLarge(facet: FacetId): Promise<LargeFacet> {
    const fetched = await this.#index.largeFacet(facet);
    this.#large.set(facet, fetched);
    return fetched;
  }

  /** @throws Error when something could not be fetched */
  async find({ query, sort, chosen }: SearchState): Promise<FoundCases> {
    const [data, ranking] = await Promise.all([
      this.#index.data(),
      query === '' ? undefined : this.#ranking(query),
    ]);
    const columns = new Map([
      ...(Object.entries(data.facets) as [FacetId, FacetColumn][]),
      ...[...this.#large].map(([facet, { column }]) => [facet, column] as const),
    ]);
    const hits = ranking === undefined ? undefined : new Set(ranking);
    const counted = countCases(data.total, columns, chosen, hits);
    return {
      ...counted,
      total: data.total,
      ordered: orderCases(counted.found, sort, data.days, ranking),
      isUnknown: ranking?.length === 0,
    };
  }

  /**
   * Places of the cases with the words of a query. The index shortens a word that it does not know
   * until something fits: where none of the best hits has all words, nothing was found.
   */
  async #ranking(query: string): Promise<readonly number[]> {
    const places = await this.#index.places(query);
    const best = await this.#index.entries(query, places.slice(0, HITS_TO_TELL_BY));
    const isLike = best.some(({ content, meta }) =>
      sharesEveryWord(query, `${meta['title'] ?? ''} ${content}`),
    );
    return isLike ? places : [];
  }
}
