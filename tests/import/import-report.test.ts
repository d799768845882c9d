import { describe, expect, test } from 'vitest';
import { sheetsIn } from '../../src/import/file/read-sheets.ts';
import { layouts } from '../../src/import/layout/layouts.ts';
import { answersFrom } from '../../src/import/plan/answers.ts';
import { importContext } from '../../src/import/plan/import-context.ts';
import { planImport } from '../../src/import/plan/plan-import.ts';
import { importReport } from '../../src/import/report/import-report.ts';
import { languages } from '../../src/schema/text.ts';
import { exampleRecords } from './example-content.ts';
import { type MadeSheet, madeWorkbook } from './made-workbook.ts';

const context = importContext(exampleRecords);
const HEADER = [
  'Convenant',
  'KPI',
  'Periode',
  'Waarde',
  'Reden onbekend',
  'Bronnen',
  'Zekerheid',
  'Toelichting',
];
const CASE_HEADER = [
  'mechanisme',
  'zaak',
  'titel',
  'samenvatting',
  'sectoren',
  'themas',
  'landen',
  'soort klager',
  'klager',
  'beklaagde',
  'ingediend',
  'uitkomst',
  'bron',
  'uitgever',
  'soort bron',
];
const day = (text: string) => new Date(`${text}T00:00:00Z`);

