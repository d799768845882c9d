import {
  compareMeasures,
  type MeasureComparison,
  type NumbersRefusal,
  type WithoutNumber,
  withoutNumber,
} from '../../domain/comparison/compare-measures.ts';
import { listText } from '../../i18n/format-list.ts';
import { compareWords } from '../../i18n/words/compare.ts';
import type { Language } from '../../schema/text.ts';
import type { CompareCell, CompareRow } from './compare-data.ts';

/** One thing that can be said of a row, or why nothing can. */
export interface VerdictLine {
  readonly kind: 'differs' | 'same' | 'refused';
  readonly text: string;
}

export interface NamedCell {
  readonly label: string;
  readonly cell: CompareCell;
}

const WITHOUT: readonly WithoutNumber[] = ['unknown', 'not_yet_due', 'not_applicable'];

/**
 * What is certain about a row: who stands above whom, who is the same, of which pairs it cannot be told
 * and why, and of whom there is no number. A row without a scale only informs, and gets no verdict.
 */
export function rowVerdict(
  { scale }: Pick<CompareRow, 'scale'>,
  subjects: readonly NamedCell[],
  lang: Language,
): VerdictLine[] {
  if (scale === undefined) return [];
  const words = compareWords[lang];
  const names = (some: readonly NamedCell[]) =>
    listText(
      some.map(({ label }) => label),
      lang,
    );
  const numbered = subjects.filter(({ cell }) => withoutNumber(cell) === undefined);
  const [above, higher] = scale.isRank
    ? (['smaller', words.higherRank] as const)
    : (['larger', words.larger] as const);
  const lines = (kind: VerdictLine['kind'], texts: readonly string[]) =>
    texts.map((text) => ({ kind, text }));
  return [
    ...lines(
      'differs',
      numbered.flatMap((one) => {
        const below = numbered.filter((other) => isOf(one, other, above));
        return below.length === 0 ? [] : [higher(one.label, names(below))];
      }),
    ),
    ...lines(
      'same',
      sameNumbers(numbered).map((some) => words.same(names(some))),
    ),
    ...lines('refused', pairTexts(numbered, lang)),
    ...lines(
      'refused',
      WITHOUT.flatMap((reason) => {
        const some = subjects.filter(({ cell }) => withoutNumber(cell) === reason);
        return some.length === 0 ? [] : [words.without[reason](names(some))];
      }),
    ),
  ];
}

const isOf = (one: NamedCell, other: NamedCell, kind: MeasureComparison['kind']): boolean =>
  one !== other && compareMeasures(one.cell, other.cell).kind === kind;

/** Those with the same number together, each once. */
function sameNumbers(numbered: readonly NamedCell[]): NamedCell[][] {
  const groups = numbered.map((one) =>
    numbered.filter((other) => other === one || isOf(one, other, 'same')),
  );
  return groups.filter((group, index) => group.length > 1 && group[0] === numbered[index]);
}

/** Of which pairs it cannot be told, by the reason; where that is all of them, the reason alone. */
function pairTexts(numbered: readonly NamedCell[], lang: Language): string[] {
  const words = compareWords[lang];
  const pairs = numbered.flatMap((one, index) =>
    numbered.slice(index + 1).map((other) => {
      const comparison = compareMeasures(one.cell, other.cell);
      const reason =
        comparison.kind === 'refused' ? (comparison.reason as NumbersRefusal) : undefined;
      return { names: `${one.label} – ${other.label}`, reason };
    }),
  );
  return [...Map.groupBy(pairs, ({ reason }) => reason)].flatMap(([reason, some]) => {
    if (reason === undefined) return [];
    const text = words.refusals[reason];
    return some.length === pairs.length && pairs.length > 1
      ? [words.refusedAll(text)]
      : [`${some.map((pair) => pair.names).join(', ')}: ${text}`];
  });
}
