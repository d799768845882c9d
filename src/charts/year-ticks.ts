import type { IsoDate } from '../domain/period-end.ts';

/** Where a year starts, and where its number stands: in the middle of it. */
export interface YearTicks {
  readonly starts: readonly number[];
  readonly labels: readonly { readonly x: number; readonly text: string }[];
}

const STEPS_IN_YEARS = [1, 2, 5, 10, 20, 50];

/**
 * The years of a time axis. A year is a stretch, not a point: the value over 2019 stands at its last
 * day, and with "2019" written at the first of January it would seem to be of 2020.
 * @param domain whole years, first and last day
 * @param position of a day on the axis
 * @param labelWidth room that one year needs, in the unit of `position`
 */
export function yearTicks(
  [first, last]: readonly [IsoDate, IsoDate],
  position: (day: IsoDate) => number,
  labelWidth: number,
): YearTicks {
  const [from, to] = [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const yearWidth = (position(last) - position(first)) / years.length;
  const step = STEPS_IN_YEARS.find((size) => size * yearWidth >= labelWidth) ?? 100;
  return {
    starts: years.map((year) => position(`${String(year)}-01-01`)),
    labels: years
      .filter((year) => year % step === 0 || years.length === 1)
      .map((year) => ({ x: position(`${String(year)}-07-02`), text: String(year) })),
  };
}
