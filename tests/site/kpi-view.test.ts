import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/content/read-content.ts';
import type { Language } from '../../src/schema/text.ts';
import { siteModel } from '../../src/site/model.ts';
import type { AgreedValue } from '../../src/site/views/kpi/agreed-value.ts';
import { type KpiView, kpiView } from '../../src/site/views/kpi-view.ts';
import * as example from '../example-records.ts';
import { modelOf } from './synthetic-model.ts';

/** A row of the table as it reads, other sources indented below the preferred value. */
const rows = (view: KpiView) =>
  view.rows.map(({ isAlternate, period, value, remarks, note, citations }) => {
    const cited = citations.map(({ number }) => `[${String(number)}]`).join('');
    const parts = [
      `${period}: ${value} ${cited}`,
      ...remarks,
      ...(note === undefined ? [] : [note.text]),
    ];
    return (isAlternate ? '  ' : '') + parts.join(' | ');
  });

const agreed = ({ baseline, target, otherAgreed }: KpiView) =>
  [baseline, target, ...otherAgreed].filter((one) => one !== undefined).map(agreedLine);

const agreedLine = ({ label, value, when, note }: AgreedValue) =>
  `${label}: ${value}, ${when}${note === undefined ? '' : ` | ${note.text}`}`;

const sourceList = ({ sources }: KpiView) =>
  sources.map(({ number, title, publisher }) => `[${String(number)}] ${title} – ${publisher}`);

// Real figures: one that is corrected in content is corrected here too.
describe('the market share of the garment covenant', async () => {
  const model = siteModel(await readContent(join(import.meta.dirname, '..', '..')), '2026-01-31');
  const record = model.covenants.find(({ id }) => id === 'kleding-textiel');
  const kpi = record?.kpis.find(({ id }) => id === 'marktaandeel');
  if (record === undefined || kpi === undefined) throw new Error('The KPI is not there.');
  const view = (language: Language) => kpiView(model, { kind: 'covenant', record }, kpi, language);

  test('reads so in Dutch', () => {
    expect(rows(view('nl'))).toEqual([
      'juli 2016: 35% [6][2]',
      '  juli 2016: 30% [7]',
      '  juli 2016: meer dan een derde [3]',
      'juli 2017: circa 35% [8]',
      'juli 2018: 42–45% [9][10] | Gepubliceerd als bandbreedte.',
      'december 2018: circa 48% [11][12] | Onder het tussendoel van 50% voor 2018.',
      'juli 2019: 50% [13] | enige twijfel | Alleen in de pers gevonden.',
      '2019: naar schatting 40–45% [14][15] | Lager dan het jaar ervoor; gepubliceerd als geschatte bandbreedte.',
      '2020: 40–45% [1] | enige twijfel | Cijfer uit de pers bij het verschijnen van de jaarrapportage over 2020; het doel was 80%.',
    ]);
    expect(agreed(view('nl'))).toEqual([
      'Uitgangswaarde: 35%, juli 2016',
      'Doel: 80%, uiterlijk 2020 | Andere bronnen, waaronder de SER-pagina met ondertekenaars, noemen 2021 als doeljaar.',
      'Andere lezing van het doel: 80%, uiterlijk 2021',
      'Tussendoel: 50%, uiterlijk 2018',
    ]);
  });

  test('reads so in English', () => {
    expect(rows(view('en'))).toEqual([
      'July 2016: 35% [6][2]',
      '  July 2016: 30% [7]',
      '  July 2016: more than one third [3]',
      'July 2017: about 35% [8]',
      'July 2018: 42–45% [9][10] | Published as a range.',
      'December 2018: about 48% [11][12] | Below the interim target of 50% for 2018.',
      'July 2019: 50% [13] | some doubt | Found in the press only.',
      '2019: an estimated 40–45% [14][15] | Lower than the year before; published as an estimated range.',
      '2020: 40–45% [1] | some doubt | Press figure at publication of the 2020 annual report; the target was 80%.',
    ]);
    expect(agreed(view('en'))).toEqual([
      'Baseline: 35%, July 2016',
      'Target: 80%, by 2020 | Other sources, including the SER signatory page, name 2021 as the target year.',
      'Other reading of the target: 80%, by 2021',
      'Milestone: 50%, by 2018',
    ]);
  });

  test('has the value of 2020 as its latest, with its doubt', () => {
    const { latest, latestIsWords, status } = view('nl');
    expect([
      latest?.before,
      latest?.figure,
      latest?.after,
      latest?.period,
      latest?.published,
      latest?.remarks,
    ]).toEqual(['', '40–45%', '', '2020', 'datum van publicatie niet bekend', ['enige twijfel']]);
    expect([latestIsWords, status.verdict, status.isFragile]).toEqual([false, 'missed', true]);
  });

  test('lists every source that is cited, once', () => {
    const cited = [...view('nl').rows, view('nl').latest].flatMap((one) => one?.citations ?? []);
    const listed = view('nl').sources.map(({ number }) => number);
    expect(listed).toEqual(listed.map((_, index) => index + 1));
    expect(new Set(listed)).toEqual(
      new Set(listed).union(new Set(cited.map(({ number }) => number))),
    );
    expect(sourceList(view('en')).slice(0, 3)).toEqual(sourceList(view('nl')).slice(0, 3));
  });
});

