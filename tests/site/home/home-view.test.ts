import { describe, expect, test } from 'vitest';
import { noHistory, type SiteHistory } from '../../../src/site/history/site-history.ts';
import { covenantPhases } from '../../../src/site/views/home/covenant-phases.ts';
import { expectedReports } from '../../../src/site/views/home/expected-reports.ts';
import { frontFigures } from '../../../src/site/views/home/front-figures.ts';
import { homeView } from '../../../src/site/views/home/home-view.ts';
import { lateRemedies } from '../../../src/site/views/home/late-remedies.ts';
import { latestChanges } from '../../../src/site/views/home/latest-changes.ts';
import { latestReports } from '../../../src/site/views/home/latest-reports.ts';
import { latestRulings } from '../../../src/site/views/home/latest-rulings.ts';
import * as example from '../../example-records.ts';
import { caseIn, mechanism, modelOf } from '../synthetic-model.ts';

// The made-up site speaks of 1 January 2020.
const dated = (on: string) => ({ on, sources: ['akkoord'] });
const covenant = (id: string, rest: object = {}) =>
  example.record(`content/convenanten/${id}/convenant.mdx`, {
    ...example.covenantExample,
    shortTitle: { nl: id },
    sources: [example.source('akkoord')],
    ...rest,
  });
const report = (owner: string, year: string, rest: object) =>
  example.record(`content/convenanten/${owner}/rapportages/${year}.mdx`, {
    title: example.text(`Rapportage ${year}`),
    kind: 'progress',
    ...rest,
  });
const remedy = (rest: object) => ({
  kind: 'policy_change',
  description: example.text('Beleid'),
  state: 'unknown',
  sources: ['uitspraak'],
  ...rest,
});

describe('a site without content', () => {
  const view = homeView(modelOf(), 'nl');

  test('has no figures, and a sentence in the place of every list', () => {
    expect(view.figures).toEqual([]);
    expect(view.phases).toEqual({ years: [], today: 0, groups: [] });
    expect(view.statuses.total).toBe(0);
    expect(view.example).toBeUndefined();
    expect(
      [view.rulings, view.changes, view.reports, view.remedies].map((part) => part.lines),
    ).toEqual([[], [], [], []]);
    expect(view.rulings.notes).toEqual(['Er is nog geen uitspraak met een datum.']);
    expect(view.reports.summary).toEqual(['Er was nog geen rapportage te verwachten.']);
    expect(view.remedies.summary).toEqual(['Er is geen herstel opgelegd of afgesproken.']);
    expect(view.changes.notes).toEqual([
      'De geschiedenis is niet beschikbaar in deze bouw van de site.',
    ]);
  });
});

describe('covenants by phase', () => {
  const terms: [string, object, string][] = [
    ['one that ended runs to its end', { started: dated('2016'), ended: dated('2018') }, '0–74.9'],
    ['one that runs stands at today', { started: dated('2018-01-01') }, '0–50'],
    [
      'and goes on to its agreed end',
      { started: dated('2018-01-01'), plannedEnd: dated('2021') },
      '0–50, agreed to 99.9',
    ],
    ['begin known to the year counts from its first day', { signed: dated('2018') }, '0–50'],
    ['without a begin there is no bar', { ended: dated('2018') }, '-'],
    ['one that is still to begin has none', { started: dated('2021') }, '-'],
    [
      'nor has one of which nobody says that it ended',
      { started: dated('2014'), plannedEnd: dated('2018') },
      '-',
    ],
  ];

  test.each(terms)('%s', (_name, term, expected) => {
    const { groups } = covenantPhases(modelOf(covenant('een', { term })), 'nl');
    const [bar] = groups.flatMap(({ covenants }) => covenants.map((one) => one.bar));
    const agreed = bar?.agreedTo === undefined ? '' : `, agreed to ${String(bar.agreedTo)}`;
    const said = bar === undefined ? '-' : `${String(bar.from)}–${String(bar.to)}${agreed}`;
    expect(said).toBe(expected);
  });

  test('stand in groups, those that run first, on an axis with a whole year halfway', () => {
    const { years, groups } = covenantPhases(
      modelOf(
        covenant('oud', { term: { started: dated('2015'), ended: dated('2017') } }),
        covenant('nu', { term: { started: dated('2019') } }),
      ),
      'en',
    );
    expect(years).toEqual(['2015', '2018', '2021']);
    expect(groups.map(({ label, countText }) => `${label}: ${countText}`)).toEqual([
      'Running: 1',
      'Ended: 1',
    ]);
  });
});

