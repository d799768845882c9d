import { describe, expect, test } from 'vitest';
import { allFacts } from '../../src/site/facts/all-facts.ts';
import * as example from '../example-records.ts';
import { caseIn, factLine, mechanism, modelOf } from './synthetic-model.ts';

const sources = ['verslag'];
const number = example.number;

const kpiIn = (folder: string, rest: object) =>
  example.record(`content/${folder}/kpis/aandeel.json`, { ...example.kpiExample, ...rest });
const covenant = (rest: object = {}) =>
  example.record('content/convenanten/een/convenant.mdx', { ...example.covenantExample, ...rest });
const programme = example.record('content/programmas/drie/programma.mdx', example.programmeExample);

const observation = (period: string, value: number, rest: object = {}) => ({
  period,
  value: number(value),
  sources,
  ...rest,
});
const target = (value: number, timing: object) => ({
  aim: 'at_least',
  value: number(value),
  timing,
  sources,
});

describe('the facts of a KPI', () => {
  const facts = (rest: object) =>
    allFacts(modelOf(covenant(), kpiIn('convenanten/een', rest))).map(factLine);

  test('are its values, what was agreed and what other sources say', () => {
    expect(
      facts({
        baseline: { period: '2016-07', value: number(35), sources },
        target: target(80, { kind: 'date', by: '2020' }),
        alternateTargets: [
          target(80, { kind: 'date', by: '2021' }),
          target(90, { kind: 'end_of_term' }),
        ],
        milestones: [{ value: number(50), by: '2018', sources }],
        observations: [
          observation('2017', 35, { status: 'final' }),
          observation('2018-07/2019-06', 42, {
            status: 'provisional',
            alternates: [
              { value: number(41), sources: ['krant'] },
              {
                value: { kind: 'words', text: { nl: 'bijna de helft' } },
                sources: ['krant', 'verslag'],
              },
            ],
          }),
          observation('2019-Q4', 48, { status: 'derived' }),
        ],
      }),
    ).toEqual([
      'een/aandeel/2017 | observation | final | {kind:number,number:35} | percent | 2017 | verslag',
      'een/aandeel/2018-07--2019-06 | observation | provisional | {kind:number,number:42} | percent | 2018-07/2019-06 | verslag',
      'een/aandeel/2018-07--2019-06/lezing-2 | alternate | as_published | {kind:number,number:41} | percent | 2018-07/2019-06 | krant',
      'een/aandeel/2018-07--2019-06/lezing-3 | alternate | as_published | {kind:words,text:{nl:bijna de helft}} | percent | 2018-07/2019-06 | krant+verslag',
      'een/aandeel/2019-Q4 | observation | derived | {kind:number,number:48} | percent | 2019-Q4 | verslag',
      'een/aandeel/uitgangswaarde | baseline | as_published | {kind:number,number:35} | percent | 2016-07 | verslag',
      'een/aandeel/doel | target | as_published | {kind:number,number:80} | percent | 2020 | verslag',
      'een/aandeel/doel/lezing-2 | alternate_target | as_published | {kind:number,number:80} | percent | 2021 | verslag',
      'een/aandeel/doel/lezing-3 | alternate_target | as_published | {kind:number,number:90} | percent | - | verslag',
      'een/aandeel/tussendoel/2018 | milestone | as_published | {kind:number,number:50} | percent | 2018 | verslag',
    ]);
  });

  test('are none where nothing was published', () => {
    expect(facts({})).toEqual([]);
  });

  test('keep their ids when values are added before them, and a value is corrected', () => {
    const idsOf = (...observations: object[]) =>
      facts({ observations }).map((line) => line.split(' | ')[0]);
    expect(idsOf(observation('2018', 1), observation('2019', 2))).toEqual([
      'een/aandeel/2018',
      'een/aandeel/2019',
    ]);
    expect(idsOf(observation('2017', 9), observation('2018', 1), observation('2019', 3))).toEqual([
      'een/aandeel/2017',
      'een/aandeel/2018',
      'een/aandeel/2019',
    ]);
  });

  test('do not change with breaks in the series', () => {
    const observations = [observation('2018', 1), observation('2019', 2)];
    const breaks = [{ at: '2019', reason: example.text('Andere telling'), sources }];
    expect(facts({ observations, breaks })).toEqual(facts({ observations }));
  });

  test('carry what is known of a value', () => {
    const observations = [
      observation('2019', 48, {
        published: '2020-06',
        denominator: 67,
        confidence: 'low',
        note: { nl: 'Verzonnen' },
      }),
    ];
    const [fact] = allFacts(modelOf(covenant(), kpiIn('convenanten/een', { observations })));
    expect(fact).toMatchObject({
      label: example.kpiExample.title,
      published: '2020-06',
      denominator: 67,
      confidence: 'low',
      note: { nl: 'Verzonnen' },
      file: 'content/convenanten/een/kpis/aandeel.json',
      page: { route: 'kpi', parameters: { covenant: 'een', kpi: 'aandeel' } },
    });
  });

  test('of a programme stand on the page of that programme', () => {
    const [fact] = allFacts(
      modelOf(programme, kpiIn('programmas/drie', { observations: [observation('2019', 3)] })),
    );
    expect(fact?.id).toBe('drie/aandeel/2019');
    expect(fact?.page).toEqual({
      route: 'programmeKpi',
      parameters: { programme: 'drie', kpi: 'aandeel' },
    });
  });
});

