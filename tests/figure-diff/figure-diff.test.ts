import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readContentAt } from '../../src/content/git/read-content-at.ts';
import { diffJson } from '../../src/publish/figure-diff/diff-json.ts';
import { diffText } from '../../src/publish/figure-diff/diff-text.ts';
import { compareContents } from '../../src/site/figure-diff/compare-contents.ts';
import { diffReport } from '../../src/site/figure-diff/diff-report.ts';
import { scratchRepository } from '../content/git/scratch-repository.ts';

// Each pair of commits has its whole report in `reports/`. For a new one, name it here, run
// `npm x -c 'vitest run tests/figure-diff -u'` and read what came out.
const FIXTURES = join(import.meta.dirname, '..', 'fixtures');
const repository = scratchRepository();
let base = '';

const KPI = 'content/convenanten/voorbeeld/kpis/aandeel.json';
const CASE = 'content/klachten/voorbeeldcommissie/zaak-een.mdx';
const OTHER_CASE = 'content/klachten/voorbeeldcommissie/zaak-twee.mdx';
const COVENANT = 'content/convenanten/voorbeeld/convenant.mdx';
const EDITION = 'content/transparantiebenchmark/edities/2017.json';

const THEME =
  '    { "id": "kinderarbeid", "name": { "nl": "Kinderarbeid", "en": "Child labour" } },\n';

type Edit = Readonly<Record<string, ((text: string) => string) | undefined>>;

const replaced = (from: string, to: string) => (text: string) => {
  if (!text.includes(from)) throw new Error(`There is no ${from}.`);
  return text.replace(from, to);
};
const tombstone = (state: object) => () => JSON.stringify(state);
const moved = (file: string) => () => readFileSync(join(repository.root, file), 'utf8');

