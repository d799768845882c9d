import { describe, expect, test } from 'vitest';
import { datesInOrder } from '../../../src/domain/checks/dates-in-order.ts';
import { publishedAfterPeriod } from '../../../src/domain/checks/published-after-period.ts';
import { pathText } from '../../../src/schema/path-text.ts';
import * as example from '../../example-records.ts';
import { breachText } from './breach-text.ts';

const FILE = 'content/convenanten/voorbeeld/kpis/aandeel.json';
const sources = ['verslag'];
const value = example.number(1);
const kpi = (rest: object) => example.record(FILE, { ...example.kpiExample, ...rest });

const baseline = (period: string) => ({ period, value, sources });
const target = (by?: string) => ({
  aim: 'at_least',
  value,
  timing: by === undefined ? { kind: 'end_of_term' } : { kind: 'date', by },
  sources,
});
const milestones = (...by: string[]) => by.map((each) => ({ value, by: each, sources }));

describe('the dates of a KPI', () => {
  test.each<[string, object, ...string[]]>([
    [
      'in order',
      { baseline: baseline('2016'), milestones: milestones('2018'), target: target('2020') },
    ],
    [
      'all in one year',
      { baseline: baseline('2018-07'), milestones: milestones('2018'), target: target('2018') },
    ],
    [
      'with a target the day before the baseline',
      { baseline: baseline('2018-07-04'), target: target('2018-07-03') },
      'target.timing.by dates-reversed',
    ],
    [
      'with a target in the year of the baseline',
      { baseline: baseline('2018'), target: target('2018-06') },
    ],
    [
      'with a target the month before the baseline',
      { baseline: baseline('2018-Q3'), target: target('2018-06') },
      'target.timing.by dates-reversed',
    ],
    [
      'with a target at the end of the term',
      { baseline: baseline('2018'), target: target(), milestones: milestones('2030') },
    ],
    [
      'with another reading of the target before the baseline',
      { baseline: baseline('2018'), target: target('2020'), alternateTargets: [target('2017')] },
      'alternateTargets[0].timing.by dates-reversed',
    ],
    [
      'with a milestone before the baseline',
      {
        baseline: baseline('2018'),
        milestones: milestones('2017', '2019'),
        target: target('2020'),
      },
      'milestones[0].by dates-reversed',
    ],
    [
      'with a baseline after everything, told once',
      { baseline: baseline('2081'), milestones: milestones('2018'), target: target('2020') },
      'target.timing.by dates-reversed',
    ],
    [
      'with a milestone on the date of the target',
      { milestones: milestones('2020-12-31'), target: target('2020') },
    ],
    [
      'with a milestone the day after',
      { milestones: milestones('2019', '2021-01-01'), target: target('2020') },
      'milestones[1].by milestone-beyond-target',
    ],
    [
      'with a milestone between two readings of the target',
      {
        milestones: milestones('2021'),
        target: target('2020'),
        alternateTargets: [target('2022')],
      },
    ],
    [
      'with a target before all milestones, told once',
      { milestones: milestones('2018', '2019'), target: target('2002') },
      'milestones[0].by milestone-beyond-target',
    ],
    ['with milestones and no target', { milestones: milestones('2018', '2019') }],
  ])('%s', (_, rest, ...expected) => {
    expect(datesInOrder([kpi(rest)]).map(({ path, rule }) => `${pathText(path)} ${rule}`)).toEqual(
      expected,
    );
  });
});

const list = (...published: (string | undefined)[]) =>
  example.record('content/convenanten/voorbeeld/bronnen.json', {
    sources: published.map((each, index) =>
      example.source(`bron-${String(index)}`, { published: each }),
    ),
  });
const all = (sourceList: ReturnType<typeof list>) =>
  (sourceList.value as { sources: { id: string }[] }).sources.map(({ id }) => id);

describe('a value', () => {
  test.each<[string, object, ...string[]]>([
    ['published the day after its period', { period: '2019', published: '2020-01-01' }],
    ['published on the last day of its period', { period: '2019-06', published: '2019-06-30' }],
    [
      'published the day before that',
      { period: '2019-06', published: '2019-06-29' },
      `${FILE} observations[0].published published-too-early {"period":"2019-06","published":"2019-06-29"}`,
    ],
    ['published in the year that it is about', { period: '2019', published: '2019' }],
    [
      'published in a month of the year that it is about',
      { period: '2019', published: '2019-11' },
      `${FILE} observations[0].published published-too-early {"period":"2019","published":"2019-11"}`,
    ],
    [
      'over some months, published before the end of the year',
      { period: '2019', published: '2019-11', monthsCovered: 9 },
    ],
    [
      'over some months, published before the year',
      { period: '2019', published: '2018-11', monthsCovered: 9 },
      `${FILE} observations[0].published published-too-early {"period":"2019","published":"2018-11"}`,
    ],
  ])('%s', (_, rest, ...expected) => {
    const observations = [{ value, sources, ...rest }];
    expect(publishedAfterPeriod([kpi({ observations })]).map(breachText)).toEqual(expected);
  });

  test.each<[string, (string | undefined)[], string | undefined]>([
    ['of a year, in a source of that year', ['2019-01-01'], undefined],
    ['of a year, in a source of the day before', ['2018-12-31'], '2018-12-31'],
    ['in two sources of years before, told with the last', ['2017', '2018-05'], '2018-05'],
    ['in two sources of which one appeared later', ['2017', '2020'], undefined],
    ['in two sources of which one has no date', ['2017', undefined], undefined],
  ])('%s', (_, published, early) => {
    const listed = list(...published);
    const record = kpi({ observations: [{ period: '2019', value, sources: all(listed) }] });
    const source = `bron-${String(published.indexOf(early))}`;
    expect(
      publishedAfterPeriod([listed, record]).map(({ path, values }) => [pathText(path), values]),
    ).toEqual(
      early === undefined
        ? []
        : [['observations[0].period', { period: '2019', published: early, source }]],
    );
  });

  test('in a source that is not there is not looked at; that is told elsewhere', () => {
    const record = kpi({ observations: [{ period: '2019', value, sources: ['nergens'] }] });
    expect(publishedAfterPeriod([record])).toEqual([]);
  });
});

describe('a report', () => {
  test.each<[string, object, boolean]>([
    ['published in the year that it is about', { period: '2019', published: '2019-06' }, false],
    ['published the day before that year', { period: '2019', published: '2018-12-31' }, true],
    ['without a period', { published: '2018' }, false],
    ['without a date', { period: '2019' }, false],
  ])('%s', (_, rest, isEarly) => {
    const report = example.record('content/convenanten/voorbeeld/rapportages/2019.mdx', {
      title: example.text('Jaarrapport'),
      kind: 'progress',
      ...rest,
    });
    expect(publishedAfterPeriod([report]).map(({ path }) => path)).toEqual(
      isEarly ? [['published']] : [],
    );
  });
});
