import type { IsoDate } from '../period-end.ts';

const MILLISECONDS_PER_DAY = 86_400_000;

/** The days of the calendar counted through, so that two of them can be subtracted. */
export function dayNumber(day: IsoDate): number {
  return Date.parse(`${day}T00:00:00Z`) / MILLISECONDS_PER_DAY;
}

/**
 * The same day some months later; the last of the month where that day does not exist.
 * @param months a whole number, zero or more
 */
export function addMonths(day: IsoDate, months: number): IsoDate {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const moved = new Date(Date.UTC(year, month - 1 + months, Math.min(dayOfMonth, lastOfMonth)));
  return moved.toISOString().slice(0, 10);
}

/** The day some days later. */
export function addDays(day: IsoDate, days: number): IsoDate {
  return new Date((dayNumber(day) + days) * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}
