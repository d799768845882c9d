import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runImport } from '../../src/import/run-import.ts';
import type { RevisionGiven } from '../../src/import/plan/revision-edit.ts';
import type { Finding } from '../../src/schema/finding.ts';
import { record } from '../example-records.ts';
import { exampleRecords } from './example-content.ts';

const KPI = 'content/convenanten/voorbeeld/kpis/marktaandeel.json';
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'import-test-'));
  for (const { file, value } of exampleRecords) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), `${JSON.stringify(value, null, 2)}\n`);
  }
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const kpiText = () => readFileSync(join(root, KPI), 'utf8');

async function imported(
  csv: string,
  {
    write = true,
    findings = [] as readonly Finding[],
    answers = [] as [string, string][],
    revision = {} as RevisionGiven,
    records = exampleRecords,
  } = {},
) {
  const path = join(root, 'cijfers.csv');
  writeFileSync(path, csv);
  const { text, status } = await runImport({
    root,
    path,
    records,
    answers,
    revision,
    write,
    language: 'nl',
    check: (folder) => Promise.resolve(folder === root ? [] : findings),
  });
  return { last: text.split('\n\n').at(-1), status };
}

const HEADER = 'kpi;periode;waarde;bronnen;zekerheid\n';

/** The lines that a text lost and gained. */
function difference(before: string, after: string): string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  let first = 0;
  while (old[first] === now[first] && first < old.length) first += 1;
  let last = 1;
  while (old.at(-last) === now.at(-last) && last <= old.length - first) last += 1;
  return [
    ...old.slice(first, old.length - last + 1).map((line) => `-${line}`),
    ...now.slice(first, now.length - last + 1).map((line) => `+${line}`),
  ];
}

const WHY = {
  reason: 'error_at_source',
  explanation: 'Fout in de bron hersteld',
  date: '3-4-2021',
};
const REVISION = 'content/wijzigingen/2021-04-03-fout-in-de-bron-hersteld.json';

describe('a change of a published value', () => {
  const csv = `${HEADER}marktaandeel;2018;41%;jaarverslag-2019;\n`;

  test('is not written without a word why', async () => {
    const before = kpiText();
    expect(await imported(csv, { revision: { reason: 'zomaar', date: '2021' } })).toEqual({
      last: [
        'Er is niets geschreven. Wie een gepubliceerde waarde wijzigt, legt vast waarom. Geef mee:',
        '  --reason een van late_report, error_at_source, error_here, definition, disclosure',
        '    ‘zomaar’ hoort daar niet bij',
        '  --explanation "wat er is gewijzigd en waarom, voor de lezer"',
        '  --date de dag waarop de wijziging op de site komt',
        '    ‘2021’ is geen dag die bestaat; schrijf die zoals 2026-01-31',
      ].join('\n'),
      status: 1,
    });
    expect(kpiText()).toBe(before);
  });

  test.each([
    ['31-11-2026', '‘31-11-2026’ is geen dag die bestaat; schrijf die zoals 2026-01-31'],
    ['3/4/2021', '‘3/4/2021’ kan meer dan één dag zijn; schrijf die zoals 2026-01-31'],
  ])('is not written on %s', async (date, told) => {
    const before = kpiText();
    expect(await imported(csv, { revision: { ...WHY, date } })).toEqual({
      last: [
        'Er is niets geschreven. Wie een gepubliceerde waarde wijzigt, legt vast waarom. Geef mee:',
        '  --date de dag waarop de wijziging op de site komt',
        `    ${told}`,
      ].join('\n'),
      status: 1,
    });
    expect(kpiText()).toBe(before);
  });

  test('is written with the record of the revision', async () => {
    expect((await imported(csv, { revision: WHY })).last).toBe(
      `Geschreven:\n  ${KPI}\n  ${REVISION}`,
    );
    expect(JSON.parse(readFileSync(join(root, REVISION), 'utf8'))).toEqual({
      date: '2021-04-03',
      reason: 'error_at_source',
      explanation: { nl: 'Fout in de bron hersteld' },
      facts: [{ fact: 'voorbeeld/marktaandeel/2018', previous: { kind: 'number', number: 40 } }],
    });
  });
});

