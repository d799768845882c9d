import { expect, test } from 'vitest';
import { chartFromKpi } from '../../src/charts/kpi-chart.ts';
import type { Kpi } from '../../src/schema/kpi.ts';
import {
  bound,
  chartOf,
  companies,
  kpi,
  locations,
  marketShare,
  number,
  observation,
  range,
  words,
} from './kpi-example.ts';

const sources = ['bron'];
const withAlternates = kpi(
  [
    {
      ...observation('2018', 42),
      alternates: [
        { value: number(57), cohort: { nl: 'alleen grote bedrijven' }, sources },
        { value: { kind: 'words', text: { nl: 'meer dan een derde' } }, sources },
      ],
    },
  ],
  {
    alternateTargets: [
      { aim: 'at_least', value: number(50), timing: { kind: 'date', by: '2021' }, sources },
      { aim: 'at_least', value: number(30), timing: { kind: 'each_period' }, sources },
    ],
  },
);

const agreedIn = (value: ReturnType<typeof number>) => ({ period: '2016', value, sources });

/** The labels of each unbroken stretch: `35 35 | 48`. */
const stretches = (record: Parameters<typeof chartOf>[0]): string =>
  chartOf(record)
    .runs.map((run) => run.map(({ label }) => label).join(' '))
    .join(' | ');

test.each([
  ['an unbroken series is one stretch', companies, '55 64 65 69 67 59'],
  ['a range belongs to the stretch', marketShare, '35 35 42–45 48 50 40–45 40–45'],
  ['a break splits the line before its first period', locations, '2802 4268 6289 | 5989'],
  [
    'a gap splits the line',
    kpi([observation('2017', 1), observation('2019', 3)], {
      gaps: [{ period: '2018', reason: 'not_published' }],
    }),
    '1 | 3',
  ],
  [
    'an unknown value splits the line',
    kpi([
      observation('2017', 1),
      observation('2018', { kind: 'unknown', reason: 'confidential' }),
      observation('2019', 3),
    ]),
    '1 | 3',
  ],
  [
    'a value in words splits the line',
    kpi([
      observation('2017', 1),
      observation('2018', { kind: 'words', text: { nl: 'enkele' } }),
      observation('2019', 3),
    ]),
    '1 | 3',
  ],
  [
    'a bound stands alone',
    kpi([
      observation('2017', 1),
      observation('2018', bound('more_than', 70)),
      observation('2019', 3),
    ]),
    '1 | more_than 70 | 3',
  ],
  [
    'a break outside the series splits nothing',
    kpi([observation('2017', 1), observation('2018', 2)], {
      breaks: [{ at: '2012', reason: { nl: 'eerder' }, sources }],
    }),
    '1 2',
  ],
  [
    'two values of one day are not joined',
    kpi([
      observation('2017', 1),
      observation('2018', 2),
      observation('2018-12', 3),
      observation('2019', 4),
    ]),
    '1 2 4 | 3',
  ],
  [
    'observations are put in order of time',
    kpi([observation('2019', 3), observation('2017', 1), observation('2018-H1', 2)]),
    '1 2 3',
  ],
  ['a single value is a stretch of one', kpi([observation('2017', 18)]), '18'],
])('%s', (_, record, expected) => {
  expect(stretches(record)).toBe(expected);
});

test('a range keeps both its ends', () => {
  const [point] = chartOf(kpi([observation('2018-07', range(42, 45))])).runs.flat();
  expect(point?.value).toEqual({ kind: 'range', from: 42, to: 45 });
});

test.each([
  ['an unknown value', { kind: 'unknown', reason: 'not_read' } as const, '2018: not_read'],
  ['a gap of the record', undefined, '2018: not_published'],
])('%s is a gap with its reason, once', (_, value, expected) => {
  const gaps = [{ period: '2018', reason: 'not_published' as const }];
  const record = value
    ? kpi([observation('2017', 1), observation('2018', value)])
    : kpi([observation('2017', 1), observation('2018', { kind: 'unknown', reason: 'not_read' })], {
        gaps,
      });
  expect(chartOf(record).gaps.map(({ periodText, reason }) => `${periodText}: ${reason}`)).toEqual([
    expected,
  ]);
});

