import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvText } from '../../src/publish/csv.ts';
import { withoutFormula } from '../../src/site/downloads/csv-cell.ts';
import type { CellType } from '../../src/schema/cell-type.ts';
import type { Cell } from '../../src/site/downloads/column.ts';
import { parseCsv, withoutApostrophes } from './parse-csv.ts';

const BYTE_ORDER_MARK = '\uFEFF';

/** A table with these rows, all columns of one type. */
function csv(rows: readonly (readonly Cell[])[], type: CellType = 'text'): string {
  const fields = (rows[0] ?? []).map((_, index) => ({
    name: `c${String(index)}`,
    type,
    meaning: { nl: 'x', en: 'x' },
  }));
  return [...csvText({ fields, rows: () => rows })].join('');
}

/** What stands in the one cell of a table, as it is written. */
const written = (cell: Cell, type?: CellType) =>
  csv([[cell]], type).slice(`${BYTE_ORDER_MARK}c0\r\n`.length, -2);

describe('a cell', () => {
  test.each<[string, Cell, string]>([
    ['a number below zero stays a number', -5, '-5'],
    ['zero is zero, and not empty', 0, '0'],
    ['decimals have a point', 0.125, '0.125'],
    ['what is not known is empty', undefined, ''],
    ['yes and no', true, 'true'],
    ['plain text', 'Amsterdam', 'Amsterdam'],
    ['a comma asks for quotes', 'brood, kaas', '"brood, kaas"'],
    ['quotes are doubled', 'de "koning"', '"de ""koning"""'],
    ['a line break asks for quotes', 'een\ntwee', '"een\ntwee"'],
    ['accents and other alphabets stand as they are', 'Łódź, 東京', '"Łódź, 東京"'],
  ])('%s', (_, cell, expected) => {
    expect(written(cell)).toBe(expected);
  });

  test('a list of ids is one cell with spaces, one of texts has bars', () => {
    expect(written(['a', 'b'], 'ids')).toBe('a b');
    expect(written(['een naam', 'nog een'], 'texts')).toBe('een naam | nog een');
    expect(written([], 'ids')).toBe('');
  });
});

describe('a text that a spreadsheet would run', () => {
  test.each([
    ['an equals sign', '=1+1', "'=1+1"],
    ['a plus sign', '+31', "'+31"],
    ['a minus sign in a text', '-5', "'-5"],
    ['an at sign', '@SUM(1)', "'@SUM(1)"],
    ['a tab', '\t=1', "'\t'=1"],
    ['a carriage return', '\r=1', "'\r'=1"],
    ['a line feed', '\n=1', "'\n'=1"],
    ['a wide equals sign', '＝1', "'＝1"],
    ['one that was made safe before', "'=1", "''=1"],
    ['one after a semicolon, where a Dutch Excel starts a cell', 'a;=1', "a;'=1"],
    ['one on a new line', 'a\n@b', "a\n'@b"],
    ['a command', "=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"],
  ])('%s is made safe', (_, text, expected) => {
    expect(withoutFormula(text)).toBe(expected);
  });

  test.each([
    "'s-Gravenhage",
    'e-mail',
    '2019-07',
    'a = b',
    'https://example.org/?a=b',
    "'Meer dan zeventig' merken",
  ])('%s is left alone', (text) => {
    expect(withoutFormula(text)).toBe(text);
  });

  test('no cell starts with one, however a spreadsheet parts them', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const cells = written(text)
          .split(/[;\t\r\n]/u)
          .map((cell) => cell.replace(/^"/u, ''));
        expect(cells.filter((cell) => /^[=+\-@＝＋－＠]/u.test(cell))).toEqual([]);
      }),
    );
  });
});

const hostileText = fc.string({
  unit: fc.constantFrom(
    '=',
    '+',
    '-',
    '@',
    "'",
    '"',
    ',',
    ';',
    '\t',
    '\r',
    '\n',
    'a',
    '1',
    'é',
    ' ',
  ),
});

test('a file starts with a byte order mark and a header, and every line ends with CRLF', () => {
  expect(csv([['a', 1]])).toBe('\uFEFFc0,c1\r\na,1\r\n');
});

test('what is written is read back, whatever it is', () => {
  const cell = fc.oneof(
    hostileText,
    fc.string({ unit: 'binary' }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(undefined),
  );
  const rows = fc
    .integer({ min: 1, max: 4 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1 }),
    );
  fc.assert(
    fc.property(rows, (cells) => {
      const [, ...lines] = parseCsv(csv(cells).slice(BYTE_ORDER_MARK.length));
      const read = lines.map((line, at) =>
        line.map((text, index) =>
          typeof cells[at]?.[index] === 'string' ? withoutApostrophes(text) : text,
        ),
      );
      expect(read).toEqual(
        cells.map((row) => row.map((one) => (one === undefined ? '' : String(one)))),
      );
    }),
  );
});
