import { firstDay, lastDay, type IsoDate } from '../domain/period-end.ts';
import type { Kpi, Observation } from '../schema/kpi.ts';
import { agreedMarks, agreedPath } from './agreed-marks.ts';
import type {
  ChartBreak,
  ChartDescription,
  ChartGap,
  ChartPoint,
  ListedValue,
} from './chart-description.ts';
import { chartKey } from './chart-key.ts';
import type { KpiChartWords } from './chart-words.ts';
import { drawnValue, ends, isEstimate } from './drawn-value.ts';
import { splitRuns } from './split-runs.ts';
import { valueDomain } from './value-domain.ts';

const inTime = <T>(items: readonly T[], day: (item: T) => IsoDate): T[] =>
  items.toSorted((a, b) => (day(a) < day(b) ? -1 : Number(day(a) > day(b))));

/** Amounts in two currencies cannot share an axis; the first in the record has it. */
const axisCurrency = (observations: readonly Observation[]): string | undefined =>
  observations.map(({ value }) => value).find((value) => value.kind === 'money')?.currency;

/** Values that can be drawn, and the others that are known: those are listed beside the drawing. */
function chartValues(
  observations: readonly Observation[],
  words: KpiChartWords,
): { points: ChartPoint[]; listed: ListedValue[] } {
  const currency = axisCurrency(observations);
  const points: ChartPoint[] = [];
  const listed: ListedValue[] = [];
  for (const { period, value, status = 'final' } of observations) {
    const drawn = drawnValue(value, currency);
    const at = { x: lastDay(period), periodText: words.period(period) };
    const label = words.value(value);
    if (drawn !== undefined)
      points.push({ ...at, value: drawn, status, estimate: isEstimate(value), label });
    else if (value.kind !== 'unknown') listed.push({ ...at, text: label });
  }
  return { points: inTime(points, ({ x }) => x), listed: inTime(listed, ({ x }) => x) };
}

/** Gaps that the record names, and observations whose value is unknown: both are periods without a value. */
function chartGaps({ gaps = [], observations }: Kpi, words: KpiChartWords): ChartGap[] {
  const unknown = observations.flatMap(({ period, value }) =>
    value.kind === 'unknown' && gaps.every((gap) => gap.period !== period)
      ? [{ period, reason: value.reason }]
      : [],
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

function chartBreaks({ breaks = [] }: Kpi, words: KpiChartWords): ChartBreak[] {
  const drawn = breaks.map(({ at, reason }) => ({
    x: firstDay(at),
    label: words.breakLabel,
    periodText: words.period(at),
    reason: words.text(reason),
  }));
  return inTime(drawn, ({ x }) => x);
}

/**
 * The chart of a KPI.
 * @param endOfTerm day, month or year in which the covenant ends, for targets due by then
 * @returns undefined when there is nothing to draw: no number, and nothing agreed for a day
 */
export function chartFromKpi(
  kpi: Kpi,
  words: KpiChartWords,
  endOfTerm?: string,
): ChartDescription | undefined {
  const { points, listed } = chartValues(kpi.observations, words);
  const { marks: agreed, undated } = agreedMarks(kpi, words, endOfTerm);
  if (points.length + agreed.length === 0) return undefined;

  const gaps = chartGaps(kpi, words);
  const breaks = chartBreaks(kpi, words);
  const path = agreedPath(agreed);
  const days = [...points, ...agreed]
    .map(({ x }) => x)
    .concat(gaps.flatMap(({ from, to }) => [from, to]))
    .sort();
  const [first = '', last = ''] = [days.at(0), days.at(-1)];
  const emptyDays = [...gaps.map(({ to }) => to), ...listed.map(({ x }) => x)];
  const agreedValues = [...agreed, ...(undated ? [undated] : [])].map(({ value }) => value);

  return {
    title: words.title,
    unit: words.unit,
    runs: splitRuns(
      points,
      breaks.map(({ x }) => x),
      emptyDays,
    ),
    listed,
    breaks: breaks.filter(({ x }) => first < x && x <= last),
    gaps,
    agreed,
    ...(undated ? { undatedTarget: undated } : {}),
    path,
    xDomain: [`${first.slice(0, 4)}-01-01`, `${last.slice(0, 4)}-12-31`],
    yDomain: valueDomain([
      ...points.flatMap(({ value }) => ends(value)),
      ...agreedValues.flatMap(({ from, to }) => [from, to]),
    ]),
    key: chartKey(points, path, words),
  };
}
