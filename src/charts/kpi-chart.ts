import { firstDay, lastDay, type IsoDate } from '../domain/period-end.ts';
import type { TermDates } from '../domain/status/deadline.ts';
import type { Kpi } from '../schema/kpi.ts';
import { agreedMarks, agreedPath, alternateTargets, undatedTarget } from './agreed-marks.ts';
import type {
  ChartAlternates,
  ChartBreak,
  ChartDescription,
  ChartGap,
  ChartPoint,
} from './chart-description.ts';
import { chartKey } from './chart-key.ts';
import { alternateValues, publishedValues } from './chart-values.ts';
import type { KpiChartWords } from './chart-words.ts';
import { ends } from './drawn-value.ts';
import { inTime } from './in-time.ts';
import { splitRuns } from './split-runs.ts';
import { valueDomain } from './value-domain.ts';

/** Gaps that the record names, and observations whose value is unknown: both are periods without a value. */
function chartGaps({ gaps = [], observations }: Kpi, words: KpiChartWords): ChartGap[] {
  const unknown = observations.flatMap(({ period, value }) =>
    value.kind === 'unknown' && gaps.every((gap) => gap.period !== period)
      ? [{ period, reason: value.reason }]
      : [],
  );
  const drawn = [...gaps, ...unknown].map(({ period, reason }) => ({
    from: firstDay(period),
    x: lastDay(period),
    label: words.gapLabel,
    periodText: words.period(period),
    reason: words.unknown(reason),
  }));
  return inTime(drawn);
}

function chartBreaks({ breaks = [] }: Kpi, words: KpiChartWords): ChartBreak[] {
  const drawn = breaks.map(({ at, reason }) => {
    const { text, lang } = words.text(reason);
    return {
      x: firstDay(at),
      label: words.breakLabel,
      periodText: words.period(at),
      reason: text,
      ...(lang && { reasonLang: lang }),
    };
  });
  return inTime(drawn);
}

/** What other sources say; nothing where they say nothing. */
function chartAlternates(
  kpi: Kpi,
  words: KpiChartWords,
  term: TermDates,
): ChartAlternates | undefined {
  const alternates = {
    ...alternateValues(kpi.observations, words),
    ...alternateTargets(kpi, words, term),
  };
  return Object.values(alternates).some(({ length }) => length > 0) ? alternates : undefined;
}

/** First and last day of what has a place in time, gaps as a whole. */
function spanOf(
  items: readonly { readonly x: IsoDate }[],
  gaps: readonly ChartGap[],
): readonly [IsoDate, IsoDate] {
  const days = [...items, ...gaps].map(({ x }) => x).concat(gaps.map(({ from }) => from));
  return [days.toSorted().at(0) ?? '', days.toSorted().at(-1) ?? ''];
}

const endsOf = (points: readonly ChartPoint[]): number[] =>
  points.flatMap(({ value }) => [...ends(value)]);

/**
 * The chart of a KPI.
 * @param term of the covenant, for targets due by its end
 * @returns undefined when there is nothing to draw: no number, and nothing agreed for a day
 */
export function chartFromKpi(
  kpi: Kpi,
  words: KpiChartWords,
  term: TermDates = {},
): ChartDescription | undefined {
  const { points, listed } = publishedValues(kpi.observations, words);
  const agreed = agreedMarks(kpi, words, term);
  if (points.length + agreed.length === 0) return undefined;

  const undated = undatedTarget(kpi, words, term);
  const alternates = chartAlternates(kpi, words, term);
  const gaps = chartGaps(kpi, words);
  const breaks = chartBreaks(kpi, words);
  const breakDays = breaks.map(({ x }) => x);
  const path = agreedPath(agreed, breakDays);
  const drawnPoints = [...points, ...(alternates?.points ?? [])];
  const marks = [...agreed, ...(alternates?.agreed ?? [])];
  const [firstOfSeries, lastOfSeries] = spanOf([...points, ...agreed], gaps);
  const [first, last] = spanOf([...drawnPoints, ...marks], gaps);

  return {
    title: words.title,
    unit: words.unit,
    runs: splitRuns(
      points,
      breakDays,
      [...gaps, ...listed].map(({ x }) => x),
    ),
    listed,
    breaks: breaks.filter(({ x }) => firstOfSeries < x && x <= lastOfSeries),
    gaps,
    agreed,
    ...(undated ? { undatedTarget: undated } : {}),
    path,
    ...(alternates ? { alternates } : {}),
    xDomain: [`${first.slice(0, 4)}-01-01`, `${last.slice(0, 4)}-12-31`],
    yDomain: valueDomain([
      ...endsOf(drawnPoints),
      ...[...marks, ...(undated ? [undated] : [])].flatMap(({ value }) => [value.from, value.to]),
    ]),
    key: chartKey(points, path, words),
  };
}
