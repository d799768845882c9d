import { describe, expect, test } from 'vitest';
import { breaksInSeries } from '../../../src/domain/checks/breaks-in-series.ts';
import { directionFitsTarget } from '../../../src/domain/checks/direction-fits-target.ts';
import { percentagesPossible } from '../../../src/domain/checks/percentages-possible.ts';
import { unitsAgree } from '../../../src/domain/checks/units-agree.ts';
import type { Breach } from '../../../src/schema/finding.ts';
import { pathText } from '../../../src/schema/path-text.ts';
import type { AnyRecord } from '../../../src/schema/record.ts';
import * as example from '../../example-records.ts';

const FILE = 'content/convenanten/voorbeeld/kpis/aandeel.json';
const sources = ['verslag'];
const number = example.number;
const range = (from: number, to: number) => ({ kind: 'range', from, to });
const bound = (side: string, of: number) => ({ kind: 'bound', side, number: of });
const words = { kind: 'words', text: example.text('Enkele') };
const money = (amount: number, currency: string) => ({
  kind: 'money',
  amount: number(amount),
  currency,
});
const distribution = (...shares: number[]) => ({
  kind: 'distribution',
  shares: shares.map((share) => ({ label: example.text('Deel'), value: number(share) })),
});

const unit = (id: string, notation: string, currency?: string) => ({
  id,
  one: example.text('een'),
  other: example.text('meer'),
  notation,
  currency,
});
const units = example.record('content/eenheden.json', {
  units: [unit('percent', 'percent'), unit('bedrijven', 'plain'), unit('euro', 'currency', 'EUR')],
});
const kpi = (rest: object) => example.record(FILE, { ...example.kpiExample, ...rest });
const series = (...values: object[]) =>
  values.map((value, index) => ({ period: String(2017 + index), value, sources }));

/** Path and rule of each find, in the KPI alone. */
function told(check: (records: readonly AnyRecord[]) => Breach[], rest: object): string[] {
  return check([units, kpi(rest)]).map(({ path, rule }) => `${pathText(path)} ${rule}`);
}

describe('a percentage', () => {
  test.each<[string, object, ...string[]]>([
    ['from 0 to 100', { observations: series(number(0), number(100), range(0, 100)) }],
    [
      'just above 100',
      { observations: series(number(40), number(100.1)) },
      'observations[1].value.number percentage-impossible',
    ],
    [
      'just below 0',
      { observations: series(number(40), number(-0.1)) },
      'observations[1].value.number percentage-impossible',
    ],
    [
      'of which only the end is above 100',
      { observations: series(range(95, 101)) },
      'observations[0].value.to percentage-impossible',
    ],
    ['more than 80', { observations: series(bound('more_than', 80)) }],
    [
      'bounded above 100',
      { observations: series(bound('almost', 110)) },
      'observations[0].value.number percentage-impossible',
    ],
    ['in words', { observations: series(words) }],
    [
      'of a part',
      { observations: series(distribution(69, 29, 102)) },
      'observations[0].value.shares[2].value.number percentage-impossible',
    ],
    [
      'that another source gives',
      {
        observations: [{ ...series(number(57))[0], alternates: [{ value: number(570), sources }] }],
      },
      'observations[0].alternates[0].value.number percentage-impossible',
    ],
    [
      'that was agreed',
      {
        baseline: { period: '2016', value: number(350), sources },
        target: { aim: 'at_least', value: number(80), timing: { kind: 'unstated' }, sources },
        milestones: [{ value: number(120), by: '2018', sources }],
      },
      'baseline.value.number percentage-impossible',
      'milestones[0].value.number percentage-impossible',
    ],
    [
      'of another unit, where all are above 100, told once',
      { observations: series(number(178), number(223), number(239)) },
      'observations[0].value.number percentage-impossible',
    ],
    [
      'of which the KPI says that it is no share',
      { observations: series(number(-4), number(140)), notAShare: example.text('Groei') },
    ],
    ['that is none', { unit: 'bedrijven', observations: series(number(178)) }],
  ])('%s', (_, rest, ...expected) => {
    expect(told(percentagesPossible, rest)).toEqual(expected);
  });
});