/** What is done to the base, by file; `undefined` removes one. */
const edits: Readonly<Record<string, Edit>> = {
  'one value': { [KPI]: replaced('52.5', '85') },
  'formatting only': {
    [KPI]: (text) =>
      JSON.stringify(JSON.parse(text.replace('"to": 48.5', '"to": 48.50')), (_, value: unknown) =>
        typeof value === 'object' && value !== null && !Array.isArray(value)
          ? Object.fromEntries(Object.entries(value).toReversed())
          : value,
      ),
  },
  'prose only': { [CASE]: replaced('De commissie gaf de bond gelijk', 'De bond kreeg gelijk') },
  'words beside a value': {
    [KPI]: replaced('"observations"', '"note": { "nl": "Verzonnen noot" }, "observations"'),
    [COVENANT]: (text) => `${text}\nEen zin erbij, met <Kpi id="aandeel" period="2018" />.\n`,
    [CASE]: replaced('  value: upheld\n', '  value: upheld\n  basis: { nl: Verzonnen grond }\n'),
    'content/convenanten/voorbeeld/rapportages/2020.mdx': (text) =>
      text.replace('---\n', '---\nnote: { nl: Verzonnen toelichting, en: An invented note }\n'),
    'content/convenanten/voorbeeld/bronnen.json': replaced(
      '"title": "',
      '"title": "Andere titel: ',
    ),
  },
  'replies and a contested statement': {
    [CASE]: replaced(
      'timeline:',
      `replies:
  - by: respondent
    organisation: voorbeeldbedrijf
    on: 2018-10
    text: { nl: Het bedrijf ziet dit anders. }
    sources: [uitspraak]
contested:
  - on: 2018-11-01
    statement: { nl: De uitkomst }
    by: respondent
    claim: { nl: Verzonnen bezwaar }
timeline:`,
    ),
  },
  'a report that is gone': { 'content/convenanten/voorbeeld/rapportages/2020.mdx': undefined },
  'another order and a translation': {
    'content/landen.json': (text) =>
      text.replace(/(\{ "id": "BD".*\}),\n(.*\{ "id": "NL".*\})\n/u, '$2,\n$1\n'),
    [KPI]: replaced('"direction"', '"definition": { "en": "Turnover" }, "direction"'),
  },
  'another unit and definition': {
    [KPI]: (text) =>
      replaced('"direction"', '"definition": { "nl": "Omzet van leden" }, "direction"')(text),
  },
  'a value that becomes final': {
    [KPI]: replaced('"period": "2019",', '"period": "2019", "status": "final",'),
  },
  'a KPI under another name': {
    [KPI]: undefined,
    'content/convenanten/voorbeeld/kpis/marktaandeel.json': moved(KPI),
  },
  'a KPI that is gone': { [KPI]: undefined },
  'a KPI withdrawn': {
    [KPI]: undefined,
    'content/vervallen/convenanten/voorbeeld/kpis/aandeel.json': tombstone({
      state: 'withdrawn',
      on: '2021-01-01',
      title: { nl: 'Aandeel in de markt (verzonnen)' },
      reason: { nl: 'Verzonnen reden' },
    }),
  },
  'a KPI withdrawn by a file that is to be filled in': {
    [KPI]: undefined,
    'content/vervallen/convenanten/voorbeeld/kpis/aandeel.json': tombstone({
      state: 'withdrawn',
      on: '2021-01-01',
      title: { nl: 'Aandeel in de markt (verzonnen)' },
      reason: { nl: '<waarom: voor de lezer>' },
    }),
  },
  'a KPI erased': {
    [KPI]: undefined,
    [COVENANT]: (text) =>
      replaced(
        '    kpis: [aandeel]\n',
        '',
      )(text).replace('<Kpi id="aandeel" period="2019" />', '?'),
    'content/vervallen/convenanten/voorbeeld/kpis/aandeel.json': tombstone({ state: 'erased' }),
  },
  'a covenant erased': {
    [KPI]: undefined,
    [COVENANT]: undefined,
    [COVENANT.replace('.mdx', '.en.mdx')]: undefined,
    'content/convenanten/voorbeeld/bronnen.json': undefined,
    'content/convenanten/voorbeeld/deelnemers.json': undefined,
    'content/convenanten/voorbeeld/rapportages/2020.mdx': undefined,
    [CASE]: (text) => text.replace('covenant: voorbeeld\n', ''),
    [OTHER_CASE]: (text) => text.replace('covenant: voorbeeld\n', ''),
    'content/vervallen/convenanten/voorbeeld.json': tombstone({ state: 'erased' }),
  },
  'a theme withdrawn': {
    'content/themas.json': replaced(THEME, ''),
    [COVENANT]: replaced('themes: [kinderarbeid]', 'themes: [leefbaar-loon]'),
    'content/vervallen/themas/kinderarbeid.json': tombstone({
      state: 'withdrawn',
      on: '2021-01-01',
      title: { nl: 'Kinderarbeid' },
      reason: { nl: 'Verzonnen reden' },
    }),
  },
  'a theme and an organisation erased': {
    'content/themas.json': replaced(THEME, ''),
    'content/organisaties/voorbeeldbond.json': undefined,
    [COVENANT]: (text) =>
      text
        .replace('    themes: [kinderarbeid]\n', '')
        .replace(/parties:\n {2}- organisation: voorbeeldbond\n(?: {4}.*\n)*/u, 'parties: []\n'),
    [CASE]: replaced(
      '- organisation: voorbeeldbond\n    kind: union',
      '- kind: union\n    description: { nl: Een bond }',
    ),
    'content/vervallen/themas/kinderarbeid.json': tombstone({ state: 'erased' }),
    'content/vervallen/organisaties/voorbeeldbond.json': tombstone({ state: 'erased' }),
  },
  'a case withdrawn': {
    [CASE]: undefined,
    [OTHER_CASE]: replaced('relatedCases: [zaak-een]\n', ''),
    'content/vervallen/klachten/zaak-een.json': tombstone({
      state: 'withdrawn',
      on: '2021-01-01',
      title: { nl: 'Klacht (verzonnen)' },
      reason: { nl: 'Verzonnen reden' },
    }),
  },
  'a case erased': {
    [CASE]: undefined,
    [OTHER_CASE]: replaced('relatedCases: [zaak-een]\n', ''),
    'content/vervallen/klachten/zaak-een.json': tombstone({ state: 'erased' }),
  },
  'a case erased by a file that cannot be read': {
    [CASE]: undefined,
    'content/vervallen/klachten/zaak-een.json': () => '{ "state": "erase" }',
  },
  'another outcome': { [CASE]: replaced('value: upheld', 'value: not_upheld') },
  'an edition more': {
    'content/transparantiebenchmark/edities/2018.json': () =>
      readFileSync(join(repository.root, EDITION), 'utf8').replace('2017,', '2018,'),
  },
  'a date of the term': { [COVENANT]: replaced('on: 2021-12-31', 'on: 2020-12-31') },
  'prose that cannot be read': { [COVENANT]: (text) => `${text}\n{1 + 1}\n` },
  'a mechanism that cannot be read': {
    'content/klachten/voorbeeldcommissie/mechanisme.mdx': () => '---\nname: 1\n---\n',
  },
  'a file that cannot be read': { [KPI]: () => '{ "observations": [' },
};