test('values in words are listed, not drawn', () => {
  const value = { kind: 'words', text: { nl: 'zeven bedrijven' } } as const;
  const chart = chartOf(kpi([observation('2017', 1), observation('2019', value)]));
  expect(chart.listed).toEqual([
    { x: '2019-12-31', periodText: '2019', label: 'zeven bedrijven', remarks: [] },
  ]);
  expect(chart.runs.flat()).toHaveLength(1);
});

test('an amount in a second currency is listed, not drawn on the same axis', () => {
  const euro = { kind: 'money', currency: 'EUR', amount: number(100) } as const;
  const dollar = { kind: 'money', currency: 'USD', amount: number(5) } as const;
  const chart = chartOf(kpi([observation('2018', euro), observation('2019', dollar)]));
  expect(chart.runs.flat().map(({ value }) => value)).toEqual([{ kind: 'number', number: 100 }]);
  expect(chart.listed.map(({ periodText }) => periodText)).toEqual(['2019']);
});

test.each([
  ['nothing at all', kpi([])],
  ['only words', kpi([observation('2019', { kind: 'words', text: { nl: 'enkele' } })])],
  ['only a gap', kpi([], { gaps: [{ period: '2019', reason: 'not_published' }] })],
  [
    'only a target without a day',
    kpi([], {
      target: { aim: 'at_least', value: number(9), timing: { kind: 'unstated' }, sources },
    }),
  ],
])('%s draws no chart', (_, record) => {
  expect(chartFromKpi(record, words)).toBeUndefined();
});

test('the expected path runs from the baseline through the milestones to the target', () => {
  expect(chartOf(marketShare).path).toEqual([
    { x: '2016-07-31', y: 35 },
    { x: '2018-12-31', y: 50 },
    { x: '2020-12-31', y: 80 },
  ]);
});

test.each<[string, Partial<Kpi>, string]>([
  ['through milestones', {}, '2016 10, 2018 20, 2020 40'],
  [
    'not past a target that is due earlier',
    { milestones: [{ value: number(60), by: '2022', sources }] },
    '2016 10, 2020 40',
  ],
  ['up to a break', { breaks: [{ at: '2019', reason: { nl: 'x' }, sources }] }, '2016 10, 2018 20'],
  [
    'nowhere when the break follows at once',
    { breaks: [{ at: '2017', reason: { nl: 'x' }, sources }] },
    '',
  ],
  [
    'whole when the break came before',
    { breaks: [{ at: '2016', reason: { nl: 'x' }, sources }] },
    '2016 10, 2018 20, 2020 40',
  ],
])('the expected path runs %s', (_, rest, expected) => {
  const record = kpi([], {
    baseline: agreedIn(number(10)),
    milestones: [{ value: number(20), by: '2018', sources }],
    target: { aim: 'at_least', value: number(40), timing: { kind: 'date', by: '2020' }, sources },
    ...rest,
  });
  expect(
    chartOf(record)
      .path.map(({ x, y }) => `${x.slice(0, 4)} ${String(y)}`)
      .join(', '),
  ).toBe(expected);
});

test('what other sources say is carried beside the drawing, and never joins a line', () => {
  const { runs, alternates } = chartOf(withAlternates);
  expect(runs.flat().map(({ label }) => label)).toEqual(['42']);
  expect(alternates?.points.map(({ x, label, remarks }) => [x, label, ...remarks])).toEqual([
    ['2018-12-31', 'other: 57', 'alleen grote bedrijven'],
  ]);
  expect(alternates?.listed.map(({ label }) => label)).toEqual(['other: meer dan een derde']);
  expect(alternates?.agreed.map(({ x, label }) => [x, label])).toEqual([
    ['2021-12-31', 'other target: 50'],
  ]);
  expect(alternates?.unplaced).toEqual([{ periodText: 'each_period', label: 'other target: 30' }]);
});