/** Spreadsheets with the usual mistakes; what is told of each stands in `fixtures/`, reviewed. */
const workbooks: Readonly<Record<string, readonly MadeSheet[]>> = {
  'values-to-add': [
    {
      name: 'Waarden',
      rows: [
        HEADER,
        [
          'voorbeeld',
          'marktaandeel',
          2019,
          0.42,
          null,
          'jaarverslag-2019',
          'hoog',
          'Voor het eerst gemeten.',
        ],
        [
          '',
          'Aangesloten merken (verzonnen)',
          'derde kwartaal 2019',
          'meer dan 70',
          null,
          'jaarverslag-2019, jaarverslag-2020',
          'laag',
        ],
        ['voorbeeld', 'merken', day('2020-07-01'), ' 1234 ', null, 'jaarverslag-2020'],
        ['voorbeeld', 'merken', '2021', '-', 'niet gepubliceerd', 'jaarverslag-2020'],
      ],
      cells: { D2: { style: { numFmt: '0%' } }, C4: { style: { numFmt: 'mmm yyyy' } } },
    },
  ],
  'values-published': [
    {
      name: 'Waarden',
      rows: [
        HEADER,
        ['voorbeeld', 'marktaandeel', '2018', '40%', null, 'jaarverslag-2019', 'hoog'],
        [
          'voorbeeld',
          'marktaandeel',
          '2020',
          '47-49',
          null,
          'jaarverslag-2019',
          'midden',
          'Herzien.',
        ],
        [
          'voorbeeld',
          'marktaandeel',
          '2020',
          '47-49',
          null,
          'jaarverslag-2019',
          'midden',
          'Herzien.',
        ],
      ],
    },
  ],
  questions: [
    {
      name: 'Vragen',
      rows: [
        HEADER,
        ['voorbeeld', 'marktaandeel', '2019/2020', 0.48, null, 'jaarverslag-2020'],
        ['voorbeeld', 'merken', '3/4/2021', '1.234', null, 'jaarverslag-2020'],
        ['voorbeeld', 'merken', day('2021-01-01'), 'ruim 70', null, 'jaarverslag-2020'],
        ['voorbeeld', 'merken', 43923, 'n.v.t.', null, 'jaarverslag-2020'],
        ['voorbeeld', 'merken', '2022', 'bijna alle', null, 'jaarverslag-2020'],
        ['voorbeeld', 'marktaandeel', '2022', 48, null, 'jaarverslag-2020'],
      ],
      cells: { D7: { style: { numFmt: '0%' } }, C4: { style: { numFmt: 'd-m-yyyy' } } },
    },
  ],
  mistakes: [
    {
      name: 'Fouten',
      rows: [
        ['Cijfers 2021 (verzonnen)'],
        [],
        [...HEADER, 'zekerhied', 'Waarde', 'Intern'],
        ['voorbeld', 'marktaandel', '2021', '48', null, 'jaarverslag-2020'],
        ['voorbeeld', 'marktaandeel', 'vorig jaar', '45-40', null, 'jaarverslag-2021', 'hog'],
        [],
        ['voorbeeld', 'merken', '2021', '48%', 'niet gemeten', ''],
        ['voorbeeld', 'merken', '2022', day('2026-04-03'), null, 'jaarverslag-2020'],
        ['voorbeeld', 'merken', '2023', null, null, 'jaarverslag-2020'],
        ['voorbeeld', 'merken', '2024', '70', null, 'jaarverslag-2020'],
        ['voorbeeld', 'merken', '2024', '71', null, 'jaarverslag-2020'],
        ['voorbeeld', 'merken', '2025', '70 winkels', null, 'jaarverslag-2020'],
        ['voorbeeld', 'marktaandeel', '2016', null, null, 'jaarverslag-2020'],
      ],
      merged: ['A1:H1'],
      cells: {
        D8: { style: { numFmt: 'd-mmm' } },
        D9: { value: '#N/B', type: 'error' },
        D13: { formula: 'D4*2' },
      },
    },
  ],
  'two-sheets': [
    { name: 'Een', rows: [HEADER, ['voorbeeld', 'merken', '2019', 70, null, 'jaarverslag-2019']] },
    {
      name: 'Twee',
      rows: [
        HEADER,
        ['voorbeeld', 'merken', '2019', 71, null, 'jaarverslag-2019'],
        ['voorbeeld', 'merken', '2020', 72, null, 'jaarverslag-2020', 'hoog', true],
        ['voorbeeld', 'merken', '2021', 73, null, 'jaarverslag-2020', 'hoog', 'bel\u0007'],
      ],
    },
    { name: 'Drie', rows: [HEADER, ['voorbeeld', 'merken', '2022', 72, null, 'jaarverslag-2020']] },
    { name: 'Vier', rows: [HEADER, ['voorbeeld', 'merken', '2022', 72, null, 'jaarverslag-2020']] },
  ],
  'hidden-and-merged': [
    {
      name: 'Kop',
      rows: [
        ['Jaarrapportage', null, null, null],
        ['Gegevens', null, 'Meting', null, null],
        ['KPI', null, 'Periode *', 'Waarde:', 'BRONNEN'],
        ['merken', null, '2019', 70, 'jaarverslag-2019'],
        [null, null, '2020', 71, 'jaarverslag-2020'],
        [null, null, '2021', 72, 'jaarverslag-2020'],
      ],
      merged: ['A1:D1', 'A2:B2', 'C2:D2', 'A3:B3', 'A4:B6'],
      hiddenRows: [5],
    },
    { name: 'Oud', rows: [HEADER, ['voorbeeld', 'merken', '1999', 1]], hidden: true },
    { name: 'Uitleg', rows: [['Dit blad heeft geen kolommen']] },
  ],
  scores: [
    {
      name: 'Scores',
      rows: [
        ['editie', 'organisatie', 'plaats', 'score', 'bronnen'],
        [2019, 'Ander Bedrijf (verzonnen)', 1, '92,5', 'lijst-2019'],
        [2019, 'voorbeeldbedrijf', 3, null, 'lijst-2019'],
        [2018, 'voorbeeldbedrif', 1.5, 'goed', 'lijst-2019'],
      ],
    },
  ],
  cases: [
    {
      name: 'Zaken',
      rows: [
        CASE_HEADER,
        [
          'voorbeeldloket',
          '',
          'Nieuwe zaak: lonen (verzonnen)',
          'Een verzonnen klacht.',
          'voorbeeldsector',
          'lonen',
          'NL',
          'vakbond',
          'een verzonnen vakbond',
          'voorbeeldbedrijf',
          'april 2021',
          null,
          'Verzonnen verklaring',
          'Voorbeelduitgever',
          'officieel',
        ],
        [
          'Loket (verzonnen)',
          'bestaande-zaak',
          'Bestaande zaak (verzonnen)',
          'Een zaak.',
          'voorbeeldsector',
          'lonen',
          'NL',
          'vakbond',
          'een verzonnen vakbond',
          'voorbeeldbedrijf',
          '4-4-2019',
          'gegrond',
          'Verzonnen verklaring',
          'Voorbeelduitgever',
          'officieel',
        ],
        [
          'voorbeeldloke',
          'Zaak 3',
          null,
          'Een zaak.',
          'voorbeeldsector',
          'loon',
          'Nederland',
          'vakbnd',
          'een vakbond',
          'een bedrijf',
          '1/2/2020',
          'gegrond verklaard',
          'Bron',
          'Uitgever',
          'krant',
        ],
      ],
    },
  ],
};

