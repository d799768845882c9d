import type { IsoDate } from '../domain/period-end.ts';
import type { AgreedMark, ChartDescription, ChartPoint } from './chart-description.ts';
import { inTime } from './in-time.ts';

/** One thing that a chart says, as a reader meets it in a table, at a value or spoken. */
export interface ChartRow {
  readonly kind: 'published' | 'agreed' | 'alternate' | 'break' | 'gap';
  /** Day on which it stands; later than any day where it has none. */
  readonly x: IsoDate;
  readonly periodText: string;
  readonly label: string;
  readonly remarks: readonly string[];
  /** Its mark in the drawing, for a value that is drawn. */
  readonly mark?: ChartPoint | AgreedMark;
}

const NO_DAY = '9999-12-31';

type Parts = Pick<ChartRow, 'periodText' | 'label'> & {
  readonly x?: IsoDate;
  readonly remarks?: readonly string[];
};

const row = (
  kind: ChartRow['kind'],
  { x = NO_DAY, periodText, label, remarks = [] }: Parts,
): ChartRow => ({ kind, x, periodText, label, remarks });

const marked = (kind: ChartRow['kind'], mark: ChartPoint | AgreedMark): ChartRow => ({
  ...row(kind, mark),
  mark,
});

/** Everything that a chart says in order of time; what has no day stands at the end. */
export function chartRows(description: ChartDescription): ChartRow[] {
  const { runs, listed, breaks, gaps, agreed, undatedTarget, alternates } = description;
  return inTime([
    ...breaks.map((at) => row('break', { ...at, remarks: [at.reason] })),
    ...gaps.map((at) => row('gap', { ...at, remarks: [at.reason] })),
    ...runs.flat().map((point) => marked('published', point)),
    ...listed.map((value) => row('published', value)),
    ...agreed.map((mark) => marked('agreed', mark)),
    ...(undatedTarget ? [row('agreed', undatedTarget)] : []),
    ...(alternates?.points ?? []).map((point) => marked('alternate', point)),
    ...(alternates?.listed ?? []).map((value) => row('alternate', value)),
    ...(alternates?.agreed ?? []).map((mark) => marked('alternate', mark)),
    ...(alternates?.unplaced ?? []).map((text) => row('alternate', text)),
  ]);
}
