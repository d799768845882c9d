import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { CellValue } from 'hucre/xlsx';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readContent } from '../../src/content/read-content.ts';
import { cellName } from '../../src/import/cell.ts';
import type { Layout, LayoutId } from '../../src/import/layout/layout.ts';
import { layouts } from '../../src/import/layout/layouts.ts';
import type { ImportPlan } from '../../src/import/plan/plan.ts';
import { importContext } from '../../src/import/plan/import-context.ts';
import { runImport } from '../../src/import/run-import.ts';
import { checkContent } from '../../src/site/check-content.ts';
import { unexplainedChanges } from '../../src/site/unexplained-changes.ts';
import { reservedIds } from '../../src/site/reserved-ids.ts';
import { type MadeSheet, madeWorkbook } from './made-workbook.ts';
import { publishedRows, type TypedRow } from './published-rows.ts';
import { csvWays, type LeftCell, leftCells, sheetMutations } from './workbook-mutations.ts';

const BASE = join(import.meta.dirname, '..', 'fixtures', '_base');
const RUNS = 80;
const SEED = 7;
const AS_OF = '2032-01-31';
const WHY = { reason: 'error_at_source', explanation: 'Hersteld (verzonnen)', date: '3-4-2031' };

const root = mkdtempSync(join(tmpdir(), 'convenantmonitor-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});

/** Valid rows of each kind: some of what is published, and what it does not have yet. */
let validRows: Readonly<Record<LayoutId, readonly TypedRow[]>>;

beforeAll(async () => {
  restore();
  const context = importContext((await readContent(root)).records);
  const [observation] = publishedRows.observations(context);
  const [score] = publishedRows.scores(context);
  const [oneCase] = publishedRows.cases(context);
  const note = { confidence: 'hoog', noteNl: 'Uit het verslag.', noteEn: 'From the report.' };
  validRows = {
    observations: [
      { ...observation },
      { ...observation, period: '2030', value: '35%', ...note },
      { ...observation, period: '2031-H1', value: 'meer dan 70', published: '3-9-2031' },
    ],
    scores: [
      { ...score },
      { ...score, organisation: 'voorbeeldbond', rank: '7', score: '92,5', ...note },
    ],
    cases: [
      { ...oneCase },
      {
        ...{ mechanism: 'voorbeeldcommissie', id: 'zaak-twee', titleEn: 'Complaint (made up)' },
        ...{ themes: 'leefbaar-loon, kinderarbeid', filed: '2018', confidence: 'midden' },
      },
      { ...oneCase, id: 'zaak-acht', titleNl: 'Achtste (verzonnen)', filed: '3-4-2018' },
      {
        ...oneCase,
        id: 'zaak-negen',
        titleNl: 'Negende (verzonnen)',
        filed: 'mei 2018',
        decided: 'mei 2020',
      },
    ],
  };
}, 60_000);

function restore(): void {
  rmSync(join(root, 'content'), { recursive: true, force: true });
  cpSync(join(BASE, 'content'), join(root, 'content'), { recursive: true });
}

const content = () =>
  Object.fromEntries(
    readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => [
        join(parentPath, name),
        readFileSync(join(parentPath, name), 'utf8'),
      ]),
  );

const check = (folder: string) => checkContent(folder, { asOf: AS_OF, names: [] });

async function imported(file: string, bytes: Buffer, write: boolean) {
  const path = join(root, file);
  writeFileSync(path, bytes);
  const { records } = await readContent(root);
  return runImport({
    root,
    path,
    records,
    reservedCaseIds: reservedIds.case,
    answers: [],
    write,
    language: 'nl',
    revision: WHY,
    check,
  });
}

/** A change of one cell: in which row and column, and what is left there. */
interface CellMutation {
  readonly row: number;
  readonly column: number;
  readonly left: LeftCell;
}

function sheetWith(layout: Layout, mutation: CellMutation | undefined): MadeSheet {
  const rows: CellValue[][] = validRows[layout.id].map((typed) =>
    layout.columns.map(({ id }) => typed[id] ?? null),
  );
  const header = layout.columns.map(({ name }) => name.nl);
  if (mutation === undefined) return { name: 'Blad', rows: [header, ...rows] };
  const { left } = mutation;
  const at = mutation.row % rows.length;
  const from = mutation.column % layout.columns.length;
  rows[at] = (rows[at] ?? []).with(from, left.value);
  return {
    name: 'Blad',
    rows: [header, ...rows],
    ...(left.detail === undefined ? {} : { cells: { [cellName(at + 1, from)]: left.detail } }),
  };
}

test.each(layouts)('the rows with nothing wrong are written: $id', async (layout) => {
  const rows = sheetWith(layout, undefined);
  const { text } = await imported('cijfers.xlsx', await madeWorkbook([rows]), true);
  restore();
  expect(text).toContain('\n\nGeschreven:\n');
});

const mutations = fc.record({
  layout: fc.constantFrom(...layouts),
  cell: fc.record({ row: fc.nat(3), column: fc.nat(40), left: fc.constantFrom(...leftCells) }),
  sheet: fc.constantFrom(...Object.keys(sheetMutations)),
  file: fc.constantFrom('xlsx', 'xlsx', 'xlsx', ...Object.keys(csvWays)),
});

test('a workbook with something wrong in it is written whole and as typed, or not at all', async () => {
  await fc.assert(
    fc.asyncProperty(mutations, async ({ layout, cell, sheet, file }) => {
      const sheets = sheetMutations[sheet]?.(sheetWith(layout, cell)) ?? [];
      const way = csvWays[file];
      const bytes = way === undefined ? await madeWorkbook(sheets) : way(sheets.at(-1)?.rows ?? []);
      const name = way === undefined ? 'cijfers.xlsx' : 'cijfers.csv';
      const before = content();
      const published = await readContent(root);
      try {
        const { text, status, plan } = await imported(name, bytes, true);
        const isWritten = text.includes('\n\nGeschreven:\n');
        if (!isWritten) {
          expect(content()).toEqual(before);
          if (sheet === 'nothing' && way === undefined)
            expect(refusedElsewhere(plan, cell.row % validRows[layout.id].length)).toEqual([]);
          return;
        }
        expect([status, await check(root)]).toEqual([0, []]);
        expect(unexplainedChanges(published, await readContent(root), AS_OF)).toEqual([]);
        expect(plan?.sheets.some(({ rows }) => rows.length > 0)).toBe(true);
        const again = await imported(name, bytes, false);
        const actions = again.plan?.sheets.flatMap(({ rows }) => rows.map(({ action }) => action));
        expect(new Set(actions)).toEqual(new Set(['same']));
      } finally {
        restore();
      }
    }),
    { numRuns: RUNS, seed: SEED },
  );
}, 300_000);

/** Cells that are refused or asked in rows that nobody changed, unless for what a changed one says. */
function refusedElsewhere(plan: ImportPlan | undefined, mutated: number): string[] {
  const rows = plan?.sheets.flatMap((each) => each.rows) ?? [];
  return rows
    .filter(({ row }) => row !== mutated + 2)
    .flatMap(({ cells }) =>
      cells
        .filter(
          ({ result }) =>
            result.kind === 'question' ||
            (result.kind === 'refused' && result.reason.id !== 'row-contradicts'),
        )
        .map(({ cell }) => cell),
    );
}
