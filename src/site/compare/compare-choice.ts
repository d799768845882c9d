import type { Language } from '../../schema/text.ts';
import {
  COMPARE_KINDS,
  type CompareKind,
  compareKindWords,
  MOST_COMPARED,
} from './compare-kinds.ts';

/** What a reader laid side by side; all of it stands in the address. */
export interface CompareChoice {
  readonly kind: CompareKind;
  /** Each once, in the order in which they were chosen; at most four. */
  readonly ids: readonly string[];
}

export const NOTHING_CHOSEN: CompareChoice = { kind: 'covenants', ids: [] };

/** Reads `?convenanten=banken,trustone`; of more kinds than one the first counts. */
export function readChoice(search: string, lang: Language): CompareChoice {
  const parameters = new URLSearchParams(search);
  const kind = COMPARE_KINDS.find((one) => parameters.has(compareKindWords[one][lang]));
  if (kind === undefined) return NOTHING_CHOSEN;
  const ids = (parameters.get(compareKindWords[kind][lang]) ?? '').split(',').filter(Boolean);
  return { kind, ids: [...new Set(ids)].slice(0, MOST_COMPARED) };
}

/** The same choice always gives the same address; no choice gives an empty text. */
export function writeChoice({ kind, ids }: CompareChoice, lang: Language): string {
  if (ids.length === 0 && kind === NOTHING_CHOSEN.kind) return '';
  return `?${compareKindWords[kind][lang]}=${ids.map(encodeURIComponent).join(',')}`;
}
