import { isDeepStrictEqual } from 'node:util';
import { refused } from '../reading/reading.ts';
import type { RowAction, RowPlan } from './plan.ts';
import type { PlannedRow } from './planned-row.ts';
import type { RowReader } from './row-reader.ts';

/** A row of a sheet that has been read. */
export interface ReadRow extends PlannedRow {
  readonly sheet: string;
  /** From 0. */
  readonly row: number;
  /** The column that is refused where another row says something else. */
  readonly column: string;
  readonly reader: RowReader<string>;
}

/**
 * Rows that say the same of one thing count once; rows that contradict each other count not at all.
 * @param rows those of all sheets: one thing may stand on two of them
 */
export function againstEachOther(rows: readonly ReadRow[]): ReadonlyMap<ReadRow, RowPlan> {
  const byKey = Map.groupBy(rows, ({ key }) => key);
  const contradicted = rows.flatMap((each) => {
    const other = alikeIn(byKey, each).find(({ says }) => !isDeepStrictEqual(says, each.says));
    return other === undefined ? [] : [[each, other] as const];
  });
  for (const [each, other] of contradicted) {
    const sheet = other.sheet === each.sheet ? undefined : other.sheet;
    each.reader.refuse(
      each.column,
      refused('row-contradicts', { row: other.row + 1, sheet }).reason,
    );
  }
  return new Map(
    rows.map((each) => {
      const isRepeated = each.reader.isSound() && (alikeIn(byKey, each)[0] ?? each) !== each;
      return [each, planOf(each, isRepeated)];
    }),
  );
}

const alikeIn = (
  byKey: ReadonlyMap<string | undefined, readonly ReadRow[]>,
  { key }: ReadRow,
): readonly ReadRow[] => (key === undefined ? [] : (byKey.get(key) ?? []));

function planOf(row: ReadRow, isRepeated: boolean): RowPlan {
  const isTaken = !isRepeated && row.reader.isSound();
  return {
    row: row.row + 1,
    subject: row.subject,
    ...(row.file === undefined ? {} : { file: row.file }),
    cells: row.reader.cells(),
    action: isRepeated ? 'same' : actionOf(row),
    edits: isTaken ? (row.edits ?? []) : [],
    revises: isTaken ? (row.revises ?? []) : [],
  };
}

function actionOf({ reader, isNew, edits = [] }: ReadRow): RowAction {
  const results = reader.cells().map(({ result }) => result.kind);
  if (results.includes('refused')) return 'refused';
  if (results.includes('question')) return 'asked';
  if (isNew === true) return 'add';
  return edits.length > 0 ? 'change' : 'same';
}
