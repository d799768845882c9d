import { cellName, type Sheet, shownCellAt } from '../cell.ts';
import { type Header, headerOf } from '../layout/header.ts';
import type { LayoutId } from '../layout/layout.ts';
import { layouts } from '../layout/layouts.ts';
import type { Answers } from './answers.ts';
import type { ImportContext } from './import-context.ts';
import type { ReadRow } from './against-each-other.ts';
import type { Notice, SheetPlan } from './plan.ts';
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

/** A sheet of which the rows have been read, and not yet held against each other. */
export interface ReadSheet extends Omit<SheetPlan, 'rows'> {
  readonly rows: readonly ReadRow[];
}

/** What a sheet says, row by row. A hidden sheet is told and not read. */
export function readSheet(sheet: Sheet, context: ImportContext, answers: Answers): ReadSheet {
  const nothing = { sheet: sheet.name, headerFaults: [], rows: [] };
  if (sheet.hidden) return { ...nothing, notices: [{ kind: 'hidden-sheet' }] };
  const header = headerOf(sheet, layouts);
  if (header === undefined) return { ...nothing, notices: [{ kind: 'no-header' }] };
  const filled = rowsBelow(sheet, header);
  const column = header.layout.recognisedBy.flat().findLast((id) => header.places.has(id)) ?? '';
  return {
    sheet: sheet.name,
    layout: header.layout.id,
    headerRow: header.row + 1,
    headerFaults: header.faults,
    notices: noticesOf(sheet, header, filled),
    rows: filled.map((row) => {
      const reader = rowReader<string>(sheet, header, row, answers);
      const planned = planners[header.layout.id](reader, context);
      return { sheet: sheet.name, row, column, reader, ...planned };
    }),
  };
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