test('a second change on the day of an earlier one says that it is the second', async () => {
  const fact = { fact: 'voorbeeld/marktaandeel/2018', previous: { kind: 'number', number: 39 } };
  const value = { date: '2021-04-03', reason: 'error_here', explanation: { nl: 'Ochtend' } };
  const morning = record('content/wijzigingen/2021-04-03-ochtend.json', {
    ...value,
    facts: [fact],
  });
  const csv = `${HEADER}marktaandeel;2018;41%;jaarverslag-2019;\n`;
  await imported(csv, { revision: WHY, records: [...exampleRecords, morning] });
  expect(JSON.parse(readFileSync(join(root, REVISION), 'utf8'))).toMatchObject({ turn: 2 });
});

describe('with --write', () => {
  test('a new value comes in order of its period, and no other line changes', async () => {
    const before = kpiText();
    const { last, status } = await imported(`${HEADER}marktaandeel;2019;44%;jaarverslag-2019;\n`);
    expect([last, status]).toEqual([`Geschreven:\n  ${KPI}`, 0]);
    expect(difference(before, kpiText())).toEqual([
      '+      "period": "2019",',
      '+      "value": {',
      '+        "kind": "number",',
      '+        "number": 44',
      '+      },',
      '+      "sources": [',
      '+        "jaarverslag-2019"',
      '+      ]',
      '+    },',
      '+    {',
    ]);
  });

  test('a change touches the lines of the change', async () => {
    const before = kpiText();
    await imported(`${HEADER}marktaandeel;2018;41%;jaarverslag-2019;\n`, { revision: WHY });
    expect(difference(before, kpiText())).toEqual([
      '-        "number": 40',
      '+        "number": 41',
    ]);
  });

  test('a new field stands where its schema has it', async () => {
    const before = kpiText();
    await imported(
      'kpi;periode;waarde;bronnen;status\nmarktaandeel;2020;48%;jaarverslag-2020;voorlopig\n',
    );
    expect(difference(before, kpiText())).toEqual(['+      "status": "provisional",']);
  });

  test('a KPI without values gets its first', async () => {
    const file = join(root, 'content/convenanten/voorbeeld/kpis/merken.json');
    await imported(
      `${HEADER}merken;2020;70;jaarverslag-2020;laag\nmerken;2019;60;jaarverslag-2019;\n`,
    );
    const { observations } = JSON.parse(readFileSync(file, 'utf8')) as { observations: unknown };
    expect(observations).toEqual([
      { period: '2019', value: { kind: 'number', number: 60 }, sources: ['jaarverslag-2019'] },
      {
        period: '2020',
        value: { kind: 'number', number: 70 },
        sources: ['jaarverslag-2020'],
        confidence: 'low',
      },
    ]);
  });

  test.each([
    [
      'a row that is refused keeps all rows out',
      `${HEADER}marktaandeel;2019;44%;jaarverslag-2019;\nmarktaandeel;2021;veel-te-veel;geen;\n`,
      'Er is niets geschreven. Vragen: 1. Te verbeteren: 1.',
      1,
    ],
    [
      'a question without an answer keeps all rows out',
      `${HEADER}marktaandeel;2019;0,44;jaarverslag-2019;\n`,
      'Er is niets geschreven. Vragen: 1. Te verbeteren: 0.',
      1,
    ],
    [
      'what is published already changes nothing',
      `${HEADER}marktaandeel;2020;48%;jaarverslag-2020;\n`,
      'Er is niets toe te voegen of te wijzigen.',
      0,
    ],
    [
      'without a header nothing is read',
      'iets;anders\n1;2\n',
      'Geen enkel zichtbaar blad heeft een rij met de namen van de kolommen. Nodig zijn KPI, periode, waarde; of editie, organisatie; of mechanisme, zaak; of mechanisme, titel, samenvatting.',
      1,
    ],
  ])('%s', async (_, csv, closing, code) => {
    const before = kpiText();
    expect(await imported(csv)).toEqual({ last: closing, status: code });
    expect(kpiText()).toBe(before);
  });

  test('an answer makes a question a value', async () => {
    const { status } = await imported(`${HEADER}marktaandeel;2019;0,44;jaarverslag-2019;\n`, {
      answers: [['C2', '44']],
    });
    expect([status, kpiText().includes('"number": 44')]).toEqual([0, true]);
  });

  test('what the check would refuse is not written', async () => {
    const before = kpiText();
    const finding: Finding = {
      file: KPI,
      line: 9,
      column: 1,
      path: ['observations', 1],
      rule: 'text-empty',
      values: {},
    };
    const { last, status } = await imported(`${HEADER}marktaandeel;2019;44%;jaarverslag-2019;\n`, {
      findings: [finding],
    });
    expect([last, status]).toEqual(['1 bevinding.', 1]);
    expect(kpiText()).toBe(before);
  });
});

