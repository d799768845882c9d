import { describe, expect, test } from 'vitest';
import { isRankable } from '../../../src/domain/sector-benchmark/rankable.ts';
import {
  type CovenantEvidence,
  scoreCovenant,
} from '../../../src/domain/sector-benchmark/score-covenant.ts';
import { rankIntervals } from '../../../src/domain/sector-benchmark/rank-interval.ts';
import { weightedScore } from '../../../src/domain/sector-benchmark/weighted-score.ts';
import { type Dimension, DIMENSIONS } from '../../../src/schema/dimension.ts';

/** A covenant of which nothing is known. */
const nothing: CovenantEvidence = {
  phase: 'ended',
  commitments: [],
  coreElements: [],
  kpis: [],
  reportsDue: undefined,
  mechanismDocumented: false,
  decisions: [],
  remedies: [],
  hasParticipantList: false,
  companyResults: undefined,
  benchmarked: [],
};

const list = <Value extends object>(...values: readonly Value[]) =>
  values.map((value, index) => ({ id: String(index), ...value }));
const smart = (...verdicts: CovenantEvidence['commitments'][number]['smart'][]) =>
  list(...verdicts.map((verdict) => ({ smart: verdict })));
const kpis = (...verdicts: CovenantEvidence['kpis'][number]['verdicts'][]) =>
  list(...verdicts.map((each) => ({ verdicts: each })));
const months = (...values: (readonly [number, number] | undefined)[]) =>
  list(
    ...values.map((value) => ({
      months: value === undefined ? undefined : { low: value[0], high: value[1] },
    })),
  );
const remedies = (...states: CovenantEvidence['remedies'][number]['state'][]) =>
  list(...states.map((state) => ({ state })));

const scored = (evidence: Partial<CovenantEvidence>, dimension: Dimension) => {
  const { state, interval } = scoreCovenant({ ...nothing, ...evidence })[dimension];
  return [state, interval?.low, interval?.high];
};