test('a chart without other sources carries none', () => {
  expect(chartOf(companies)).not.toHaveProperty('alternates');
});

test.each([
  ['high', false],
  ['medium', true],
  ['low', true],
  [undefined, false],
] as const)('a value of confidence %s is in doubt: %s', (confidence, expected) => {
  const value = { ...observation('2018', 5), ...(confidence && { confidence }) };
  const [point] = chartOf(kpi([value])).runs.flat();
  expect(point?.isDoubtful).toBe(expected);
  expect(point?.remarks).toEqual(confidence ? [confidence] : []);
});

const target = (timing: 'end_of_term' | 'unstated' | 'each_period') =>
  ({ aim: 'at_least', value: number(80), timing: { kind: timing }, sources }) as const;

test.each([
  ['without an agreed baseline', kpi([observation('2016', 35)], { target: target('end_of_term') })],
  [
    'when the target is a band',
    kpi([], {
      baseline: agreedIn(number(20)),
      target: { aim: 'band', value: range(60, 70), timing: { kind: 'date', by: '2030' }, sources },
    }),
  ],
  ['without a later agreed value', kpi([], { baseline: agreedIn(number(20)) })],
])('there is no expected path %s', (_, record) => {
  expect(chartOf(record, { plannedEnd: '2021' }).path).toEqual([]);
});

test.each([
  ['end_of_term', '2021-07', '2021-07-31', undefined],
  ['end_of_term', '2018', '2020-12-31', undefined],
  ['end_of_term', undefined, undefined, 'target 80'],
  ['unstated', '2021-07', undefined, 'target 80'],
  ['each_period', '2021-07', undefined, 'target 80'],
] as const)(
  'a target with timing %s, in a covenant that was to end in 2020 and ended in %s, stands at %s',
  (timing, ended, day, undated) => {
    const term = ended === undefined ? {} : { plannedEnd: '2020', ended };
    const chart = chartOf(kpi([observation('2019', 40)], { target: target(timing) }), term);
    expect(chart.agreed.find(({ kind }) => kind === 'target')?.x).toBe(day);
    expect(chart.undatedTarget?.label).toBe(undated);
  },
);

test.each([
  ['from zero to a round end', companies, [0, 80]],
  ['to the target', marketShare, [0, 80]],
  ['below zero', kpi([observation('2018', -12), observation('2019', 30)]), [-20, 30]],
  ['up to zero when all is below it', kpi([observation('2018', -12)]), [-12, 0]],
  ['to a value of another source', withAlternates, [0, 60]],
  ['one unit when all is zero', kpi([observation('2018', 0), observation('2019', 0)]), [0, 1]],
])('the value axis runs %s', (_, record, domain) => {
  expect(chartOf(record).yDomain).toEqual(domain);
});

test('the time axis holds whole years, those of agreed values included', () => {
  expect(chartOf(marketShare).xDomain).toEqual(['2016-01-01', '2020-12-31']);
  expect(chartOf(kpi([observation('2017', 18)])).xDomain).toEqual(['2017-01-01', '2017-12-31']);
});

test('the key explains the marks that occur, and no others', () => {
  const marksOf = (record: Parameters<typeof chartOf>[0]) =>
    chartOf(record).key.map(({ mark }) => mark);
  expect(marksOf(companies)).toEqual([]);
  expect(marksOf(marketShare)).toEqual(['range', 'path']);
  expect(
    marksOf(
      kpi([
        observation('2017', 1, 'provisional'),
        observation('2018', 2, 'derived'),
        observation('2019', bound('almost', 9)),
      ]),
    ),
  ).toEqual(['derived', 'provisional', 'bound']);
});
