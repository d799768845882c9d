import type { ChartDescription } from '../../src/charts/chart-description.ts';
import type { KpiChartWords } from '../../src/charts/chart-words.ts';
import { chartFromKpi } from '../../src/charts/kpi-chart.ts';
import type { TermDates } from '../../src/domain/status/deadline.ts';
import type { Kpi, Observation } from '../../src/schema/kpi.ts';
import type { Value } from '../../src/schema/value.ts';

/** Synthetic records and plain words for the chart tests; series named after a covenant have its real values. */

const sources = ['bron'];

export const number = (value: number): Value & { kind: 'number' } => ({
  kind: 'number',
  number: value,
});
export const range = (from: number, to: number): Value & { kind: 'range' } => ({
  kind: 'range',
  from,
  to,
});
export const bound = (side: 'more_than' | 'almost', value: number): Value => ({
  kind: 'bound',
  side,
  number: value,
});

export function observation(
  period: string,
  value: Value | number,
  status?: 'derived' | 'provisional',
): Observation {
  const given = typeof value === 'number' ? number(value) : value;
  return { period, value: given, sources, ...(status ? { status } : {}) };
}

export function kpi(observations: Observation[], rest: Partial<Kpi> = {}): Kpi {
  return {
    title: { nl: 'Voorbeeld' },
    kind: 'output',
    unit: 'aantal',
    direction: 'higher_is_better',
    observations,
    ...rest,
  };
}

function valueText(value: Value): string {
  switch (value.kind) {
    case 'number':
      return String(value.number);
    case 'range':
      return `${String(value.from)}–${String(value.to)}`;
    case 'bound':
      return `${value.side} ${String(value.number)}`;
    case 'words':
      return value.text.nl ?? '';
    default:
      return value.kind;
  }
}

export const words: KpiChartWords = {
  title: 'Voorbeeld',
  unit: 'aantal',
  breakLabel: 'andere telling',
  gapLabel: 'geen cijfer',
  text: ({ nl = '' }) => ({ text: nl }),
  period: (period) => period,
  value: valueText,
  agreed: (kind, text) => `${kind} ${text}`,
  alternate: (text) => `other: ${text}`,
  alternateTarget: (text) => `other target: ${text}`,
  timing: ({ kind }) => kind,
  remarks: ({ status, confidence, cohort }) =>
    [status, confidence, cohort?.nl].filter((remark) => remark !== undefined),
  unknown: (reason) => reason,
  key: (mark) => mark,
};

export function chartOf(record: Kpi, term?: TermDates): ChartDescription {
  const chart = chartFromKpi(record, words, term);
  if (chart === undefined) throw new Error('The example draws nothing.');
  return chart;
}

/** Garment covenant: share of the market, with a baseline, a milestone and a target. */
export const marketShare = kpi(
  [
    observation('2016-07', 35),
    observation('2017-07', 35),
    observation('2018-07', range(42, 45)),
    observation('2018-12', 48),
    observation('2019-07', 50),
    observation('2019', range(40, 45)),
    observation('2020', range(40, 45)),
  ],
  {
    baseline: { period: '2016-07', value: number(35), sources },
    milestones: [{ value: number(50), by: '2018', sources }],
    target: { aim: 'at_least', value: number(80), timing: { kind: 'date', by: '2020' }, sources },
  },
);

/** Garment covenant: published locations, counted otherwise from 2019. */
export const locations = kpi(
  [
    observation('2016', 2802),
    observation('2017', 4268),
    observation('2018', 6289),
    observation('2019', 5989),
  ],
  { breaks: [{ at: '2019', reason: { nl: 'unieke locaties' }, sources }] },
);

/** Garment covenant: companies that signed. */
export const companies = kpi([
  observation('2016-07', 55),
  observation('2017-07', 64),
  observation('2017-12', 65),
  observation('2019-04', 69),
  observation('2019-12', 67),
  observation('2020-12', 59),
]);
