import type { Language } from '../../schema/text.ts';
import { cellName, type Sheet, type SheetCell, shownCellAt } from '../cell.ts';
import type { Header } from '../layout/header.ts';
import { type Reading, type Reason, refused } from '../reading/reading.ts';
import { type Answers, chosen } from './answers.ts';
import type { CellPlan } from './plan.ts';

type Shown<T> = (value: T, language: Language) => string;

/** Reads the cells of one row by their columns, and keeps what each came to. */
export interface RowReader<Id extends string> {
  /** What the cell says; `undefined` when it is empty, refused or asks a question. */
  take<T>(column: Id, reader: (cell: SheetCell) => Reading<T>, shown?: Shown<T>): T | undefined;
  /** The same of a cell that must not be empty. */
  need<T>(column: Id, reader: (cell: SheetCell) => Reading<T>, shown?: Shown<T>): T | undefined;
  /** Refuses a cell for what stands elsewhere. */
  refuse(column: Id, reason: Reason): void;
  /** Tells what a cell changes. */
  changes(column: Id, was: (language: Language) => string): void;
  cells(): readonly CellPlan[];
  /** Whether no cell is refused or asks a question. */
  isSound(): boolean;
}

export function rowReader<Id extends string>(
  sheet: Sheet,
  header: Header,
  row: number,
  answers: Answers,
): RowReader<Id> {
  const cells: CellPlan[] = [];

  const placeOf = (column: Id) => {
    const at = header.places.get(column);
    const cell = at === undefined ? undefined : shownCellAt(sheet, row, at);
    return {
      cell: cell ?? ({ kind: 'empty' } as const),
      name: at === undefined ? `${String(row + 1)}` : cellName(row, at),
    };
  };

  const keep = (column: Id, result: CellPlan['result']) => {
    const { cell, name } = placeOf(column);
    const kept = cells.findIndex((each) => each.column === column);
    const plan: CellPlan = { cell: name, column, typed: cell, result };
    if (kept === -1) cells.push(plan);
    else cells[kept] = plan;
  };

  const take = <T>(
    column: Id,
    reader: (cell: SheetCell) => Reading<T>,
    shown: Shown<T> = (value) => String(value),
  ): T | undefined => {
    const { cell, name } = placeOf(column);
    if (cell.kind === 'empty') return undefined;
    const reading = answered(unreadable(cell) ?? reader(cell), answers.find(sheet.name, name));
    if (reading.kind === 'read') {
      keep(column, { kind: 'read', text: (language) => shown(reading.value, language) });
      return reading.value;
    }
    keep(
      column,
      reading.kind === 'refused'
        ? reading
        : {
            ...reading,
            options: reading.options.map(({ value, ...option }) => ({
              ...option,
              text: (language) => shown(value, language),
            })),
          },
    );
    return undefined;
  };

  return {
    take,
    need(column, reader, shown) {
      if (placeOf(column).cell.kind === 'empty') keep(column, refused('cell-missing', {}));
      return take(column, reader, shown);
    },
    refuse: (column, reason) => {
      keep(column, { kind: 'refused', reason });
    },
    changes(column, was) {
      const known = cells.find((each) => each.column === column);
      if (known?.result.kind === 'read') keep(column, { ...known.result, was });
    },
    // In the order of the sheet, whatever the order of reading.
    cells: () =>
      cells.toSorted(
        (one, other) =>
          (header.places.get(one.column) ?? Infinity) -
          (header.places.get(other.column) ?? Infinity),
      ),
    isSound: () => cells.every(({ result }) => result.kind === 'read'),
  };
}

/** What can be read as nothing at all, whatever the column. */
function unreadable(cell: SheetCell): Reading<never> | undefined {
  if (cell.kind === 'error') return refused('cell-error', { code: cell.code });
  if (cell.kind === 'uncomputed') return refused('formula-uncomputed', { formula: cell.formula });
  return undefined;
}

function answered<T>(reading: Reading<T>, answer: string | undefined): Reading<T> {
  if (reading.kind !== 'question' || answer === undefined) return reading;
  const option = chosen(reading.options, answer);
  return option === undefined
    ? refused('answer-unknown', { answer })
    : { kind: 'read', value: option.value };
}
