import { isDeepStrictEqual } from 'node:util';
import { cellName, type Sheet, shownCellAt } from '../cell.ts';
import { type Header, headerOf } from '../layout/header.ts';
import type { LayoutId } from '../layout/layout.ts';
import { layouts } from '../layout/layouts.ts';
import { refused } from '../reading/reading.ts';
import type { Answers } from './answers.ts';
import type { ImportContext } from './import-context.ts';
import type { Notice, RowAction, RowPlan, SheetPlan } from './plan.ts';
import { planCase } from './plan-case.ts';
import { planObservation } from './plan-observation.ts';
import { planScore } from './plan-score.ts';
import type { PlannedRow } from './planned-row.ts';
import { type RowReader, rowReader } from './row-reader.ts';

type RowPlanner = (reader: RowReader<string>, context: ImportContext) => PlannedRow;

const planners: Readonly<Record<LayoutId, RowPlanner>> = {
  observations: planObservation as RowPlanner,
  scores: planScore as RowPlanner,
  cases: planCase as RowPlanner,
};

/** What a sheet would add and change, row by row. A hidden sheet is told and not read. */
export function planSheet(sheet: Sheet, context: ImportContext, answers: Answers): SheetPlan {
  const nothing = { sheet: sheet.name, headerFaults: [], rows: [] };
  if (sheet.hidden) return { ...nothing, notices: [{ kind: 'hidden-sheet' }] };
  const header = headerOf(sheet, layouts);
  if (header === undefined) return { ...nothing, notices: [{ kind: 'no-header' }] };
  const filled = rowsBelow(sheet, header);
  const planned = filled.map((row) => {
    const reader = rowReader<string>(sheet, header, row, answers);
    return { row, reader, ...planners[header.layout.id](reader, context) };
  });
  return {
    sheet: sheet.name,
    layout: header.layout.id,
    headerRow: header.row + 1,
    headerFaults: header.faults,
    notices: noticesOf(sheet, header, filled),
    rows: againstEachOther(planned, header),
  };
}

interface ReadRow extends PlannedRow {
  readonly row: number;
  readonly reader: RowReader<string>;
}

/** Rows that say the same of one thing count once; rows that contradict each other count not at all. */
function againstEachOther(rows: readonly ReadRow[], header: Header): RowPlan[] {
  const byKey = Map.groupBy(rows, ({ key }) => key);
  const column = header.layout.recognisedBy.at(-1) ?? '';
  return rows.map((each) => {
    const alike = each.key === undefined ? [] : (byKey.get(each.key) ?? []);
    const other = alike.find(
      ({ row, says }) => row !== each.row && !isDeepStrictEqual(says, each.says),
    );
    const [first] = alike;
    const isRepeated = first !== undefined && first.row < each.row && other === undefined;
    if (other !== undefined)
      each.reader.refuse(column, refused('row-contradicts', { row: other.row + 1 }).reason);
    return {
      row: each.row + 1,
      subject: each.subject,
      ...(each.file === undefined ? {} : { file: each.file }),
      cells: each.reader.cells(),
      action: isRepeated ? 'same' : actionOf(each),
      edits: isRepeated || !each.reader.isSound() ? [] : (each.edits ?? []),
      revises: isRepeated || !each.reader.isSound() ? [] : (each.revises ?? []),
    };
  });
}

function actionOf({ reader, isNew, edits = [] }: ReadRow): RowAction {
  const results = reader.cells().map(({ result }) => result.kind);
  if (results.includes('refused')) return 'refused';
  if (results.includes('question')) return 'asked';
  if (isNew === true) return 'add';
  return edits.length > 0 ? 'change' : 'same';
}

const isFilled = (sheet: Sheet, header: Header, row: number): boolean =>
  [...header.places.values()].some(
    (column) =>
      sheet.rows[row]?.[column]?.kind !== 'empty' && sheet.rows[row]?.[column] !== undefined,
  );

function rowsBelow(sheet: Sheet, header: Header): number[] {
  return sheet.rows.flatMap((_, row) =>
    row > header.row && isFilled(sheet, header, row) ? [row] : [],
  );
}

function noticesOf(sheet: Sheet, header: Header, filled: readonly number[]): Notice[] {
  const last = filled.at(-1) ?? header.row;
  const empty = last - header.row - filled.length;
  const hiddenRows = sheet.hiddenRows.filter((row) => filled.includes(row)).map((row) => row + 1);
  const hiddenColumns = sheet.hiddenColumns.filter((column) =>
    [...header.places.values()].includes(column),
  );
  const merged = filled.flatMap((row) =>
    [...header.places.values()].flatMap((column) =>
      (sheet.rows[row]?.[column]?.kind ?? 'empty') === 'empty' &&
      shownCellAt(sheet, row, column).kind !== 'empty'
        ? [cellName(row, column)]
        : [],
    ),
  );
  const notices: (Notice | false)[] = [
    header.row > 0 && { kind: 'title-rows', count: header.row },
    empty > 0 && { kind: 'empty-rows', count: empty },
    hiddenRows.length > 0 && { kind: 'hidden-rows', rows: hiddenRows },
    hiddenColumns.length > 0 && {
      kind: 'hidden-columns',
      columns: hiddenColumns.map((column) => cellName(0, column).replace('1', '')),
    },
    merged.length > 0 && { kind: 'merged-cells', cells: merged },
  ];
  return notices.filter((notice) => notice !== false);
}
