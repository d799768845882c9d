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
  /** What an address names as well and cannot be laid beside them: more than four, or another kind. */
  readonly dropped?: readonly string[];
}

export const NOTHING_CHOSEN: CompareChoice = { kind: 'covenants', ids: [] };

/** Reads `?convenanten=banken,trustone`; of more kinds than one the first in the form counts. */
export function readChoice(search: string, lang: Language): CompareChoice {
  const parameters = new URLSearchParams(search);
  const [kind, ...others] = COMPARE_KINDS.filter((one) =>
    parameters.has(compareKindWords[one][lang]),
  );
  if (kind === undefined) return NOTHING_CHOSEN;
  const idsOf = (one: CompareKind) => [
    ...new Set(
      (parameters.get(compareKindWords[one][lang]) ?? '')
        .split(',')
        .map((id) => id.trim())
        .filter(Boolean),
    ),
  ];
  const ids = idsOf(kind);
  const dropped = [...ids.slice(MOST_COMPARED), ...others.flatMap(idsOf)];
  return {
    kind,
    ids: ids.slice(0, MOST_COMPARED),
    ...(dropped.length === 0 ? {} : { dropped }),
  };
}

/** The same choice always gives the same address; no choice gives an empty text. */
export function writeChoice({ kind, ids }: CompareChoice, lang: Language): string {
  if (ids.length === 0 && kind === NOTHING_CHOSEN.kind) return '';
  return `?${compareKindWords[kind][lang]}=${ids.map(encodeURIComponent).join(',')}`;
}