test('the facts of a covenant are the dates of its term and its single figures', () => {
  const term = {
    signed: { on: '2016-07-04', sources },
    plannedEnd: { on: '2021', derived: true, sources },
    ended: { on: '2021-12', sources: ['krant'] },
  };
  const figures = [
    {
      id: 'omzet',
      title: example.text('Omzet'),
      value: number(3),
      unit: 'billion-euro',
      period: '2019',
      sources,
    },
    {
      id: 'leden',
      title: example.text('Leden'),
      value: { kind: 'unknown', reason: 'not_found' },
      sources,
    },
  ];
  const facts = allFacts(modelOf(covenant({ term, figures })));
  expect(facts.map(factLine)).toEqual([
    'een/looptijd/signed | term | as_published | {kind:date,date:2016-07-04} | - | - | verslag',
    'een/looptijd/plannedEnd | term | derived | {kind:date,date:2021} | - | - | verslag',
    'een/looptijd/ended | term | as_published | {kind:date,date:2021-12} | - | - | krant',
    'een/cijfer/omzet | figure | as_published | {kind:number,number:3} | billion-euro | 2019 | verslag',
    'een/cijfer/leden | figure | as_published | {kind:unknown,reason:not_found} | - | - | verslag',
  ]);
  expect(new Set(facts.map(({ page }) => JSON.stringify(page)))).toEqual(
    new Set(['{"route":"covenant","parameters":{"covenant":"een"}}']),
  );
});

describe('the facts of a case', () => {
  const facts = (rest: object) =>
    allFacts(modelOf(mechanism('commissie'), caseIn('commissie', 'zaak', rest))).map(factLine);
  const own = { sources: [example.source('uitspraak'), example.source('krant')] };

  test('are its outcome and its dates', () => {
    const outcome = { value: 'upheld', sources: ['uitspraak'] };
    expect(facts({ ...own, outcome, filed: '2018-03-01', decided: '2018-09' })).toEqual([
      'zaak/uitkomst | case_outcome | as_published | {kind:outcome,outcome:upheld} | - | - | uitspraak',
      'zaak/filed | case_date | as_published | {kind:date,date:2018-03-01} | - | - | uitspraak+krant',
      'zaak/decided | case_date | as_published | {kind:date,date:2018-09} | - | - | uitspraak+krant',
    ]);
  });

  test('are whether it was taken up, what each step gave and what came of each remedy', () => {
    const remedy = { kind: 'compensation', description: example.text('Geld'), state: 'unknown' };
    expect(
      facts({
        ...own,
        admissibility: 'admissible',
        outcome: { value: 'upheld', sources: ['uitspraak'] },
        stages: [
          { kind: 'admissibility', on: '2018-04' },
          { kind: 'ruling', outcome: 'upheld', sources: ['uitspraak'] },
          { kind: 'appeal', outcome: 'ongoing', on: '2019' },
        ],
        remedies: [
          remedy,
          { ...remedy, kind: 'apology' },
          { ...remedy, state: 'fulfilled', stateOn: '2020-02', sources: ['krant'] },
        ],
      }).slice(1),
    ).toEqual([
      'zaak/admissibility | admissibility | as_published | {kind:admissibility,admissibility:admissible} | - | - | uitspraak+krant',
      'zaak/stap/admissibility/on | case_date | as_published | {kind:date,date:2018-04} | - | - | uitspraak+krant',
      'zaak/stap/ruling | stage_outcome | as_published | {kind:outcome,outcome:upheld} | - | - | uitspraak',
      'zaak/stap/appeal | stage_outcome | as_published | {kind:outcome,outcome:ongoing} | - | - | uitspraak+krant',
      'zaak/stap/appeal/on | case_date | as_published | {kind:date,date:2019} | - | - | uitspraak+krant',
      'zaak/herstel/compensation | remedy_state | as_published | {kind:remedy_state,state:unknown} | - | - | uitspraak+krant',
      'zaak/herstel/apology | remedy_state | as_published | {kind:remedy_state,state:unknown} | - | - | uitspraak+krant',
      'zaak/herstel/compensation-2 | remedy_state | as_published | {kind:remedy_state,state:fulfilled} | - | - | krant',
      'zaak/herstel/compensation-2/stateOn | case_date | as_published | {kind:date,date:2020-02} | - | - | krant',
    ]);
  });

  test('rest on all its sources where the outcome names none', () => {
    expect(facts({ ...own, outcome: { value: 'not_established' } })).toEqual([
      'zaak/uitkomst | case_outcome | as_published | {kind:outcome,outcome:not_established} | - | - | uitspraak+krant',
    ]);
  });

  test('are none for a record of statistics', () => {
    const file = 'content/klachten/commissie/totalen.mdx';
    expect(
      allFacts(modelOf(mechanism('commissie'), example.record(file, example.statisticsExample))),
    ).toEqual([]);
  });
});

