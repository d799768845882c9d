import type { AgreedMark, ChartDescription, ChartPoint, DrawnValue } from './chart-description.ts';
import type { ChartRow } from './chart-rows.ts';
import { ends } from './drawn-value.ts';
import { inTime } from './in-time.ts';
import { milliseconds } from './milliseconds.ts';

/** One position of a line in Chart.js. */
export interface ChartJsDatum {
  /** Milliseconds, the start of the day in UTC. */
  readonly x: number;
  /** In the unit of the chart; not a number where a line is broken. */
  readonly y: number;
  /** What is said there; nothing at the end of a line that has no day. */
  readonly row?: ChartRow;
}

/** What a line of the chart is; each is drawn in its own way. */
export type ChartJsRole =
  | 'band-high'
  | 'band-low'
  | 'target-high'
  | 'target-low'
  | 'path'
  | 'course'
  | 'spans'
  | 'agreed'
  | 'alternates';

export interface ChartJsLine {
  readonly role: ChartJsRole;
  readonly data: readonly ChartJsDatum[];
}

type Marked = ChartPoint | AgreedMark;

/** Both ends of what is drawn for a value; one number has two equal ends. */
function endsOfMark({ value }: Marked): readonly [number, number] {
  return 'kind' in value ? ends(value) : [value.from, value.to];
}

const isNumber = (value: DrawnValue): boolean => value.kind === 'number';

/**
 * The chart as lines of numbers, in the order of drawing: the same values, in the same stretches, as
 * the static drawing has. Within a line days never run backwards, which Chart.js relies on.
 */
export function chartJsLines(
  { runs, agreed, undatedTarget, path, alternates, xDomain }: ChartDescription,
  rows: readonly ChartRow[],
): ChartJsLine[] {
  const rowOf = new Map(rows.map((row) => [row.mark, row]));
  const datum = (mark: Marked, y: number): ChartJsDatum => {
    const row = rowOf.get(mark);
    return { x: milliseconds(mark.x), y, ...(row ? { row } : {}) };
  };
  const brokenAt = (mark: Marked): ChartJsDatum => ({ x: milliseconds(mark.x), y: Number.NaN });

  /** Each value by itself: a number is a point, a range an upright line from end to end. */
  const spans = (marks: readonly Marked[]): ChartJsDatum[] =>
    inTime(marks).flatMap((mark) => {
      const [low, high] = endsOfMark(mark);
      return [datum(mark, low), ...(high > low ? [datum(mark, high)] : []), brokenAt(mark)];
    });
  const course = (run: readonly ChartPoint[]): ChartJsDatum[] =>
    run.map((point) =>
      isNumber(point.value) ? datum(point, ends(point.value)[0]) : brokenAt(point),
    );
  const edge = (run: readonly ChartPoint[], end: 0 | 1): ChartJsDatum[] =>
    run.map((point) => datum(point, ends(point.value)[end]));
  const across = (y: number): ChartJsDatum[] => xDomain.map((day) => ({ x: milliseconds(day), y }));

  const bands = runs.filter((run) => run.length > 1 && run.some(({ value }) => !isNumber(value)));
  const courses = runs.filter((run) => run.some(({ value }) => isNumber(value)));
  const lines: ChartJsLine[] = [
    ...(undatedTarget
      ? [
          { role: 'target-high' as const, data: across(undatedTarget.value.to) },
          { role: 'target-low' as const, data: across(undatedTarget.value.from) },
        ]
      : []),
    { role: 'path', data: path.map(({ x, y }) => ({ x: milliseconds(x), y })) },
    ...bands.flatMap((run) => [
      { role: 'band-high' as const, data: edge(run, 1) },
      { role: 'band-low' as const, data: edge(run, 0) },
    ]),
    ...courses.map((run) => ({ role: 'course' as const, data: course(run) })),
    { role: 'spans', data: spans(runs.flat().filter(({ value }) => !isNumber(value))) },
    { role: 'agreed', data: spans(agreed) },
    {
      role: 'alternates',
      data: spans([...(alternates?.points ?? []), ...(alternates?.agreed ?? [])]),
    },
  ];
  return lines.filter(({ data }) => data.length > 0);
}
