import type { Sheet } from '../cell.ts';
import { type Answers } from './answers.ts';
import type { ImportContext } from './import-context.ts';
import type { ImportPlan } from './plan.ts';
import { planSheet } from './plan-sheet.ts';

/** What the sheets of a file would add and change; nothing is written here. */
export function planImport(
  sheets: readonly Sheet[],
  context: ImportContext,
  answers: Answers,
): ImportPlan {
  const planned = sheets.map((sheet) => planSheet(sheet, context, answers));
  return { sheets: planned, unusedAnswers: answers.unused() };
}
