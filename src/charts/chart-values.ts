import { lastDay } from '../domain/period-end.ts';
import type { Observation } from '../schema/kpi.ts';
import type { Value } from '../schema/value.ts';
import type { ChartPoint, ListedValue } from './chart-description.ts';
import type { AboutValue, KpiChartWords } from './chart-words.ts';
import { drawnValue } from './drawn-value.ts';
import { inTime } from './in-time.ts';

/** Values that can be drawn, and the others that are known: those stand beside the drawing as text. */
export interface ChartValues {
  readonly points: readonly ChartPoint[];
  readonly listed: readonly ListedValue[];
}

interface ValueOfPeriod extends AboutValue {
  readonly period: string;
  readonly value: Value;
  readonly label: string;
}

/** Amounts in two currencies cannot share an axis; the first in the record has it. */
const axisCurrency = (observations: readonly Observation[]): string | undefined =>
  observations.map(({ value }) => value).find((value) => value.kind === 'money')?.currency;

function placed(
  values: readonly ValueOfPeriod[],
  currency: string | undefined,
  words: KpiChartWords,
): ChartValues {
  const points: ChartPoint[] = [];
  const listed: ListedValue[] = [];
  for (const { period, value, label, ...about } of values) {
    const { status = 'final', confidence = 'high' } = about;
    const drawn = drawnValue(value, currency);
    const at = { x: lastDay(period), periodText: words.period(period) };
    const said = { ...at, label, remarks: words.remarks(about) };
    if (drawn !== undefined)
      points.push({ ...said, value: drawn, status, isDoubtful: confidence !== 'high' });
    else if (value.kind === 'words') {
      const { lang } = words.text(value.text);
      listed.push({ ...said, ...(lang && { lang }) });
    } else if (value.kind !== 'unknown') listed.push(said);
  }
  return { points: inTime(points), listed: inTime(listed) };
}

/** The published values of a KPI. */
export function publishedValues(
  observations: readonly Observation[],
  words: KpiChartWords,
): ChartValues {
  const values = observations.map((one) => ({ ...one, label: words.value(one.value) }));
  return placed(values, axisCurrency(observations), words);
}

/** The values that other sources give for the same periods. */
export function alternateValues(
  observations: readonly Observation[],
  words: KpiChartWords,
): ChartValues {
  const values = observations.flatMap(({ period, alternates = [] }) =>
    alternates.map((one) => ({ ...one, period, label: words.alternate(words.value(one.value)) })),
  );
  return placed(values, axisCurrency(observations), words);
}
