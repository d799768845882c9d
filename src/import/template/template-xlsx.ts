import { type CellStyle, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { Column, Layout } from '../layout/layout.ts';
import { templateWords } from '../words/template.ts';

/** Rows that are made ready to fill in; more can be added below them. */
const READY_ROWS = 200;
/** A day that never changes, so that the same columns give the same bytes. */
const MADE_ON = new Date('2020-01-01T00:00:00Z');

/**
 * An Excel workbook with the columns of a layout and a sheet that explains them. All cells are text,
 * so that Excel makes no date of `3-4` and no number of `1.234`; words are chosen from a list.
 */
export function templateXlsx(layout: Layout): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [dataSheet(layout), explanation(layout)],
    properties: { created: MADE_ON, modified: MADE_ON },
  });
}

const HEADER: CellStyle = { font: { bold: true } };
const TEXT = '@';

function dataSheet({ sheetName, columns }: Layout): WriteSheet {
  return {
    name: sheetName,
    columns: columns.map(({ name }) => ({ width: Math.max(14, name.nl.length + 4), numFmt: TEXT })),
    rows: [columns.map(({ name }) => name.nl)],
    cells: new Map(columns.map((_, index) => [`0,${String(index)}`, { style: HEADER }])),
    freezePane: { rows: 1 },
    dataValidations: columns.flatMap(({ choices }: Column, index) => {
      if (choices === undefined) return [];
      const letter = String.fromCharCode(65 + index);
      return [
        {
          type: 'list' as const,
          values: [...choices],
          range: `${letter}2:${letter}${String(READY_ROWS)}`,
          allowBlank: true,
        },
      ];
    }),
  };
}

function explanation({ columns }: Layout): WriteSheet {
  const { nl, en } = templateWords;
  return {
    name: nl.sheet,
    columns: [
      { width: 22 },
      { width: 70 },
      { width: 10 },
      { width: 30 },
      { width: 22 },
      { width: 70 },
    ],
    rows: [
      [nl.column, nl.meaning, nl.needed, nl.example, en.column, en.meaning],
      ...columns.map(({ name, meaning, required, example }) => [
        name.nl,
        meaning.nl,
        required ? nl.yes : nl.no,
        example,
        name.en,
        meaning.en,
      ]),
    ],
    cells: new Map([0, 1, 2, 3, 4, 5].map((index) => [`0,${String(index)}`, { style: HEADER }])),
  };
}
