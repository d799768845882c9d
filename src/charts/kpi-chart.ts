import { firstDay, lastDay, type IsoDate } from '../domain/period-end.ts';
import type { Kpi, Observation } from '../schema/kpi.ts';
import { agreedMarks, agreedPath } from './agreed-marks.ts';
import { keyMarks, type ChartDescription, type ChartGap, type ChartPoint, type KeyMark } from './chart-description.ts';
import type { KpiChartWords } from './chart-words.ts';
import { drawnValue, ends, isEstimate } from './drawn-value.ts';
import { splitRuns } from './split-runs.ts';
import { valueDomain } from './value-domain.ts';

const inTime = <T>(items: readonly T[], day: (item: T) => IsoDate): T[] =>
  items.toSorted((a, b) => (day(a) < day(b) ? -1 : Number(day(a) > day(b))));

const axisCurrency = (observations: readonly Observation[]): string | undefined =>
  observations.map(({ value }) => value).find((value) => value.kind === 'money')?.currency;

function drawnPoints(observations: readonly Observation[], words: KpiChartWords): ChartPoint[] {
  const currency = axisCurrency(observations);
  const points = observations.flatMap(({ period, value, status = 'final' }) => {
    const drawn = drawnValue(value, currency);
    if (drawn === undefined) return [];
    const texts = { periodText: words.period(period), label: words.value(value) };
    return [{ x: lastDay(period), value: drawn, status, estimate: isEstimate(value), ...texts }];
  });
  return inTime(points, ({ x }) => x);
}

/** Gaps that the record names, and observations whose value is unknown: both are periods without a value. */
function chartGaps({ gaps = [], observations }: Kpi, words: KpiChartWords): ChartGap[] {
  const unknown = observations.flatMap(({ period, value }) =>
    value.kind === 'unknown' && gaps.every((gap) => gap.period !== period) ? [{ period, reason: value.reason }] : [],
  );
  const drawn = [...gaps, ...unknown].map(({ period, reason }) => ({
    from: firstDay(period),
    to: lastDay(period),
    label: words.gapLabel,
    periodText: words.period(period),
    reason: words.unknown(reason),
  }));
  return inTime(drawn, ({ to }) => to);
}

function keyOf(points: readonly ChartPoint[], hasPath: boolean): KeyMark[] {
  const used = new Set<string>(points.flatMap(({ value, status }) => [value.kind, status]));
  if (hasPath) used.add('path');
  return keyMarks.filter((mark) => used.has(mark));
}

/**
 * The chart of a KPI.
 * @param endOfTerm day, month or year in which the covenant ends, for targets due by then
 * @returns undefined when there is nothing to draw: no number, and nothing agreed for a day
 */
export function chartFromKpi(kpi: Kpi, words: KpiChartWords, endOfTerm?: string): ChartDescription | undefined {
  const points = drawnPoints(kpi.observations, words);
  const { marks: agreed, undated } = agreedMarks(kpi, words, endOfTerm);
  const gaps = chartGaps(kpi, words);
  const currency = axisCurrency(kpi.observations);
  const listed = inTime(
    kpi.observations
      .filter(({ value }) => value.kind !== 'unknown' && drawnValue(value, currency) === undefined)
      .map(({ period, value }) => ({ x: lastDay(period), periodText: words.period(period), text: words.value(value) })),
    ({ x }) => x,
  );
  const breaks = inTime(
    (kpi.breaks ?? []).map(({ at, reason }) => ({
      x: firstDay(at),
      label: words.breakLabel,
      periodText: words.period(at),
      reason: words.text(reason),
    })),
    ({ x }) => x,
  );
  const days = [...points, ...agreed].map(({ x }) => x).concat(gaps.flatMap(({ from, to }) => [from, to])).sort();
  const [first, last] = [days.at(0), days.at(-1)];
  if (first === undefined || last === undefined || points.length + agreed.length === 0) return undefined;
  const path = agreedPath(agreed);
  const agreedEnds = [...agreed, ...(undated ? [undated] : [])].flatMap(({ value }) => [value.from, value.to]);
  return {
    title: words.title,
    unit: words.unit,
    runs: splitRuns(points, breaks.map(({ x }) => x), [...gaps.map(({ to }) => to), ...listed.map(({ x }) => x)]),
    listed,
    breaks: breaks.filter(({ x }) => first < x && x <= last),
    gaps,
    agreed,
    ...(undated ? { undatedTarget: undated } : {}),
    path,
    xDomain: [`${first.slice(0, 4)}-01-01`, `${last.slice(0, 4)}-12-31`],
    yDomain: valueDomain([...points.flatMap(({ value }) => ends(value)), ...agreedEnds]),
    key: keyOf(points, path.length > 0).map((mark) => ({ mark, text: words.key(mark) })),
  };
}
