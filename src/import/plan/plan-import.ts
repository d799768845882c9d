import type { Sheet } from '../cell.ts';
import { againstEachOther } from './against-each-other.ts';
import { type Answers } from './answers.ts';
import type { ImportContext } from './import-context.ts';
import type { ImportPlan } from './plan.ts';
import { readSheet } from './plan-sheet.ts';

/** What the sheets of a file would add and change; nothing is written here. */
export function planImport(
  sheets: readonly Sheet[],
  context: ImportContext,
  answers: Answers,
): ImportPlan {
  const read = sheets.map((sheet) => readSheet(sheet, context, answers));
  const plans = againstEachOther(read.flatMap(({ rows }) => rows));
  return {
    sheets: read.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.flatMap((row) => plans.get(row) ?? []),
    })),
    unusedAnswers: answers.unused(),
  };
}
