import { folded } from '../reading/plain-text.ts';
import type { Option } from '../reading/reading.ts';

/** The answers that an editor gave to questions about cells, and which of them were needed. */
export interface Answers {
  /** The answer for a cell, `B7` or `Blad1!B7`. */
  find(sheet: string, cell: string): string | undefined;
  /** The cells whose answers nothing asked for. */
  unused(): string[];
}

/** @param given pairs of a cell and its answer */
export function answersFrom(given: readonly (readonly [cell: string, answer: string])[]): Answers {
  const byCell = new Map(given.map(([cell, answer]) => [cell.toLowerCase(), { cell, answer }]));
  const used = new Set<string>();
  return {
    find(sheet, cell) {
      for (const key of [`${sheet}!${cell}`.toLowerCase(), cell.toLowerCase()]) {
        const found = byCell.get(key);
        if (found === undefined) continue;
        used.add(found.cell);
        return found.answer;
      }
      return undefined;
    },
    unused: () => [...byCell.values()].flatMap(({ cell }) => (used.has(cell) ? [] : [cell])),
  };
}

/** The option that an answer names; a point for a decimal comma is as good. */
export function chosen<T>(options: readonly Option<T>[], answer: string): Option<T> | undefined {
  const key = (text: string) => folded(text).replaceAll(',', '.');
  return options.find((option) =>
    [option.answer, option.answerEn ?? option.answer].some((each) => key(each) === key(answer)),
  );
}
