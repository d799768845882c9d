import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readContent } from '../../src/content/read-content.ts';
import type { RevisionGiven } from '../../src/import/plan/revision-edit.ts';
import { runImport } from '../../src/import/run-import.ts';
import { type Language, languages } from '../../src/schema/text.ts';
import { checkContent } from '../../src/site/check-content.ts';
import { unexplainedChanges } from '../../src/site/unexplained-changes.ts';

const BASE = join(import.meta.dirname, '..', 'fixtures', '_base', 'content');
const CASE = 'content/klachten/voorbeeldcommissie/zaak-een.mdx';
const AS_OF = '2026-01-31';
const WHY = { reason: 'error_here', explanation: 'Verkeerd overgenomen', date: '30-1-2026' };
const REVISION = 'content/wijzigingen/2026-01-30-verkeerd-overgenomen.json';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'convenantmonitor-'));
  cpSync(BASE, join(root, 'content'), { recursive: true });
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

/** A row of a sheet, by the Dutch names of its columns. */
type Row = Readonly<Record<string, string>>;

interface Given {
  readonly write?: boolean;
  readonly revision?: RevisionGiven;
  readonly language?: Language;
}

async function imported(
  rows: readonly Row[],
  { write = true, revision = WHY, language = 'nl' }: Given = {},
) {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = rows.map((row) => columns.map((name) => row[name] ?? '').join(';'));
  const path = join(root, 'zaken.csv');
  writeFileSync(path, [columns.join(';'), ...lines, ''].join('\n'));
  const { records } = await readContent(root);
  const check = (folder: string) => checkContent(folder, { asOf: AS_OF, names: [] });
  return runImport({ root, path, records, answers: [], revision, write, language, check });
}

const read = (file: string) => readFileSync(join(root, file), 'utf8');
const known = { mechanisme: 'voorbeeldcommissie', zaak: 'zaak-een' };

/** Lines that went and came, in order. */
function difference(before: string, after: string): string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `-${line}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+${line}`),
  ];
}

/** Each kind of change, in a row of its own: what of the file becomes what, and which facts were revised. */
const changes: readonly (readonly [string, Row, readonly string[], readonly object[]])[] = [
  ['nothing', {}, [], []],
  [
    'a title and its translation',
    { titel: 'Klacht over uren (verzonnen)', 'titel (Engels)': 'Complaint about hours (made up)' },
    [
      '-  nl: Klacht over loon (verzonnen)',
      '+  nl: Klacht over uren (verzonnen)',
      '+  en: Complaint about hours (made up)',
    ],
    [],
  ],
  [
    'lists that get what they lack',
    { landen: 'NL, BD', "thema's": 'leefbaar-loon kinderarbeid' },
    [
      '-countries: [BD]',
      '-themes: [leefbaar-loon]',
      '+countries: [BD, "NL"]',
      '+themes: [leefbaar-loon, kinderarbeid]',
    ],
    [],
  ],
  [
    'a date that is published and one that is not',
    { ingediend: '2-3-2018', afgesloten: 'oktober 2018', zekerheid: 'midden' },
    [
      '-filed: 2018-03-01',
      '-confidence: high',
      '+filed: "2018-03-02"',
      '+closed: "2018-10"',
      '+confidence: medium',
    ],
    [{ fact: 'zaak-een/filed', previous: { kind: 'date', date: '2018-03-01' } }],
  ],
  [
    'an outcome by a source that the case has',
    { uitkomst: 'deels gegrond', volgens: 'beslisser', bron: 'Uitspraak (verzonnen)' },
    ['-  value: upheld', '+  value: partly_upheld'],
    [{ fact: 'zaak-een/uitkomst', previous: { kind: 'outcome', outcome: 'upheld' } }],
  ],
  [
    'an outcome by a source that is new',
    {
      uitkomst: 'ongegrond',
      volgens: 'beslisser',
      bron: 'Uitspraak in beroep (verzonnen)',
      uitgever: 'Voorbeeldcommissie',
      'soort bron': 'officieel',
      'bron gepubliceerd': '2019',
    },
    [
      '-  value: upheld',
      '-  sources: [uitspraak]',
      '+  value: not_upheld',
      '+  sources:',
      '+    - s2',
      '+  - id: s2',
      '+    title: Uitspraak in beroep (verzonnen)',
      '+    published: "2019"',
    ],
    [{ fact: 'zaak-een/uitkomst', previous: { kind: 'outcome', outcome: 'upheld' } }],
  ],
  [
    'a source and parties that are the same',
    {
      klager: 'voorbeeldbond',
      'soort klager': 'vakbond',
      beklaagde: 'Voorbeeldbedrijf (verzonnen)',
      bron: 'Uitspraak (verzonnen)',
      uitgever: 'Voorbeeldcommissie',
    },
    [],
    [],
  ],
];

