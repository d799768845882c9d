import { lastDay, type IsoDate } from '../domain/period-end.ts';
import type { Kpi, Timing } from '../schema/kpi.ts';
import type { AimValue } from '../schema/value.ts';
import type { AgreedMark, PathPoint, UndatedTarget } from './chart-description.ts';
import type { KpiChartWords } from './chart-words.ts';
import { ends } from './drawn-value.ts';

/** An agreed value before it is known whether it can be drawn. */
interface Agreed {
  readonly kind: AgreedMark['kind'];
  readonly value: AimValue;
  readonly period: string | undefined;
}

function dueDay(timing: Timing, endOfTerm: string | undefined): string | undefined {
  switch (timing.kind) {
    case 'date':
      return timing.by;
    case 'end_of_term':
      return endOfTerm;
    case 'each_period':
    case 'relative':
    case 'unstated':
      return undefined;
    default:
      return timing satisfies never;
  }
}

function agreedValues(
  { baseline, milestones = [], target }: Kpi,
  endOfTerm: string | undefined,
): Agreed[] {
  return [
    ...(baseline
      ? [{ kind: 'baseline' as const, value: baseline.value, period: baseline.period }]
      : []),
    ...milestones.map(({ value, by }) => ({ kind: 'milestone' as const, value, period: by })),
    ...(target
      ? [{ kind: 'target' as const, value: target.value, period: dueDay(target.timing, endOfTerm) }]
      : []),
  ];
}

const byDay = (a: { x: IsoDate }, b: { x: IsoDate }): number =>
  a.x < b.x ? -1 : Number(a.x > b.x);

/** What was agreed, as far as it can be drawn; values agreed in words stand on the page, not in the chart. */
export function agreedMarks(
  kpi: Kpi,
  words: KpiChartWords,
  endOfTerm: string | undefined,
): { marks: AgreedMark[]; undated: UndatedTarget | undefined } {
  const marks: AgreedMark[] = [];
  let undated: UndatedTarget | undefined;
  for (const { kind, value, period } of agreedValues(kpi, endOfTerm)) {
    if (value.kind === 'words') continue;
    const [from, to] = ends(value);
    const label = words.agreed(kind, words.value(value));
    if (period === undefined) undated = { value: { from, to }, label };
    else marks.push({ kind, x: lastDay(period), value: { from, to }, label });
  }
  return { marks: marks.sort(byDay), undated };
}

/**
 * The expected path, piecewise linear from baseline to target (design, section 7).
 * @returns empty without an agreed baseline, or where an agreed value is a band: then there is no one path
 */
export function agreedPath(marks: readonly AgreedMark[]): PathPoint[] {
  const start = marks.find(({ kind }) => kind === 'baseline');
  if (start === undefined || marks.some(({ value }) => value.from !== value.to)) return [];
  const points = marks
    .filter(({ x }) => x >= start.x)
    .map(({ x, value }) => ({ x, y: value.from }));
  return points.length > 1 ? points : [];
}