describe('expected reports', () => {
  const schedule = {
    reporting: { schedule: { firstPeriod: '2016', everyMonths: 12, sources: ['akkoord'] } },
  };
  const view = expectedReports(
    modelOf(
      covenant('een', { term: { started: dated('2016') }, ...schedule }),
      report('een', '2017', { period: '2017' }),
      covenant('twee'),
    ),
    'nl',
  );

  test('those that were not found come first, then the next that is to come', () => {
    expect(view.lines.map(({ when, stateText, details }) => [when, stateText, ...details])).toEqual(
      [
        ['2018', 'Geen rapportage gevonden', 'te verwachten tot en met 31 december 2019'],
        ['2016', 'Geen rapportage gevonden', 'te verwachten tot en met 31 december 2017'],
        ['2019', 'Nog niet te verwachten', 'te verwachten tot en met 31 december 2020'],
      ],
    );
  });

  test('are counted, and so are the covenants of which nobody says how often they report', () => {
    expect(view.summary).toEqual([
      'Van de 3 rapportages die te verwachten waren, zijn er 1 gevonden.',
      'Van 1 convenant is niet vastgesteld hoe vaak het rapporteert.',
    ]);
  });

  test('where a report without a period may be the missing one, nothing is called missing', () => {
    const doubtful = expectedReports(
      modelOf(
        covenant('een', { term: { started: dated('2016') }, ...schedule }),
        report('een', 'zonder', {}),
      ),
      'nl',
    );
    expect([doubtful.due, doubtful.missing, doubtful.unplaced]).toEqual([3, 0, 3]);
  });
});

test('of the reports with a date the last stand first', () => {
  const reports = latestReports(
    modelOf(
      covenant('een'),
      report('een', '2016', { published: '2017-03' }),
      report('een', '2017', { published: '2018' }),
      report('een', '2018', {}),
    ),
    'nl',
  );
  expect(reports.map(({ when, details }) => [when, ...details])).toEqual([
    ['2018', 'een'],
    ['maart 2017', 'een'],
  ]);
});

describe('remedies', () => {
  const remediesOf = (...remedies: object[]) =>
    lateRemedies(modelOf(mechanism('fonds'), caseIn('fonds', 'zaak', { remedies })), 'nl');
  const undone = { state: 'not_fulfilled', accordingTo: 'complainant' };

  const table: [string, object[], string[], string[]][] = [
    [
      'without a due date nothing is late',
      [remedy(undone)],
      [],
      [
        'Van geen enkele maatregel blijkt uit een bron dat zij te laat is.',
        'Maatregelen waarvan niet vaststaat dat zij geheel zijn uitgevoerd: 1. Van 1 geeft geen bron een uiterste datum; zonder die datum is niet te zeggen of iets te laat is.',
      ],
    ],
    [
      'late is what a source of after the due date says was not done',
      [remedy({ ...undone, due: '2018', stateOn: '2019-02' })],
      ['Te laat'],
      [],
    ],
    [
      'a source of before the due date says nothing of it',
      [remedy({ ...undone, due: '2018', stateOn: '2018-12' })],
      ['Uiterste datum voorbij, daarna niets bekend'],
      ['Van geen enkele maatregel blijkt uit een bron dat zij te laat is.'],
    ],
    [
      'late ones come before those of which nothing is known, and these before those to come',
      [
        remedy({ due: '2020-06' }),
        remedy({ due: '2017' }),
        remedy({ ...undone, due: '2018', stateOn: '2019' }),
      ],
      ['Te laat', 'Uiterste datum voorbij, daarna niets bekend', 'Termijn loopt nog'],
      [],
    ],
    [
      'what is done keeps no date',
      [remedy({ state: 'fulfilled', accordingTo: 'decider', due: '2018' })],
      [],
      ['Al het herstel is uitgevoerd of vervallen.'],
    ],
  ];

  test.each(table)('%s', (_name, remedies, clocks, summary) => {
    const view = remediesOf(...remedies);
    expect(view.lines.map(({ clockText }) => clockText)).toEqual(clocks);
    expect(view.summary).toEqual(summary);
  });

  test('the outcome of the case stands beside it', () => {
    const [line] = remediesOf(remedy({ due: '2017' })).lines;
    expect(line?.details).toEqual(['Klacht over loon (verzonnen) (gegrond)']);
  });
});