describe('what a covenant scores', () => {
  test.each<[string, Partial<CovenantEvidence>, Dimension, readonly unknown[]]>([
    ['no commitments', {}, 'agreements', ['unknown', 0, 1]],
    [
      'half of them SMART',
      { commitments: smart('smart', 'not_smart') },
      'agreements',
      ['known', 0.5, 0.5],
    ],
    ['none SMART is zero', { commitments: smart('not_smart') }, 'agreements', ['known', 0, 0]],
    [
      'not yet assessed is not "not SMART"',
      { commitments: smart('smart', 'not_smart', 'not_assessed', 'not_assessed') },
      'agreements',
      ['partly_known', 0.25, 0.75],
    ],
    ['none assessed', { commitments: smart('not_assessed') }, 'agreements', ['unknown', 0, 1]],
    [
      'still under negotiation',
      { phase: 'negotiation', commitments: smart('smart') },
      'agreements',
      ['not_yet_due', undefined, undefined],
    ],
    [
      'elements documented, not documented and not assessed',
      {
        coreElements: list(
          { state: 'documented' },
          { state: 'not_documented' },
          { state: 'not_assessed' },
          { state: 'documented' },
        ),
      },
      'core_elements',
      ['partly_known', 0.5, 0.75],
    ],
    [
      'a KPI without a target can be anything',
      { kpis: kpis(['no_target']) },
      'progress',
      ['unknown', 0, 1],
    ],
    [
      'achieved, behind and missed',
      { kpis: kpis(['achieved'], ['behind'], ['missed']) },
      'progress',
      ['known', 0.5, 0.5],
    ],
    [
      'a KPI that cannot be judged',
      { kpis: kpis(['achieved'], ['no_final_figure']) },
      'progress',
      ['partly_known', 0.5, 1],
    ],
    [
      'a KPI that depends on the reading',
      { kpis: kpis(['missed', 'behind']) },
      'progress',
      ['partly_known', 0, 0.5],
    ],
    ['nobody knows when reports are due', {}, 'reporting', ['unknown', 0, 1]],
    ['none due yet', { reportsDue: [] }, 'reporting', ['not_yet_due', undefined, undefined]],
    [
      'three of four published',
      {
        reportsDue: list(
          { isPublished: true },
          { isPublished: true },
          { isPublished: true },
          { isPublished: false },
        ),
      },
      'reporting',
      ['known', 0.75, 0.75],
    ],
    ['no mechanism found is not: none', {}, 'remedy', ['unknown', 0, 1]],
    ['a mechanism and no cases', { mechanismDocumented: true }, 'remedy', ['known', 1, 1]],
    [
      'four decisions are no score',
      {
        mechanismDocumented: true,
        decisions: months([20, 20], [20, 20], [20, 20], [20, 20], undefined),
      },
      'remedy',
      ['known', 1, 1],
    ],
    [
      'five decisions: in time at twelve months, and open around it',
      {
        mechanismDocumented: true,
        decisions: months([12, 12], [12.1, 12.1], [11, 13], [1, 2], [20, 21]),
      },
      'remedy',
      ['partly_known', 0.7, 0.8],
    ],
    [
      'remedies fulfilled, partly, not, and not known',
      {
        mechanismDocumented: true,
        remedies: remedies('fulfilled', 'partly_fulfilled', 'not_fulfilled', 'unknown'),
      },
      'remedy',
      ['partly_known', (1 + 1.5 / 4) / 2, (1 + 2.5 / 4) / 2],
    ],
    ['nothing of its companies', {}, 'company_transparency', ['unknown', 0, 1]],
    [
      'a list of participants only',
      { hasParticipantList: true },
      'company_transparency',
      ['partly_known', 0.5, 1],
    ],
    [
      'a list, results, and one of two that reported',
      {
        hasParticipantList: true,
        companyResults: true,
        benchmarked: list({ hasReported: true }, { hasReported: false }),
      },
      'company_transparency',
      ['known', (1 + 1 + 0.5) / 3, (1 + 1 + 0.5) / 3],
    ],
  ])('%s', (_, evidence, dimension, expected) => {
    expect(scored(evidence, dimension)).toEqual(expected);
  });

  test('a dimension shows the records that it was counted from', () => {
    const { tallies } = scoreCovenant({
      ...nothing,
      commitments: [
        { id: 'leefbaar-loon', smart: 'smart' },
        { id: 'kinderarbeid', smart: 'not_assessed' },
      ],
    }).agreements;
    expect(tallies).toEqual([
      {
        part: 'smart_commitments',
        yes: 1,
        open: 1,
        of: 2,
        records: ['leefbaar-loon', 'kinderarbeid'],
      },
    ]);
  });
});

describe('a place among others', () => {
  test('takes four dimensions of which something is known', () => {
    const scores = (evidence: Partial<CovenantEvidence>) => {
      const all = scoreCovenant({ ...nothing, ...evidence });
      return DIMENSIONS.map((dimension) => all[dimension]);
    };
    const three = {
      commitments: smart('smart'),
      coreElements: list({ state: 'documented' as const }),
      mechanismDocumented: true,
    };
    expect(isRankable(scores(three))).toBe(false);
    expect(isRankable(scores({ ...three, hasParticipantList: true }))).toBe(true);
    expect(isRankable(scores({ ...three, reportsDue: [] }))).toBe(false);
  });

  test.each([
    [
      'ties share a place',
      [
        [0.5, 0.5],
        [0.5, 0.5],
        [0.4, 0.4],
      ],
      [
        [1, 1],
        [1, 1],
        [3, 3],
      ],
    ],
    [
      'what overlaps can be either',
      [
        [0.2, 0.6],
        [0.5, 0.9],
        [0, 0.1],
      ],
      [
        [1, 2],
        [1, 2],
        [3, 3],
      ],
    ],
  ])('%s', (_, totals, places) => {
    expect(
      rankIntervals(totals.map(([low = 0, high = 0]) => ({ low, high }))).map(({ best, worst }) => [
        best,
        worst,
      ]),
    ).toEqual(places);
  });

  test('a weight falls away where its dimension does not apply', () => {
    const one = { low: 1, high: 1 };
    const half = { low: 0.5, high: 0.5 };
    expect(weightedScore([one, undefined, half], [1, 5, 3])).toEqual({ low: 0.625, high: 0.625 });
    expect(weightedScore([undefined, one], [1, 0])).toBeUndefined();
  });
});