describe('a case that is there', () => {
  test.each(changes)('gets %s', async (_, row, lines, revised) => {
    const before = read(CASE);
    const published = await readContent(root);
    const { status, text } = await imported([{ ...known, ...row }]);
    expect([status, text]).toEqual([
      0,
      expect.stringContaining(
        lines.length === 0 ? 'Al zo gepubliceerd (1 rij)' : `Geschreven:\n  ${CASE}`,
      ),
    ]);
    expect(difference(before, read(CASE))).toEqual(lines);
    const content = await readContent(root);
    const facts = content.records.flatMap((each) =>
      each.kind === 'revision' ? each.value.facts : [],
    );
    expect(facts).toEqual(revised);
    expect(unexplainedChanges(published, content, AS_OF)).toEqual([]);
    const after = read(CASE);
    const again = await imported([{ ...known, ...row }]);
    expect([again.status, again.text.split('\n\n').at(-1)]).toEqual([
      0,
      'Er is niets toe te voegen of te wijzigen.',
    ]);
    expect(read(CASE)).toBe(after);
  });

  test('without a word why keeps what was published', async () => {
    const before = read(CASE);
    const { text } = await imported([{ ...known, ingediend: '2-3-2018' }], { revision: {} });
    expect(text).toContain('Wie een gepubliceerde waarde wijzigt, legt vast waarom.');
    expect(read(CASE)).toBe(before);
  });

  test('needs no word why where nothing was published, or decided', async () => {
    writeFileSync(
      join(root, CASE),
      read(CASE)
        .replace('value: upheld\n  accordingTo: decider', 'value: ongoing')
        .replace('status: closed', 'status: under_review')
        .replace('decided: 2018-09\n', ''),
    );
    const row = {
      stand: 'afgesloten',
      beslist: '9-2018',
      uitkomst: 'gegrond',
      volgens: 'de beslisser',
    };
    const { text } = await imported([{ ...known, ...row, bron: 'Uitspraak (verzonnen)' }], {
      revision: {},
    });
    expect(text.split('\n\n').at(-1)).toBe(`Geschreven:\n  ${CASE}`);
    expect(read(CASE)).toContain(
      'outcome:\n  value: upheld\n  accordingTo: decider\n  sources: [uitspraak]\n',
    );
  });

  test('that the import made gets its outcome in place of the words that it was not read', async () => {
    const file = 'content/klachten/voorbeeldcommissie/zaak-acht.mdx';
    const row = {
      mechanisme: 'voorbeeldcommissie',
      zaak: 'zaak-acht',
      titel: 'Achtste (verzonnen)',
      samenvatting: 'Een klacht (verzonnen).',
      sectoren: 'voorbeeldsector',
      "thema's": 'leefbaar-loon',
      'soort klager': 'vakbond',
      klager: 'een bond',
      beklaagde: 'een bedrijf',
      ingediend: '2018',
      stand: 'in behandeling',
      bron: 'Klacht (verzonnen)',
      uitgever: 'Voorbeeldcommissie',
      'soort bron': 'officieel',
    };
    expect((await imported([row], { revision: {} })).text).toContain(`Geschreven:\n  ${file}`);
    expect(read(file)).toContain('De uitkomst is nog niet in een bron gelezen.');
    const ruling = {
      ...{ mechanisme: row.mechanisme, zaak: row.zaak, stand: 'afgesloten', zekerheid: 'midden' },
      ...{ uitkomst: 'gegrond', volgens: 'beslisser', bron: 'Uitspraak (verzonnen)' },
      ...{ uitgever: 'Voorbeeldcommissie', 'soort bron': 'officieel' },
    };
    expect((await imported([ruling])).text).toContain(`Geschreven:\n  ${file}\n  ${REVISION}`);
    expect(read(file)).toContain(
      'outcome:\n  value: upheld\n  accordingTo: decider\n  sources:\n    - s2\n',
    );
    expect(read(file)).not.toContain('nog niet in een bron gelezen');
  });

  test('keeps its Dutch title where the English one would say something else', async () => {
    const title = 'title:\n  nl: Klacht over loon (verzonnen)\n';
    writeFileSync(
      join(root, CASE),
      read(CASE).replace(title, `${title}  en: Complaint about wages (made up)\n`),
    );
    const before = read(CASE);
    const { status, text } = await imported([{ ...known, titel: 'Klacht over uren (verzonnen)' }]);
    expect([status, text]).toEqual([
      1,
      expect.stringContaining(
        `De zaak heeft deze tekst ook in het Engels. Geef die ook, of wijzig beide in ${CASE}.`,
      ),
    ]);
    expect(read(CASE)).toBe(before);
    const english = { 'titel (Engels)': 'Complaint about pay (made up)' };
    expect((await imported([{ ...known, ...english }])).status).toBe(0);
    expect(difference(before, read(CASE))).toEqual([
      '-  en: Complaint about wages (made up)',
      '+  en: Complaint about pay (made up)',
    ]);
  });

  test('is not changed where another row cannot be', async () => {
    const before = read(CASE);
    const rows = [
      { ...known, stand: 'ingediend', klager: '' },
      { ...known, zaak: 'zaak-twee', klager: 'een ander' },
    ];
    expect((await imported(rows)).status).toBe(1);
    expect(read(CASE)).toBe(before);
  });

  test('is not changed where the check would find something', async () => {
    const before = read(CASE);
    const { status, text } = await imported([{ ...known, ingediend: '2019' }]);
    expect([status, text]).toEqual([1, expect.stringContaining('dates-reversed')]);
    expect(read(CASE)).toBe(before);
  });
});

/** What is told of all of it before anything is written; reviewed. */
describe.each([
  [
    'changes',
    [
      Object.assign({ ...known }, ...changes.slice(1, 6).map(([, row]) => row)) as Row,
      { ...known, zaak: 'zaak-twee' },
    ],
  ],
  [
    'changes-refused',
    [
      {
        mechanisme: 'tweede-commissie',
        zaak: 'zaak-een',
        landen: 'NL',
        klager: 'een andere bond',
        'soort beklaagde': 'vakbond',
        uitkomst: 'uitkomst niet vastgesteld',
        bron: 'Uitspraak (verzonnen)',
        uitgever: 'Een krant',
      },
      { ...known, zaak: 'zaak-twee', bron: 'Een bericht (verzonnen)' },
    ],
  ],
  ['changes-without-source', [{ ...known, uitkomst: 'ongegrond' }]],
] as const)('the report of %s', (name, rows) => {
  test.each(languages)('in %s', async (language) => {
    const { text } = await imported(rows, { write: false, language });
    await expect(`${text}\n`).toMatchFileSnapshot(`fixtures/cases-${name}.${language}.txt`);
  });
});
