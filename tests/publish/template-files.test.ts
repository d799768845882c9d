import { createHash } from 'node:crypto';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { sheetsIn } from '../../src/import/file/read-sheets.ts';
import { layouts } from '../../src/import/layout/layouts.ts';
import { answersFrom } from '../../src/import/plan/answers.ts';
import { importContext } from '../../src/import/plan/import-context.ts';
import { planImport } from '../../src/import/plan/plan-import.ts';
import { templateFiles } from '../../src/publish/template-files.ts';
import { exampleRecords } from '../import/example-content.ts';

const context = importContext(exampleRecords);

test('there is a workbook and a CSV file for every layout', () => {
  expect(templateFiles.map(({ name }) => name)).toEqual(
    layouts.flatMap(({ sheetName }) => [`${sheetName}.xlsx`, `${sheetName}.csv`]),
  );
});

describe.each(templateFiles)('$name', ({ name, bytes }) => {
  const layout = layouts.find(({ sheetName }) => name.startsWith(`${sheetName}.`));

  test('imports cleanly: every column is known, and there is nothing to add', async () => {
    const file = await sheetsIn(Buffer.from(await bytes()), name);
    const { sheets } = planImport(file.sheets, context, answersFrom([]));
    const [first, ...others] = sheets;
    expect(first).toEqual({
      sheet: name.endsWith('.csv') ? name : layout?.sheetName,
      layout: layout?.id,
      headerRow: 1,
      headerFaults: [],
      notices: [],
      rows: [],
    });
    expect(others.map(({ sheet, notices }) => [sheet, notices])).toEqual(
      name.endsWith('.csv') ? [] : [['uitleg', [{ kind: 'no-header' }]]],
    );
  });

  test('is the same every time', async () => {
    const [one, other] = await Promise.all([bytes(), bytes()]);
    const sum = (each: Uint8Array) => createHash('sha256').update(each).digest('hex');
    expect(sum(one)).toBe(sum(other));
  });
});

test('a filled-in template imports as it was filled in', async () => {
  const [template] = templateFiles;
  const book = await readXlsx(Buffer.from((await template?.bytes()) ?? []));
  const [header = []] = book.sheets[0]?.rows ?? [];
  const row = {
    convenant: 'voorbeeld',
    KPI: 'merken',
    periode: '2021',
    waarde: '70',
    bronnen: 'jaarverslag-2020',
  };
  const filled = await writeXlsx({
    sheets: [
      {
        name: 'waarden',
        rows: [header, header.map((name) => Reflect.get(row, String(name)) ?? null)],
      },
    ],
  });
  const file = await sheetsIn(Buffer.from(filled), 'waarden.xlsx');
  const { sheets } = planImport(file.sheets, context, answersFrom([]));
  expect(sheets[0]?.rows.map(({ action, subject }) => [action, subject])).toEqual([
    ['add', 'voorbeeld/merken 2021'],
  ]);
});