describe('the unit of a KPI', () => {
  test.each<[string, object, ...string[]]>([
    [
      'of numbers in every form',
      { observations: series(number(1), range(1, 2), bound('almost', 3)) },
    ],
    [
      'of words and what is unknown',
      { observations: series(words, number(1), { kind: 'unknown', reason: 'not_found' }) },
    ],
    [
      'of amounts in its currency',
      { unit: 'euro', observations: series(money(1, 'EUR'), money(2, 'EUR')) },
    ],
    [
      'of numbers, in a unit of money',
      { unit: 'euro', observations: series(number(1), number(2)) },
    ],
    [
      'of an amount, under percentages',
      { observations: series(number(1), money(2, 'EUR')) },
      'observations[1].value.currency money-under-unit',
    ],
    [
      'of amounts in two currencies',
      { unit: 'euro', observations: series(money(1, 'EUR'), money(2, 'USD')) },
      'observations[1].value.currency money-under-unit',
    ],
    [
      'of amounts that all are in another currency, told once',
      { unit: 'euro', observations: series(money(1, 'USD'), money(2, 'USD')) },
      'observations[0].value.currency money-under-unit',
    ],
    [
      'of a number among amounts',
      { unit: 'euro', observations: series(number(1), money(2, 'EUR'), money(3, 'EUR')) },
      'observations[0].value unit-mixed',
    ],
    [
      'of a distribution among numbers',
      { observations: series(number(1), distribution(60, 40), number(3)) },
      'observations[1].value unit-mixed',
    ],
    [
      'of another source, in an amount',
      {
        unit: 'euro',
        observations: [
          ...series(number(1), number(2)),
          {
            period: '2020',
            value: number(3),
            sources,
            alternates: [{ value: money(4, 'EUR'), sources }],
          },
        ],
      },
      'observations[2].alternates[0].value unit-mixed',
    ],
  ])('%s', (_, rest, ...expected) => {
    expect(told(unitsAgree, rest)).toEqual(expected);
  });

  test('is looked at beside every other value that has one', () => {
    const figure = (id: string, of: string) => ({
      id,
      title: example.text('Omzet'),
      value: money(4, 'EUR'),
      unit: of,
      sources,
    });
    const covenant = example.record('content/convenanten/voorbeeld/convenant.mdx', {
      ...example.covenantExample,
      figures: [figure('omzet', 'euro'), figure('aandeel', 'percent')],
    });
    expect(
      unitsAgree([units, covenant]).map(({ path, values }) => [pathText(path), values]),
    ).toEqual([
      ['figures[1].value.currency', { currency: 'EUR', unit: 'percent', unitCurrency: undefined }],
    ]);
  });

  test('that could not be read leaves only what differs', () => {
    const records = [
      kpi({ observations: series(money(1, 'EUR'), money(2, 'USD'), money(3, 'EUR')) }),
    ];
    expect(unitsAgree(records).map(({ rule, path }) => `${pathText(path)} ${rule}`)).toEqual([
      'observations[1].value unit-mixed',
    ]);
  });
});

const inPeriods = (...periods: string[]) =>
  periods.map((period) => ({ period, value: number(1), sources }));
const breakAt = (...at: string[]) =>
  at.map((each) => ({ at: each, reason: example.text('Ruimer'), sources }));