describe('a made-up KPI', () => {
  const sources = ['verslag'];
  const view = (rest: object) => {
    const model = modelOf(
      example.record('content/convenanten/een/bronnen.json', {
        sources: [example.source('verslag')],
      }),
      example.record('content/convenanten/een/convenant.mdx', example.covenantExample),
      example.record('content/convenanten/een/kpis/aandeel.json', {
        ...example.kpiExample,
        ...rest,
      }),
    );
    const [record] = model.covenants;
    const [kpi] = record?.kpis ?? [];
    if (record === undefined || kpi === undefined) throw new Error('The model has one KPI.');
    return kpiView(model, { kind: 'covenant', record }, kpi, 'nl');
  };
  const observation = (rest: object) => ({
    period: '2019',
    value: example.number(48),
    sources,
    ...rest,
  });
  const baseline = { period: '2016', value: example.number(35), sources };
  const target = {
    aim: 'at_least',
    value: example.number(80),
    timing: { kind: 'end_of_term' },
    sources,
  };

  test.each<[string, object, string[]]>([
    ['without values', {}, []],
    [
      'says all that is known of a value',
      {
        observations: [
          observation({
            cohort: { nl: 'alleen grote bedrijven' },
            status: 'provisional',
            confidence: 'low',
            denominator: 1067,
            monthsCovered: 9,
            published: '2020-06',
            note: { nl: 'Verzonnen.' },
          }),
        ],
      },
      [
        '2019: 48 [1] | alleen grote bedrijven | voorlopig | veel twijfel | berekend over 1.067 | over 9 maanden | gepubliceerd juni 2020 | Verzonnen.',
      ],
    ],
    [
      'says of another value that it is about another group, and not what it does not know',
      {
        observations: [
          observation({
            monthsCovered: 9,
            published: '2020',
            alternates: [{ value: example.number(47), cohort: { nl: 'alle bedrijven' }, sources }],
          }),
        ],
      },
      ['2019: 48 [1] | over 9 maanden | gepubliceerd 2020', '  2019: 47 [1] | alle bedrijven'],
    ],
    [
      'says why a value is not known',
      { observations: [observation({ value: { kind: 'unknown', reason: 'confidential' } })] },
      ['2019: vertrouwelijk [1]'],
    ],
  ])('%s', (_, rest, expected) => {
    expect(rows(view(rest))).toEqual(expected);
  });

  test.each<[string, object, string]>([
    ['with neither target nor value', {}, 'no_target'],
    ['without a target', { baseline }, 'no_target'],
    ['with a target and no value', { target }, 'no_figure'],
  ])('%s says what cannot be told', (_, rest, verdict) => {
    expect(view(rest).status.verdict).toBe(verdict);
  });

  test('tells when something agreed is due', () => {
    const alternateTargets = [{ ...target, timing: { kind: 'date', by: '2021-06' } }];
    expect(agreed(view({ target, alternateTargets }))).toEqual([
      'Doel: 80, aan het einde van de looptijd',
      'Andere lezing van het doel: 80, uiterlijk juni 2021',
    ]);
  });

  test('tells when another reading of the target is due, also without a date', () => {
    const alternateTargets = [{ ...target, timing: { kind: 'each_period' } }];
    expect(agreed(view({ alternateTargets }))).toEqual([
      'Andere lezing van het doel: 80, elke periode',
    ]);
  });
});
