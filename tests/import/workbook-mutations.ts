import type { Cell, CellValue } from 'hucre/xlsx';
import { SIGNS } from '../content/field-mutations.ts';
import type { MadeSheet } from './made-workbook.ts';

/** A cell as somebody may leave it: a value, or what a value alone cannot say. */
export interface LeftCell {
  readonly value: CellValue;
  readonly detail?: Partial<Cell>;
}

/** What may stand in any cell, rightly or wrongly. */
export const leftCells: readonly LeftCell[] = [
  ...[
    ...['', '   ', 'twaalf', '48,5', '48.5', ' 48 % ', '1.234', '0,48', '−3', '1e3', '12,', '€ 5'],
    ...['meer dan 70', '45-40', 'n.v.t.', '-', 'ja', 'hoog', 'HOOG ', 'hog', 'gegrond', 'vakbond'],
    ...['2031', '2200', '0219', '3/4/2031', '31-2-2031', 'april 2031', '2031-Q3', '2030/2031'],
    ...['99-99-9999', '#N/A', '#VERW!', '=1+1', "'48", 'a'.repeat(3_999), 'a'.repeat(5_000)],
    ...['regel\nregel', 'met\ttab', SIGNS, '"', ';', 'bel\u0007', 'nul\u0000', '\u202Eachteruit'],
    ...['e\u0301 \u{1F600}', '\uD800', '\uFFFE', '&#0;', '_x0000_', '{{', '---', '- a: b', 'null'],
    ...['voorbeeldbond', 'voorbeeldbedrijf, voorbeeldbond', 'BD; bd', 'javascript:alert(1)'],
    ...['https://example.org/a b', 'iemand@example.org', '../../etc', '__proto__', 'constructor'],
  ].map((value) => ({ value })),
  ...[48.5, 0.48, 0, -1, 1e21, 1e-9, 2031, 43_923, true, false].map((value) => ({ value })),
  { value: 0.485, detail: { style: { numFmt: '0%' } } },
  { value: 48, detail: { style: { numFmt: '0.0%' } } },
  { value: new Date('2031-04-03T00:00:00Z'), detail: { style: { numFmt: 'd-m-yyyy' } } },
  { value: new Date('2031-04-01T00:00:00Z'), detail: { style: { numFmt: 'mmm-yy' } } },
  { value: '#N/B', detail: { type: 'error' } },
  { value: null, detail: { formula: 'A1*2' } },
  { value: 48, detail: { formula: 'A1*2' } },
];

/** What may become of a sheet as a whole. */
export const sheetMutations: Readonly<Record<string, (sheet: MadeSheet) => MadeSheet[]>> = {
  nothing: (sheet) => [sheet],
  'a title above': (sheet) => [
    moved({ ...sheet, rows: [['Cijfers (verzonnen)'], [], ...sheet.rows] }, 2),
  ],
  'a title over merged cells': (sheet) => [
    moved({ ...sheet, rows: [['Cijfers (verzonnen)'], ...sheet.rows], merged: ['A1:C1'] }, 1),
  ],
  'empty rows below': (sheet) => [{ ...sheet, rows: [...sheet.rows, [], [null, ''], []] }],
  'the header twice': (sheet) => [{ ...sheet, rows: [...sheet.rows, sheet.rows[0] ?? []] }],
  'every row twice': (sheet) => [{ ...sheet, rows: [...sheet.rows, ...sheet.rows.slice(1)] }],
  'a column twice': ({ rows, ...sheet }) => [
    { ...sheet, rows: rows.map((row) => [...row, row[1] ?? null]) },
  ],
  'a column that is not ours': ({ rows, ...sheet }) => [
    { ...sheet, rows: rows.map((row, at) => [...row, at === 0 ? 'Intern' : 'x']) },
  ],
  'a column misspelt': ({ rows: [header = [], ...rows], ...sheet }) => [
    { ...sheet, rows: [header.with(2, `${String(header[2])}n`), ...rows] },
  ],
  'no header': (sheet) => [moved({ ...sheet, rows: sheet.rows.slice(1) }, -1)],
  'a header over merged cells': (sheet) => [{ ...sheet, merged: ['A1:B1'] }],
  'cells merged downwards': (sheet) => [{ ...sheet, merged: ['A2:A3', 'B2:B3'] }],
  'another sheet before it': (sheet) => [{ name: 'Uitleg', rows: [['Lees dit']] }, sheet],
  'the same sheet again': (sheet) => [sheet, { ...sheet, name: `${sheet.name} 2` }],
  hidden: (sheet) => [
    { name: 'Voorblad', rows: [['Lees dit']] },
    { ...sheet, hidden: true },
  ],
  'hidden rows': (sheet) => [{ ...sheet, hiddenRows: [2] }],
};

/** The details of cells follow when rows are put above them. */
function moved(sheet: MadeSheet, rows: number): MadeSheet {
  const cells = Object.entries(sheet.cells ?? {}).map(([place, cell]) => {
    const [, column = '', row = ''] = /^([A-Z]+)(\d+)$/u.exec(place) ?? [];
    return [`${column}${String(Number(row) + rows)}`, cell] as const;
  });
  return { ...sheet, cells: Object.fromEntries(cells) };
}

/** The ways in which spreadsheet programs write one sheet as text. */
export const csvWays: Readonly<Record<string, (rows: MadeSheet['rows']) => Buffer>> = {
  'semicolons, UTF-8 with a mark, CRLF': (rows) => Buffer.from(`\uFEFF${csv(rows, ';', '\r\n')}`),
  'commas, UTF-8': (rows) => Buffer.from(csv(rows, ',', '\n')),
  'tabs, UTF-16': (rows) => Buffer.from(`\uFEFF${csv(rows, '\t', '\r\n')}`, 'utf16le'),
  'semicolons, Windows-1252': (rows) => Buffer.from(csv(rows, ';', '\r\n'), 'latin1'),
  'semicolons without quotes': (rows) =>
    Buffer.from(rows.map((row) => row.map(cellText).join(';')).join('\n')),
  'a file cut off': (rows) => Buffer.from(csv(rows, ';', '\n')).subarray(0, -9),
};

const csv = (rows: MadeSheet['rows'], delimiter: string, lineEnd: string): string =>
  rows.map((row) => row.map((cell) => quoted(cellText(cell))).join(delimiter) + lineEnd).join('');

const quoted = (text: string): string =>
  /[";,\t\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

function cellText(value: CellValue): string {
  if (value === null) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'number' ? String(value).replace('.', ',') : String(value);
}
