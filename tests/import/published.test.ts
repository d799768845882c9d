import { beforeAll, describe, expect, test } from 'vitest';
import { readContent } from '../../src/content/read-content.ts';
import type { Sheet } from '../../src/import/cell.ts';
import { layouts } from '../../src/import/layout/layouts.ts';
import { answersFrom } from '../../src/import/plan/answers.ts';
import { type ImportContext, importContext } from '../../src/import/plan/import-context.ts';
import { planImport } from '../../src/import/plan/plan-import.ts';
import { ROOT } from '../publish/real-model.ts';
import { publishedRows } from './published-rows.ts';

let context: ImportContext;
beforeAll(async () => {
  context = importContext((await readContent(ROOT)).records);
}, 60_000);

describe('what is published, typed into a spreadsheet, changes nothing or asks', () => {
  test.each(layouts)('$id', (layout) => {
    const rows = publishedRows[layout.id](context);
    const sheet: Sheet = {
      name: 'a',
      rows: [
        layout.columns.map(({ name }) => ({ kind: 'text', text: name.nl })),
        ...rows.map((row) =>
          layout.columns.map(({ id }) => {
            const text = row[id];
            return text === undefined
              ? ({ kind: 'empty' } as const)
              : ({ kind: 'text', text } as const);
          }),
        ),
      ],
      merged: [],
      hidden: false,
      hiddenRows: [],
      hiddenColumns: [],
    };
    const [planned] = planImport([sheet], context, answersFrom([])).sheets;
    const changed = (planned?.rows ?? []).filter(
      ({ action }) => action !== 'same' && action !== 'asked',
    );
    expect(changed).toEqual([]);
    expect(planned?.rows.length).toBe(rows.length);
    expect(rows.length).toBeGreaterThan(50);
  });
});
