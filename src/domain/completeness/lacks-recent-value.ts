import type { Covenant } from '../../schema/covenant.ts';
import type { Kpi } from '../../schema/kpi.ts';
import { type IsoDate, lastDay } from '../period-end.ts';
import { addMonths } from '../status/day-number.ts';
import { FRESH_FOR_MONTHS } from '../status/judge.ts';
import { measurements } from '../status/measurements.ts';

/**
 * Whether no value of a KPI is recent: none was published, or the newest stands longer ago than
 * {@link FRESH_FOR_MONTHS} months. Of a covenant that has ended the last day counts, and nothing after
 * it: nobody measures what no longer runs. An end known to the month or year is its last day.
 */
export function lacksRecentValue(
  kpi: Pick<Kpi, 'observations'>,
  { ended }: Covenant['term'],
  asOf: IsoDate,
): boolean {
  const latest = measurements(kpi, asOf).at(-1);
  if (latest === undefined) return true;
  const endedOn = ended === undefined ? asOf : lastDay(ended.on);
  const lookedAtOn = endedOn < asOf ? endedOn : asOf;
  return addMonths(latest.day, FRESH_FOR_MONTHS) < lookedAtOn;
}
