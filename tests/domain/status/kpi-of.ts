import { kpi as kpiSchema, type Kpi } from '../../../src/schema/kpi.ts';
import { kpiExample, number, text } from '../../example-records.ts';

const sources = ['verslag'];

type Figure = number | object;
const valueOf = (figure: Figure) => (typeof figure === 'number' ? number(figure) : figure);

export const range = (from: number, to: number) => ({ kind: 'range', from, to });
export const bound = (side: string, value: number) => ({ kind: 'bound', side, number: value });
export const inWords = { kind: 'words', text: text('ruim de helft') };
export const unknown = { kind: 'unknown', reason: 'not_published' };

/** A made-up KPI in few words: what was agreed, and what was measured when. */
export interface KpiSketch {
  readonly aim?: 'at_least' | 'at_most' | 'band';
  readonly target?: Figure;
  /** A date, or `end_of_term`, `each_period`, `unstated`. */
  readonly by?: string;
  readonly baseline?: readonly [period: string, value: Figure];
  readonly milestones?: readonly (readonly [by: string, value: Figure])[];
  readonly values?: readonly (readonly [period: string, value: Figure, rest?: object])[];
  readonly breaks?: readonly string[];
  readonly otherTargets?: readonly (readonly [by: string, value: Figure])[];
}

/** The KPI of a sketch, checked by its schema. */
export function kpiOf({
  aim = 'at_least',
  target,
  by = '2020',
  baseline,
  milestones = [],
  values = [],
  breaks = [],
  otherTargets = [],
}: KpiSketch): Kpi {
  const timing = /^\d/u.test(by) ? { kind: 'date', by } : { kind: by };
  const list = (key: string, items: readonly object[]) =>
    items.length === 0 ? {} : { [key]: items };
  return kpiSchema.parse({
    ...kpiExample,
    direction: aim === 'at_most' ? 'lower_is_better' : 'higher_is_better',
    ...(target === undefined ? {} : { target: { aim, value: valueOf(target), timing, sources } }),
    ...(baseline === undefined
      ? {}
      : { baseline: { period: baseline[0], value: valueOf(baseline[1]), sources } }),
    ...list(
      'milestones',
      milestones.map(([due, value]) => ({ by: due, value: valueOf(value), sources })),
    ),
    ...list(
      'alternateTargets',
      otherTargets.map(([due, value]) => ({
        aim,
        value: valueOf(value),
        timing: { kind: 'date', by: due },
        sources,
      })),
    ),
    ...list(
      'breaks',
      breaks.map((at) => ({ at, reason: text('Andere telling'), sources })),
    ),
    observations: values.map(([period, value, rest = {}]) => ({
      period,
      value: valueOf(value),
      sources,
      ...rest,
    })),
  });
}
