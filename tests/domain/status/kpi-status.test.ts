import { describe, expect, test } from 'vitest';
import { kpiStatus } from '../../../src/domain/status/kpi-status.ts';
import { bound, inWords, kpiOf, type KpiSketch, range, unknown } from './kpi-of.ts';

const before = '2019-06-30';
const after = '2021-06-30';
const term = {};

const verdictOf = (sketch: KpiSketch, asOf: string, dates: object = term) =>
  kpiStatus(kpiOf(sketch), { asOf, term: dates }).verdict;

/** From 0 at the end of 2015 to 100 at the end of 2020: 20 a year is on the path. */
const way: KpiSketch = { baseline: ['2015', 0], target: 100, by: '2020' };

describe('what cannot be judged', () => {
  test.each<[string, KpiSketch, string, string]>([
    ['nothing agreed and nothing measured', {}, before, 'no_target'],
    ['no target', { values: [['2018', 5]] }, before, 'no_target'],
    ['words', { ...way, values: [['2018', inWords]] }, before, 'not_measurable'],
    ['words without a target', { values: [['2018', inWords]] }, before, 'not_measurable'],
    [
      'a bound open on the unfavourable side',
      { ...way, values: [['2018', bound('at_most', 50)]] },
      before,
      'not_measurable',
    ],
    [
      'a bound open on the unfavourable side, lower is better',
      { aim: 'at_most', target: 10, values: [['2018', bound('more_than', 5)]] },
      before,
      'not_measurable',
    ],
    [
      'any bound, for a band',
      { aim: 'band', target: range(40, 60), values: [['2018', bound('more_than', 50)]] },
      before,
      'not_measurable',
    ],
    ['a target in words', { target: inWords, values: [['2018', 5]] }, before, 'not_measurable'],
    ['a target, and no value', { target: 100 }, before, 'no_figure'],
    [
      'a target, and an unknown value',
      { target: 100, values: [['2018', unknown]] },
      before,
      'no_figure',
    ],
    ['no baseline', { target: 100, values: [['2018', 5]] }, before, 'no_baseline'],
    [
      'a baseline in words',
      { target: 100, baseline: ['2015', inWords], values: [['2018', 5]] },
      before,
      'no_baseline',
    ],
    [
      'the first observation is no baseline',
      {
        target: 100,
        values: [
          ['2016', 0],
          ['2018', 60],
        ],
      },
      before,
      'no_baseline',
    ],
    [
      'no date to be met by',
      { ...way, by: 'unstated', values: [['2018', 5]] },
      before,
      'no_deadline',
    ],
    [
      'the end of a term that nobody knows',
      { ...way, by: 'end_of_term', values: [['2018', 5]] },
      before,
      'no_deadline',
    ],
    [
      '18 months old to the day',
      { ...way, values: [['2018-01-01', 60]] },
      '2019-07-01',
      'on_track',
    ],
    ['18 months and a day old', { ...way, values: [['2018-01-01', 60]] }, '2019-07-02', 'stale'],
    [
      'a break since the baseline',
      { ...way, breaks: ['2017'], values: [['2018', 60]] },
      before,
      'across_break',
    ],
    [
      'a break, and a target of unknown date',
      { target: 100, breaks: ['2017'], values: [['2020', 100]] },
      after,
      'across_break',
    ],
    [
      'a break before the baseline',
      { ...way, breaks: ['2015'], values: [['2018', 60]] },
      before,
      'on_track',
    ],
    [
      'a break after the value',
      { ...way, breaks: ['2019'], values: [['2018', 60]] },
      before,
      'on_track',
    ],
    [
      'a deadline that passed without a value',
      { ...way, values: [['2019', 100]] },
      after,
      'no_final_figure',
    ],
    [
      'a deadline that passed with words at the end',
      {
        ...way,
        values: [
          ['2019', 90],
          ['2020', inWords],
        ],
      },
      after,
      'not_measurable',
    ],
  ])('%s', (_, sketch, asOf, verdict) => {
    expect(verdictOf(sketch, asOf)).toBe(verdict);
  });
});