describe.each(Object.entries(workbooks))('%s', (name, sheets) => {
  test.each(languages)('in %s', async (language) => {
    const file = await sheetsIn(await madeWorkbook(sheets), `${name}.xlsx`);
    const plan = planImport(file.sheets, context, answersFrom([]));
    await expect(`${importReport(plan, file, language)}\n`).toMatchFileSnapshot(
      `fixtures/${name}.${language}.txt`,
    );
  });
});

test('dates counted from 1904 are the same dates', async () => {
  const rows = [HEADER, ['voorbeeld', 'merken', day('2021-04-03'), 1, null, 'jaarverslag-2020']];
  const cells = { C2: { style: { numFmt: 'd-m-yyyy' } } };
  const subjects = await Promise.all(
    (['1900', '1904'] as const).map(async (system) => {
      const file = await sheetsIn(
        await madeWorkbook([{ name: 'a', rows, cells }], system),
        'a.xlsx',
      );
      return planImport(file.sheets, context, answersFrom([])).sheets[0]?.rows[0]?.subject;
    }),
  );
  expect(subjects).toEqual(['voorbeeld/merken 2021-04-03', 'voorbeeld/merken 2021-04-03']);
});

test('a short name too long for a file is refused', async () => {
  const csv = Buffer.from(`mechanisme;zaak\nvoorbeeldloket;${'a'.repeat(300)}\n`);
  const { sheets } = planImport((await sheetsIn(csv, 'a.csv')).sheets, context, answersFrom([]));
  const result = sheets[0]?.rows[0]?.cells.find(({ column }) => column === 'id')?.result;
  expect(result).toEqual({ kind: 'refused', reason: { id: 'too-long', values: { limit: 120 } } });
});

test.each(layouts)('the examples of the columns with choices can be chosen: $id', ({ columns }) => {
  for (const { choices, example } of columns)
    if (choices !== undefined && example !== '') expect(choices).toContain(example);
});

describe('an answer', () => {
  const plan = async (answers: [string, string][]) => {
    const csv = Buffer.from('kpi;periode;waarde;bronnen\nmerken;2021;1.234;jaarverslag-2020\n');
    const file = await sheetsIn(csv, 'a.csv');
    return planImport(file.sheets, context, answersFrom(answers));
  };

  test.each<[string, [string, string][], string, string[]]>([
    ['that is missing', [], 'asked', []],
    ['thousands', [['C2', '1234']], 'add', []],
    ['decimals', [['c2', '1,234']], 'add', []],
    ['decimals with a point', [['a.csv!C2', '1.234']], 'add', []],
    ['that is none of the options', [['C2', '12']], 'refused', []],
    [
      'to nothing',
      [
        ['C2', '1234'],
        ['C9', '5'],
      ],
      'add',
      ['C9'],
    ],
  ])('%s', async (_, answers, action, unused) => {
    const { sheets, unusedAnswers } = await plan(answers);
    expect([sheets[0]?.rows[0]?.action, unusedAnswers]).toEqual([action, unused]);
  });
});
