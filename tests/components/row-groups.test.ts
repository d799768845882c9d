import { describe, expect, test } from 'vitest';
import { rowGroups, type TableRow } from '../../src/components/table-cell.ts';

const row = (text: string, group?: string): TableRow => ({
  header: { text },
  cells: [],
  ...(group === undefined ? {} : { group: { text: group } }),
});
const lines = (...rows: TableRow[]) =>
  rowGroups(rows).map(
    ({ group, rows: own }) =>
      `${group?.text ?? '-'}: ${own.map(({ header }) => header.text).join('+')}`,
  );

describe('the rows of a table', () => {
  test.each<[string, TableRow[], string[]]>([
    ['are one part without groups', [row('a'), row('b')], ['-: a+b']],
    ['part where a group opens', [row('a', 'x'), row('b'), row('c', 'y')], ['x: a+b', 'y: c']],
    ['may come before the first group', [row('a'), row('b', 'x')], ['-: a', 'x: b']],
    ['are no part where there are none', [], []],
  ])('%s', (_, rows, expected) => {
    expect(lines(...rows)).toEqual(expected);
  });
});