describe('a break', () => {
  test.each<[string, object, boolean]>([
    [
      'at the second value',
      { observations: inPeriods('2018', '2019'), breaks: breakAt('2019') },
      true,
    ],
    [
      'at the first value',
      { observations: inPeriods('2018', '2019'), breaks: breakAt('2018') },
      false,
    ],
    [
      'after the last value',
      { observations: inPeriods('2018', '2019'), breaks: breakAt('2020') },
      false,
    ],
    [
      'in the last value',
      { observations: inPeriods('2018', '2019'), breaks: breakAt('2019-12-31') },
      true,
    ],
    [
      'a day after the last value',
      { observations: inPeriods('2018', '2019'), breaks: breakAt('2020-01-01') },
      false,
    ],
    [
      'within the only value',
      { observations: inPeriods('2018'), breaks: breakAt('2018-07') },
      true,
    ],
    ['in a series without values', { observations: [], breaks: breakAt('2018') }, false],
    [
      'at the first value, after the baseline',
      {
        baseline: { period: '2016', value: number(1), sources },
        observations: inPeriods('2018'),
        breaks: breakAt('2018'),
      },
      true,
    ],
    [
      'in a year of which it is said that there is no value',
      {
        observations: inPeriods('2018'),
        gaps: [{ period: '2019', reason: 'not_published' }],
        breaks: breakAt('2019'),
      },
      true,
    ],
    [
      'before a value that is earlier in the file',
      { observations: inPeriods('2019', '2018'), breaks: breakAt('2019') },
      true,
    ],
  ])('%s', (_, rest, isInside) => {
    expect(told(breaksInSeries, rest)).toEqual(
      isInside ? [] : ['breaks[0].at break-outside-series'],
    );
  });

  test('outside is told with where the series begins and ends', () => {
    const found = breaksInSeries([
      kpi({ observations: inPeriods('2019', '2018'), breaks: breakAt('2020', '2019') }),
    ]);
    expect(found.map(({ path, values }) => [pathText(path), values])).toEqual([
      ['breaks[0].at', { at: '2020', from: '2018', until: '2019' }],
    ]);
  });
});

const target = (aim: string, value: object) => ({
  aim,
  value,
  timing: { kind: 'unstated' },
  sources,
});
const baseline = (value: object) => ({ period: '2016', value, sources });
const lower = { direction: 'lower_is_better' };

describe('a direction', () => {
  test.each<[string, object, ...string[]]>([
    [
      'with a target above the baseline',
      { baseline: baseline(number(35)), target: target('at_least', number(80)) },
    ],
    [
      'with a target equal to the baseline',
      { baseline: baseline(number(80)), target: target('at_least', number(80)) },
    ],
    [
      'with a target just below the baseline',
      { baseline: baseline(number(80)), target: target('at_least', number(79.9)) },
      'direction direction-contradicted',
    ],
    [
      'of which lower is better, with a target above the baseline',
      { ...lower, baseline: baseline(number(35)), target: target('at_most', number(80)) },
      'direction direction-contradicted',
    ],
    [
      'of which lower is better, with a target of 0',
      { ...lower, baseline: baseline(number(4)), target: target('at_most', number(0)) },
    ],
    [
      'with ranges that overlap',
      { baseline: baseline(range(70, 85)), target: target('at_least', range(80, 90)) },
    ],
    [
      'with ranges in the wrong order',
      { baseline: baseline(range(91, 95)), target: target('at_least', range(80, 90)) },
      'direction direction-contradicted',
    ],
    [
      'with a baseline in words',
      { baseline: baseline(words), target: target('at_least', number(1)) },
    ],
    [
      'with a band below the baseline',
      { baseline: baseline(number(80)), target: target('band', range(40, 60)) },
    ],
    [
      'that is debatable, with a target below the baseline',
      {
        directionDoubt: example.text('Meer klachten kan beter zijn'),
        baseline: baseline(number(10)),
        target: target('at_least', number(5)),
      },
      'direction direction-contradicted',
    ],
    [
      'with a target of at most, without a baseline',
      { target: target('at_most', number(5)) },
      'target.aim aim-contradicted',
    ],
    [
      'of which lower is better, with a target of at least',
      { ...lower, target: target('at_least', number(5)) },
      'target.aim aim-contradicted',
    ],
    [
      'with one reading of the target of at most',
      {
        target: target('at_least', number(80)),
        alternateTargets: [target('at_most', number(80))],
      },
      'alternateTargets[0].aim aim-contradicted',
    ],
    [
      'with every reading of the target of at most, told once',
      { target: target('at_most', number(80)), alternateTargets: [target('at_most', number(70))] },
      'target.aim aim-contradicted',
    ],
    [
      'that fits the baseline, with the wrong aim',
      { baseline: baseline(number(35)), target: target('at_most', number(80)) },
      'target.aim aim-contradicted',
    ],
  ])('%s', (_, rest, ...expected) => {
    expect(told(directionFitsTarget, rest)).toEqual(expected);
  });
});