describe('after the deadline', () => {
  test.each<[string, KpiSketch, string]>([
    ['met at its date', { ...way, values: [['2020', 100]] }, 'achieved'],
    ['just not met', { ...way, values: [['2020', 99.9]] }, 'missed'],
    [
      'met later only',
      {
        ...way,
        values: [
          ['2020', 90],
          ['2021-03', 100],
        ],
      },
      'achieved_late',
    ],
    [
      'met, and lost again later',
      {
        ...way,
        values: [
          ['2020', 100],
          ['2021-03', 90],
        ],
      },
      'achieved',
    ],
    [
      'met before, and not measured at its date',
      { ...way, values: [['2019', 120]] },
      'no_final_figure',
    ],
    ['without a baseline', { target: 100, values: [['2020', 100]] }, 'achieved'],
    ['at most, and met', { aim: 'at_most', target: 5, values: [['2020', 5]] }, 'achieved'],
    ['at most, and not met', { aim: 'at_most', target: 5, values: [['2020', 5.1]] }, 'missed'],
    ['in the band', { aim: 'band', target: range(40, 60), values: [['2020', 60]] }, 'achieved'],
    ['above the band', { aim: 'band', target: range(40, 60), values: [['2020', 61]] }, 'missed'],
    [
      'a range that straddles the target',
      { ...way, values: [['2020', range(95, 105)]] },
      'depends_on_reading',
    ],
    ['a range above the target', { ...way, values: [['2020', range(100, 105)]] }, 'achieved'],
    ['a range below the target', { ...way, values: [['2020', range(40, 45)]] }, 'missed'],
    [
      'a range over both edges of a band',
      { aim: 'band', target: range(40, 60), values: [['2020', range(30, 70)]] },
      'depends_on_reading',
    ],
    [
      'more than less than the target',
      { ...way, values: [['2020', bound('more_than', 50)]] },
      'depends_on_reading',
    ],
    ['at least the target', { ...way, values: [['2020', bound('at_least', 100)]] }, 'achieved'],
    [
      'two values for one day that disagree',
      {
        ...way,
        values: [
          ['2020', 95],
          ['2020-12', 105],
        ],
      },
      'depends_on_reading',
    ],
    [
      'two values for one day that agree',
      {
        ...way,
        values: [
          ['2020', 90],
          ['2020-12', 95],
        ],
      },
      'missed',
    ],
    [
      'a target that is a range, value between',
      { ...way, target: range(80, 100), values: [['2020', 90]] },
      'depends_on_reading',
    ],
  ])('%s', (_, sketch, verdict) => {
    expect(verdictOf(sketch, after)).toBe(verdict);
  });

  test.each([
    ['is ahead on the day itself', '2020-12-31', 'behind'],
    ['has passed the day after', '2021-01-01', 'missed'],
  ])('a deadline %s', (_, asOf, verdict) => {
    expect(verdictOf({ ...way, values: [['2020', 90]] }, asOf)).toBe(verdict);
  });
});

