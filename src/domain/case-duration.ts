import type { Case } from '../schema/case.ts';
import { firstDay, lastDay } from './period-end.ts';
import { dayNumber } from './status/day-number.ts';

/**
 * Days from filing to decision, or to closing where no decision is dated; the fewest that the dates
 * allow, where they are known to the month or year only.
 * @returns `undefined` where one of both is not known
 */
export function caseDurationInDays({ filed, decided, closed }: Case): number | undefined {
  const end = decided ?? closed;
  if (filed === undefined || end === undefined) return undefined;
  return Math.max(0, dayNumber(firstDay(end)) - dayNumber(lastDay(filed)));
}