describe('the facts of an edition', () => {
  const edition = (rest: object) =>
    example.record('content/transparantiebenchmark/edities/2017.json', {
      ...example.editionExample,
      ...rest,
    });
  const methodWithScale = example.record('content/transparantiebenchmark/methoden/v1.json', {
    title: example.text('Methode'),
    scale: { maximum: 200, unit: 'points', sources },
    sources,
  });
  const classOf = (id: string, rest: object) => ({ id, name: example.text(id), ...rest });

  test('are its panel, the sizes of its classes, its figures, ranks and scores', () => {
    const facts = allFacts(
      modelOf(
        methodWithScale,
        edition({
          method: 'v1',
          panel: { companies: 477, qualifier: 'approximately', sources: ['krant'] },
          classes: {
            list: [classOf('leaders', { companies: 20 }), classOf('peloton', { share: 50 })],
            sources,
          },
          scores: [
            { organisation: 'bedrijf-a', rank: 1, score: number(199), sources },
            {
              organisation: 'bedrijf-b',
              score: { kind: 'bound', side: 'almost', number: 100 },
              derived: true,
              sources,
            },
            { organisation: 'bedrijf-c', sources },
          ],
          figures: [
            {
              id: 'gemiddelde',
              title: example.text('Gemiddelde'),
              value: number(95),
              unit: 'points',
              provisional: true,
              sources: ['krant'],
            },
          ],
        }),
      ),
    );
    expect(facts.map(factLine)).toEqual([
      'transparantiebenchmark/2017/panel | panel | as_published | {kind:number,number:477,qualifier:approximately} | - | 2017 | krant',
      'transparantiebenchmark/2017/klasse/leaders | class_size | as_published | {kind:number,number:20} | - | 2017 | verslag',
      'transparantiebenchmark/2017/cijfer/gemiddelde | figure | provisional | {kind:number,number:95} | points | 2017 | krant',
      'transparantiebenchmark/2017/plaats/bedrijf-a | rank | as_published | {kind:number,number:1} | - | 2017 | verslag',
      'transparantiebenchmark/2017/score/bedrijf-a | score | as_published | {kind:number,number:199} | points | 2017 | verslag',
      'transparantiebenchmark/2017/score/bedrijf-b | score | derived | {kind:bound,side:almost,number:100} | points | 2017 | verslag',
    ]);
  });

  test('have no unit where the method tells of no scale', () => {
    const scores = [{ organisation: 'bedrijf-a', score: number(199), sources }];
    expect(allFacts(modelOf(edition({ scores }))).map(({ unit }) => unit)).toEqual([undefined]);
  });
});