describe('under way', () => {
  test.each<[string, KpiSketch, string]>([
    ['on the path', { ...way, values: [['2018', 60]] }, 'on_track'],
    ['5% of the way behind', { ...way, values: [['2018', 55.1]] }, 'on_track'],
    ['more than that behind', { ...way, values: [['2018', 54]] }, 'behind'],
    ['half of what was expected', { ...way, values: [['2018', 30.1]] }, 'behind'],
    ['less than half', { ...way, values: [['2018', 29]] }, 'far_behind'],
    ['at the start', { ...way, values: [['2018', 0]] }, 'far_behind'],
    ['below the start', { ...way, values: [['2018', -1]] }, 'below_start'],
    ['met already', { ...way, values: [['2018', 100]] }, 'reached'],
    ['met, without any date', { target: 100, by: 'unstated', values: [['2018', 100]] }, 'reached'],
    [
      'a target of 0 with halving incidents',
      {
        aim: 'at_most',
        baseline: ['2015', 80],
        target: 0,
        values: [
          ['2016', 40],
          ['2017', 20],
          ['2018', 10],
        ],
      },
      'on_track',
    ],
    [
      'a baseline equal to the target, held',
      { baseline: ['2015', 50], target: 50, values: [['2018', 50]] },
      'reached',
    ],
    [
      'a baseline equal to the target, lost',
      { baseline: ['2015', 50], target: 50, values: [['2018', 49]] },
      'below_start',
    ],
    [
      'a baseline better than the target, lost',
      { baseline: ['2015', 60], target: 50, values: [['2018', 40]] },
      'below_start',
    ],
    [
      'a planned dip, followed',
      { ...way, baseline: ['2015', 50], milestones: [['2018', 30]], values: [['2018', 30]] },
      'on_track',
    ],
    [
      'a planned dip, deeper than planned',
      { ...way, baseline: ['2015', 50], milestones: [['2018', 30]], values: [['2018', 20]] },
      'below_start',
    ],
    [
      'a change of sign',
      { baseline: ['2015', -50], target: 50, values: [['2018', 10]] },
      'on_track',
    ],
    [
      'an unmet milestone at its date, within the margin',
      { ...way, milestones: [['2018', 60]], values: [['2018', 58]] },
      'behind',
    ],
    [
      'a milestone met later',
      {
        ...way,
        milestones: [['2018-03', 45]],
        values: [
          ['2018-03', 40],
          ['2018', 60],
        ],
      },
      'on_track',
    ],
    [
      'a milestone without a figure at its date',
      { ...way, milestones: [['2019-03', 65]], values: [['2018', 60]] },
      'on_track',
    ],
    [
      'a range with one verdict at both ends',
      { ...way, values: [['2018', range(60, 70)]] },
      'on_track',
    ],
    ['a range with two', { ...way, values: [['2018', range(40, 70)]] }, 'depends_on_reading'],
    [
      'a baseline that is a range',
      { ...way, baseline: ['2015', range(0, 50)], values: [['2018', 60]] },
      'depends_on_reading',
    ],
    [
      'within a band to come',
      { aim: 'band', target: range(40, 60), baseline: ['2015', 100], values: [['2018', 60]] },
      'reached',
    ],
    [
      'on the way down to a band',
      { aim: 'band', target: range(40, 60), baseline: ['2015', 100], values: [['2018', 76]] },
      'on_track',
    ],
  ])('%s', (_, sketch, verdict) => {
    expect(verdictOf(sketch, before)).toBe(verdict);
  });

  test('every period anew: the last one decides, and grows stale', () => {
    const each: KpiSketch = {
      target: 100,
      by: 'each_period',
      values: [
        ['2017', 100],
        ['2018', 90],
      ],
    };
    expect(verdictOf(each, before)).toBe('missed');
    expect(
      verdictOf(
        {
          ...each,
          values: [
            ['2017', 90],
            ['2018', 100],
          ],
        },
        before,
      ),
    ).toBe('achieved');
    expect(verdictOf(each, '2020-06-30')).toBe('missed');
    expect(verdictOf(each, '2020-07-01')).toBe('stale');
  });

  test('a value that was not published yet is not known yet', () => {
    const sketch: KpiSketch = { ...way, values: [['2018', 100, { published: '2019-07' }]] };
    expect(verdictOf(sketch, '2019-06-30')).toBe('no_figure');
    expect(verdictOf(sketch, '2019-07-01')).toBe('reached');
  });
});