test('without --write nothing is written', async () => {
  const before = kpiText();
  expect(
    await imported(`${HEADER}marktaandeel;2019;44%;jaarverslag-2019;\n`, { write: false }),
  ).toEqual({
    last: 'Er is nog niets geschreven. Met --write wordt 1 bestand gewijzigd.',
    status: 0,
  });
  expect(kpiText()).toBe(before);
});

describe('a workbook that meets what is there', () => {
  const CASES =
    'mechanisme;zaak;titel;samenvatting;sectoren;themas;soort klager;klager;beklaagde;bron;uitgever;soort bron\n';
  const row = (id: string, title: string) =>
    `voorbeeldloket;${id};${title};Een klacht;voorbeeldsector;lonen;vakbond;een bond;een bedrijf;Bron;Uitgever;pers\n`;

  test('says so where the file of a new case is there and could not be read', async () => {
    const file = 'content/klachten/voorbeeldloket/kapot.mdx';
    writeFileSync(join(root, file), '---\nkapot');
    expect(await imported(CASES + row('kapot', 'Kapot (verzonnen)'))).toEqual({
      last: `Er is niets geschreven. ${file} is er al en kon niet gelezen worden; verbeter dat eerst met npm run check.`,
      status: 1,
    });
    expect(readFileSync(join(root, file), 'utf8')).toBe('---\nkapot');
  });

  test('gives a second revision of one day and reason a file of its own', async () => {
    mkdirSync(join(root, 'content/wijzigingen'));
    writeFileSync(join(root, REVISION), '{}');
    const csv = `${HEADER}marktaandeel;2018;41%;jaarverslag-2019;\n`;
    expect((await imported(csv, { revision: WHY })).last).toBe(
      `Geschreven:\n  ${KPI}\n  ${REVISION.replace('.json', '-2.json')}`,
    );
  });

  test('names the row that the check objects to', async () => {
    const file = 'content/klachten/voorbeeldloket/nieuw.mdx';
    const finding: Finding = {
      file,
      line: 3,
      column: 1,
      path: ['title'],
      rule: 'text-empty',
      values: {},
    };
    const path = join(root, 'zaken.csv');
    writeFileSync(path, CASES + row('oud', 'Oud (verzonnen)') + row('nieuw', 'Nieuw (verzonnen)'));
    const { text } = await runImport({
      root,
      path,
      records: exampleRecords,
      answers: [],
      revision: {},
      write: true,
      language: 'nl',
      check: (folder) => Promise.resolve(folder === root ? [] : [finding]),
    });
    expect(text.split('\n\n')).toContain(`Blad ‘zaken.csv’, rij 3 (nieuw) komt in ${file}.`);
  });
});
