import type { CaseSearchWords } from '../../i18n/words/case-search.ts';
import type { FacetId } from '../../site/facets/facet-words.ts';
import { made } from '../made.ts';
import { quotableQuery } from '../search-match.ts';
import type { FoundCases } from './case-finder.ts';
import { type Filter, mostExcluding } from './count-cases.ts';
import { NOTHING_ASKED, type SearchState, withValue, withValues } from './search-state.ts';

/** What buttons need to say what they do, and to do it. */
export interface ButtonMaker {
  readonly words: CaseSearchWords;
  readonly numberText: (count: number) => string;
  /** `Land: Bangladesh` */
  readonly labelOf: (facet: FacetId, values: readonly string[]) => string;
  readonly ask: (state: SearchState) => void;
}

/** What was chosen, each with a button to undo it; these words stand on paper too. */
export function chosenButtons(state: SearchState, maker: ButtonMaker): HTMLButtonElement[] {
  const { words, labelOf } = maker;
  const buttons = [...state.chosen].flatMap(([facet, values]) =>
    [...values].map((value) => {
      const label = labelOf(facet, [value]);
      const button = stateButton(label, withValue(state, facet, value, false), maker);
      button.setAttribute(
        'aria-label',
        words.removeFilter.replace('{filter}', () => label),
      );
      return button;
    }),
  );
  if (buttons.length > 1)
    buttons.push(stateButton(words.removeAll, { ...state, chosen: new Map() }, maker));
  return buttons;
}

/** Where nothing was found: what to leave out to find something. */
export function waysOut(
  state: SearchState,
  { without }: Pick<FoundCases, 'without'>,
  maker: ButtonMaker,
): HTMLElement[] {
  const { words, numberText } = maker;
  const toAll = stateButton(words.all, NOTHING_ASKED, maker);
  const filter = mostExcluding(without);
  if (filter === undefined) return [made('p', words.none), toAll];
  const label = words.without
    .replace('{count}', numberText(without.get(filter) ?? 0))
    .replace('{filter}', () => filterLabel(filter, state, maker));
  return [made('p', words.none), stateButton(label, withoutFilter(state, filter), maker), toAll];
}

function filterLabel(filter: Filter, state: SearchState, { words, labelOf }: ButtonMaker): string {
  return filter === 'query'
    ? words.query.replace('{query}', () => quotableQuery(state.query))
    : labelOf(filter, [...(state.chosen.get(filter) ?? [])]);
}

function withoutFilter(state: SearchState, filter: Filter): SearchState {
  return filter === 'query' ? { ...state, query: '' } : withValues(state, filter, new Set());
}

function stateButton(label: string, state: SearchState, { ask }: ButtonMaker): HTMLButtonElement {
  const button = made('button', label);
  button.type = 'button';
  button.addEventListener('click', () => {
    ask(state);
  });
  return button;
}
