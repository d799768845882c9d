import { expect, test } from 'vitest';
import { chartRows } from '../../src/charts/chart-rows.ts';
import { chartOf, kpi, locations, marketShare, number, observation } from './kpi-example.ts';

const sources = ['bron'];
const rowsOf = (record: Parameters<typeof chartOf>[0]) =>
  chartRows(chartOf(record)).map(({ kind, periodText, label, remarks }) =>
    [`${kind} ${periodText}`, label, ...remarks].join(' | '),
  );

test('values and what was agreed stand in order of time, a value before what was agreed for its day', () => {
  expect(rowsOf(marketShare)).toEqual([
    'published 2016-07 | 35',
    'agreed 2016-07 | baseline 35',
    'published 2017-07 | 35',
    'published 2018-07 | 42–45',
    'published 2018-12 | 48',
    'agreed 2018 | milestone 50',
    'published 2019-07 | 50',
    'published 2019 | 40–45',
    'published 2020 | 40–45',
    'agreed 2020 | target 80',
  ]);
});

test('a break stands before the first value of the new count, with its reason', () => {
  expect(rowsOf(locations)).toEqual([
    'published 2016 | 2802',
    'published 2017 | 4268',
    'published 2018 | 6289',
    'break 2019 | andere telling | unieke locaties',
    'published 2019 | 5989',
  ]);
});

test('gaps, words, other sources and a target without a day have their rows', () => {
  const record = kpi(
    [
      { ...observation('2017', 1, 'provisional'), alternates: [{ value: number(2), sources }] },
      observation('2019', { kind: 'words', text: { nl: 'enkele' } }),
    ],
    {
      gaps: [{ period: '2018', reason: 'not_published' }],
      target: { aim: 'at_least', value: number(9), timing: { kind: 'each_period' }, sources },
    },
  );
  expect(rowsOf(record)).toEqual([
    'published 2017 | 1 | provisional',
    'alternate 2017 | other: 2',
    'gap 2018 | geen cijfer | not_published',
    'published 2019 | enkele',
    'agreed each_period | target 9',
  ]);
});