describe('a covenant that ended before the target was due', () => {
  const ended = { ended: '2018-12-31' };
  test.each<[string, KpiSketch, string]>([
    ['is held against the path at its end', { ...way, values: [['2018', 60]] }, 'on_track'],
    // The path stood at 60 when the covenant ended: 30 is half of that, which is not less than half.
    [
      'is never called missed',
      {
        ...way,
        values: [
          ['2018', 20],
          ['2020', 30.1],
        ],
      },
      'behind',
    ],
    ['can be achieved later', { ...way, values: [['2020', 100]] }, 'achieved'],
    ['is not judged by what was old at its end', { ...way, values: [['2016', 20]] }, 'stale'],
    ['needs a baseline', { target: 100, values: [['2020', 60]] }, 'no_baseline'],
  ])('%s', (_, sketch, verdict) => {
    expect(verdictOf(sketch, after, ended)).toBe(verdict);
  });

  test.each([
    ['the planned end, where it stopped early', { plannedEnd: '2020', ended: '2018' }, 'on_track'],
    [
      'the actual end, where it was prolonged',
      { plannedEnd: '2018', ended: '2020' },
      'no_final_figure',
    ],
    ['the planned end, where no other is known', { plannedEnd: '2020' }, 'no_final_figure'],
  ])('"by the end of the term" means %s', (_, dates, verdict) => {
    const sketch: KpiSketch = { ...way, by: 'end_of_term', values: [['2018', 60]] };
    expect(verdictOf(sketch, after, dates)).toBe(verdict);
  });
});

describe('other readings', () => {
  const rivals = (sketch: KpiSketch, asOf: string) => {
    const { rivals: found, isFragile } = kpiStatus(kpiOf(sketch), { asOf, term });
    return [...found.map(({ rival, verdict }) => `${rival.kind}: ${verdict}`), isFragile];
  };

  test.each<[string, KpiSketch, string, readonly unknown[]]>([
    [
      'a later date that another source gives',
      { ...way, otherTargets: [['2021-03', 100]], values: [['2020', 90]] },
      after,
      ['alternate_target: no_final_figure', true],
    ],
    [
      'another value at the start',
      {
        ...way,
        values: [
          [
            '2015',
            0,
            { alternates: [{ value: { kind: 'number', number: -100 }, sources: ['verslag'] }] },
          ],
          ['2018', 45],
        ],
      },
      before,
      ['alternate_baseline: on_track', true],
    ],
    [
      'another value of the day that decided; words are none',
      {
        ...way,
        values: [
          [
            '2018',
            60,
            {
              alternates: [
                { value: { kind: 'number', number: 20 }, sources: ['verslag'] },
                { value: inWords, sources: ['verslag'] },
              ],
            },
          ],
        ],
      },
      before,
      ['alternate_value: far_behind', true],
    ],
    [
      'the path drawn otherwise, and growth rates',
      { ...way, baseline: ['2015', 10], milestones: [['2019', 20]], values: [['2018', 18]] },
      before,
      ['straight_line: far_behind', 'stepwise: on_track', 'growth_rate: far_behind', true],
    ],
    [
      'none where nothing can be judged',
      { target: 100, otherTargets: [['2021', 90]] },
      before,
      [false],
    ],
  ])('%s', (_, sketch, asOf, expected) => {
    expect(rivals(sketch, asOf)).toEqual(expected);
  });
});

describe('milestones', () => {
  test.each<[string, KpiSketch['values'], string]>([
    ['met at its date', [['2018', 60]], 'met'],
    [
      'met later',
      [
        ['2018', 50],
        ['2019-03', 60],
      ],
      'met_late',
    ],
    ['missed', [['2018', 50]], 'missed'],
    ['without a figure since', [['2017', 70]], 'no_figure'],
    ['depending on the reading', [['2018', range(50, 70)]], 'depends_on_reading'],
  ])('%s', (_, values = [], state) => {
    const { milestones } = kpiStatus(kpiOf({ ...way, milestones: [['2018', 60]], values }), {
      asOf: before,
      term,
    });
    expect(milestones.map((one) => one.state)).toEqual([state]);
  });

  test('whose date has not come are ahead; in words they cannot be measured', () => {
    const { milestones } = kpiStatus(
      kpiOf({
        ...way,
        milestones: [
          ['2019-12', 80],
          ['2018', inWords],
        ],
        values: [['2018', 60]],
      }),
      { asOf: before, term },
    );
    expect(milestones.map((one) => one.state)).toEqual(['ahead', 'not_measurable']);
  });
});