test('the latest rulings have a date, and their outcome', () => {
  const rulings = latestRulings(
    modelOf(
      mechanism('fonds'),
      caseIn('fonds', 'oud', { decided: '2016-05' }),
      caseIn('fonds', 'nieuw', { closed: '2018', outcome: { value: 'inadmissible' } }),
      caseIn('fonds', 'zonder-datum'),
    ),
    'nl',
  );
  expect(rulings.map(({ when, outcomeText, href }) => [when, outcomeText, href])).toEqual([
    ['2018', 'Niet-ontvankelijk', '/klachten/nieuw/'],
    ['mei 2016', 'Gegrond', '/klachten/oud/'],
  ]);
});

describe('latest changes', () => {
  const KPI = 'content/convenanten/een/kpis/aandeel.json';
  const CASE = 'content/klachten/fonds/zaak.mdx';
  const COVENANT = 'content/convenanten/een/convenant.mdx';
  const firstDays = { [COVENANT]: '2019-01-01', [KPI]: '2019-01-01', [CASE]: '2019-03-01' };
  const historyOf = (changed: readonly string[]): SiteHistory => ({
    gap: undefined,
    files: new Set(Object.keys(firstDays)),
    of: (file) => {
      const first = firstDays[file as keyof typeof firstDays];
      const changes = file === KPI ? changed.map((day) => valuesAdded(day)) : [];
      return { first, last: first, changes, versions: [] };
    },
  });
  const valuesAdded = (day: string) => ({
    day,
    changes: [{ kind: 'values-added' as const, periods: ['2019'] }],
  });
  const model = modelOf(
    covenant('een'),
    example.record(KPI, example.kpiExample),
    mechanism('fonds'),
    caseIn('fonds', 'zaak', { corrections: [{ on: '2019-05', text: example.text('Datum') }] }),
  );
  const linesOf = (history: SiteHistory) =>
    latestChanges({ ...model, history }, 'nl').lines.map(({ when, details, href }) =>
      [when, ...details, href].join(' | '),
    );

  test('are what was corrected and what came after the first publication, the last first', () => {
    expect(linesOf(historyOf(['2019-02-01', '2019-07-01']))).toEqual([
      '1 juli 2019 | Nieuw cijfer | /convenanten/een/kpis/aandeel/',
      'mei 2019 | Correctie | /klachten/zaak/',
      '1 maart 2019 | Nieuwe zaak | /klachten/zaak/',
      '1 februari 2019 | Nieuw cijfer | /convenanten/een/kpis/aandeel/',
    ]);
  });

  test('without git only what the content itself tells is known', () => {
    expect(linesOf(noHistory('no-git'))).toEqual(['mei 2019 | Correctie | /klachten/zaak/']);
  });
});

test('the first figure is how many KPIs can be judged; what there is none of has no figure', () => {
  const statuses = { judged: [], unjudged: [], judgedCount: 0, fragileCount: 0, total: 1200 };
  const figures = frontFigures(
    {
      statuses,
      phases: { groups: [] },
      reports: { due: 4, missing: 1, unplaced: 1 },
      remedies: { known: 2, total: 2 },
    },
    'en',
  );
  expect(figures.map(({ part, whole, note, href }) => [part, whole, note, href])).toEqual([
    ['0', 'of 1,200', undefined, '/en/kpis/'],
    ['1', 'of 4', 'Of 1 more it cannot be said whether it exists', '/en/reports/'],
    ['2', 'of 2', undefined, '/en/cases/remedies/'],
  ]);
});
