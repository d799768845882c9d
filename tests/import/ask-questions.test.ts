import { expect, test } from 'vitest';
import { sheetsIn } from '../../src/import/file/read-sheets.ts';
import { answersFrom } from '../../src/import/plan/answers.ts';
import { answered } from '../../src/import/plan/ask-questions.ts';
import { importContext } from '../../src/import/plan/import-context.ts';
import { planImport } from '../../src/import/plan/plan-import.ts';
import { exampleRecords } from './example-content.ts';

test('at the keyboard every question is put once, and its answer read', async () => {
  const csv = 'kpi;periode;waarde;bronnen\nmerken;3/4/2021;1.234;jaarverslag-2020\n';
  const file = await sheetsIn(Buffer.from(csv), 'a.csv');
  const context = importContext(exampleRecords);
  const put: string[] = [];
  const typed = ['2021-04-03', ''];
  const { sheets } = await answered(
    (answers) => planImport(file.sheets, context, answersFrom(answers)),
    [],
    (question, choices) => {
      put.push([question, ...choices.map(({ value, label }) => `${value}: ${label}`)].join('\n'));
      return Promise.resolve(typed.shift() ?? '');
    },
    'nl',
  );
  expect(put).toEqual([
    'a.csv!B2  "3/4/2021"\nWelke periode is bedoeld?\n2021-04-03: 3 april 2021\n2021-03-04: 4 maart 2021',
    'a.csv!C2  "1.234"\nScheidt het teken hier duizendtallen of decimalen?\n1234: 1234\n1,234: 1,234',
  ]);
  expect(sheets[0]?.rows.map(({ action, subject }) => [action, subject])).toEqual([
    ['asked', 'voorbeeld/merken 2021-04-03'],
  ]);
});