const before = () => readContentAt(repository.root, base);

/** The commit that the edit gives, beside the base. */
function edited(edit: Edit): string {
  repository.git('checkout', '--quiet', '--detach', base);
  repository.write(
    Object.fromEntries(
      Object.entries(edit).map(([file, change]) => {
        if (change === undefined) return [file, undefined];
        const original = readableFile(file);
        return [file, change(original)];
      }),
    ),
  );
  return repository.commit();
}

function readableFile(file: string): string {
  try {
    return readFileSync(join(repository.root, file), 'utf8');
  } catch {
    return '';
  }
}

beforeAll(() => {
  cpSync(join(FIXTURES, '_base', 'content'), join(repository.root, 'content'), { recursive: true });
  base = repository.commit();
});
afterAll(() => {
  repository.remove();
});

describe('the whole report of', () => {
  test.for(Object.entries(edits))('%s', async ([name, edit], { expect }) => {
    const after = await readContentAt(repository.root, edited(edit));
    const comparison = compareContents(await before(), after, '2021-06-30', 'nl');
    const report = diffReport(comparison, { before: 'main', after: 'voorstel' }, 'nl');
    await expect(`${diffText(report)}\n`).toMatchFileSnapshot(
      join(import.meta.dirname, 'reports', `${name.replaceAll(' ', '-')}.txt`),
    );
  });
});

test('the same in English, and for programs', async () => {
  const after = await readContentAt(repository.root, edited(edits['one value'] ?? {}));
  const comparison = compareContents(await before(), after, '2021-06-30', 'en');
  const report = diffReport(comparison, { before: 'main', after: 'proposal' }, 'en');
  const folder = join(import.meta.dirname, 'reports');
  await expect(`${diffText(report)}\n`).toMatchFileSnapshot(join(folder, 'one-value.en.txt'));
  const version = (name: string) => ({ name, commit: null });
  await expect(
    diffJson(comparison, { base: version('main'), head: version('proposal') }, 'en'),
  ).toMatchFileSnapshot(join(folder, 'one-value.en.json'));
});

test.each([
  ['a case erased', /zaak-een|Klacht over loon/u],
  ['a KPI erased', /Aandeel in de markt|kpis\/aandeel|voorbeeld\/aandeel|"aandeel"/u],
  ['a covenant erased', /Aandeel in de markt|convenanten\/voorbeeld|Voorbeeldconvenant/u],
])('of %s nothing is told, whichever version it stands in', async (name, trace) => {
  const erased = await readContentAt(repository.root, edited(edits[name] ?? {}));
  for (const [one, other] of [
    [await before(), erased],
    [erased, await before()],
  ] as const) {
    const comparison = compareContents(one, other, '2021-06-30', 'nl');
    expect(JSON.stringify([comparison.diff, comparison.leftOut, comparison.unmade])).not.toMatch(
      trace,
    );
    const version = { name: '', commit: null };
    const report = diffReport(comparison, { before: '', after: '' }, 'nl');
    for (const text of [
      diffText(report),
      diffJson(comparison, { base: version, head: version }, 'nl'),
    ])
      expect(text).not.toMatch(trace);
  }
});

test('a reply that is taken away is told as what a party says', async () => {
  const name = 'replies and a contested statement';
  const withReplies = await readContentAt(repository.root, edited(edits[name] ?? {}));
  const comparison = compareContents(withReplies, await before(), '2021-06-30', 'nl');
  const { summary, sections } = diffReport(comparison, { before: '', after: '' }, 'nl');
  expect(summary).toContain('1 andere tekst of ander gegeven');
  expect(sections).toMatchObject([
    {
      title: 'Wat partijen zeggen',
      items: [{ changes: [{ before: expect.stringContaining('ziet dit anders') as string }, {}] }],
    },
  ]);
});

test('a version without content can be compared as well', async () => {
  repository.git('checkout', '--quiet', '--detach', base);
  rmSync(join(repository.root, 'content'), { recursive: true });
  const none = await readContentAt(repository.root, repository.commit());
  expect(() => compareContents(none, none, '2021-06-30', 'nl')).toThrow(
    new Error('content/site.json is missing; run "npm run check".'),
  );
});
