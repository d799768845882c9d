import { scaleSqrt } from 'd3-scale';
import type { Duration } from '../domain/statistics/duration.ts';
import type { Spread } from '../domain/statistics/spread.ts';

/** Positions are shares of the width, from 0 to 100, so that a strip fits any screen. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** One duration: a dot where it is known to the day, else a line between its ends. */
export interface StripMark extends Stretch {
  /** Line of the strip that it stands on, from 0 at the top, so that no two overlap. */
  readonly lane: number;
}

export interface Strip {
  readonly marks: readonly StripMark[];
  readonly lanes: number;
  /** The middle half at its widest, and the median. */
  readonly box: (Stretch & { readonly median: Stretch }) | undefined;
}

export interface DurationStrips {
  readonly ticks: readonly { readonly days: number; readonly at: number }[];
  readonly strips: readonly Strip[];
}

const MONTH = 365.25 / 12;
/** Half a year, then one, two, five, ten and twenty years: round, and well apart on the scale. */
const TICKS_IN_DAYS = [6, 12, 24, 60, 120, 240].map((months) => Math.round(months * MONTH));

/** Share of the width that a dot needs for itself. */
const DOT = 2.4;

/**
 * Durations of several groups on one scale. The scale is that of the square root: most cases take
 * months and some take many years, and on an even scale the first would fall together.
 */
export function durationStrips(
  groups: readonly {
    readonly durations: readonly Duration[];
    readonly spread: Spread | undefined;
  }[],
): DurationStrips {
  const longest = Math.max(
    0,
    ...groups.flatMap(({ durations }) => durations.map(({ most }) => most)),
  );
  const scale = scaleSqrt()
    .domain([0, longest])
    .range([DOT / 2, 100 - DOT / 2]);
  const at = (days: number) => Math.round(scale(days) * 100) / 100;
  const stretch = ({ least, most }: Duration): Stretch => ({ from: at(least), to: at(most) });
  return {
    ticks: [0, ...TICKS_IN_DAYS]
      .filter((days) => days <= longest)
      .map((days) => ({ days, at: at(days) })),
    strips: groups.map(({ durations, spread }) => {
      const marks = inLanes(durations.map(stretch));
      return {
        marks,
        lanes: Math.max(0, ...marks.map(({ lane }) => lane + 1)),
        box: spread && {
          from: at(spread.lower.least),
          to: at(spread.upper.most),
          median: stretch(spread.median),
        },
      };
    }),
  };
}

/** Puts each on the first line where it does not touch the one before it. */
function inLanes(stretches: readonly Stretch[]): StripMark[] {
  const ends: number[] = [];
  return stretches
    .toSorted((one, other) => one.from - other.from || one.to - other.to)
    .map((stretch) => {
      const free = ends.findIndex((end) => stretch.from - end >= DOT);
      const lane = free === -1 ? ends.length : free;
      ends[lane] = stretch.to;
      return { ...stretch, lane };
    });
}
