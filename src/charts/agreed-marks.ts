import { lastDay, type IsoDate } from '../domain/period-end.ts';
import type { Kpi, Timing } from '../schema/kpi.ts';
import type { AimValue } from '../schema/value.ts';
import type {
  AgreedMark,
  ChartAlternates,
  PathPoint,
  UndatedTarget,
  UnplacedText,
} from './chart-description.ts';
import type { KpiChartWords } from './chart-words.ts';
import { ends } from './drawn-value.ts';
import { inTime } from './in-time.ts';

function dueDay(timing: Timing, endOfTerm: string | undefined): string | undefined {
  switch (timing.kind) {
    case 'date':
      return timing.by;
    case 'end_of_term':
      return endOfTerm;
    case 'each_period':
    case 'relative':
    case 'unstated':
      return undefined;
    default:
      return timing satisfies never;
  }
}

/** A mark for an agreed value; none for one in words, which stands on the page. */
function markOf(
  kind: AgreedMark['kind'],
  value: AimValue,
  period: string,
  label: (valueText: string) => string,
  words: KpiChartWords,
): AgreedMark[] {
  if (value.kind === 'words') return [];
  const [from, to] = ends(value);
  const at = { x: lastDay(period), periodText: words.period(period) };
  return [{ kind, ...at, value: { from, to }, label: label(words.value(value)) }];
}

/** What was agreed for a day, in order of time. */
export function agreedMarks(
  { baseline, milestones = [], target }: Kpi,
  words: KpiChartWords,
  endOfTerm: string | undefined,
): AgreedMark[] {
  const label = (kind: AgreedMark['kind']) => (text: string) => words.agreed(kind, text);
  const due = target && dueDay(target.timing, endOfTerm);
  return inTime([
    ...(baseline
      ? markOf('baseline', baseline.value, baseline.period, label('baseline'), words)
      : []),
    ...milestones.flatMap(({ value, by }) =>
      markOf('milestone', value, by, label('milestone'), words),
    ),
    ...(target && due !== undefined
      ? markOf('target', target.value, due, label('target'), words)
      : []),
  ]);
}

/** A target in numbers that no day belongs to. */
export function undatedTarget(
  { target }: Kpi,
  words: KpiChartWords,
  endOfTerm: string | undefined,
): UndatedTarget | undefined {
  if (target === undefined || target.value.kind === 'words') return undefined;
  if (dueDay(target.timing, endOfTerm) !== undefined) return undefined;
  const [from, to] = ends(target.value);
  return {
    periodText: words.timing(target.timing),
    value: { from, to },
    label: words.agreed('target', words.value(target.value)),
  };
}

/** Other readings of the target: as marks where they have a day and a number, else as text. */
export function alternateTargets(
  { alternateTargets: targets = [] }: Kpi,
  words: KpiChartWords,
  endOfTerm: string | undefined,
): Pick<ChartAlternates, 'agreed' | 'unplaced'> {
  const agreed: AgreedMark[] = [];
  const unplaced: UnplacedText[] = [];
  for (const { value, timing } of targets) {
    const due = dueDay(timing, endOfTerm);
    const label = (text: string) => words.alternateTarget(text);
    if (due === undefined || value.kind === 'words')
      unplaced.push({ periodText: words.timing(timing), label: label(words.value(value)) });
    else agreed.push(...markOf('target', value, due, label, words));
  }
  return { agreed: inTime(agreed), unplaced };
}

/**
 * The expected path, piecewise linear from baseline to target (design, section 7). It ends where
 * the series is counted in another way: what was agreed in the old count says nothing of the new.
 * @param breaks first days of a new count
 * @returns empty without an agreed baseline, or where an agreed value is a band: then there is no one path
 */
export function agreedPath(marks: readonly AgreedMark[], breaks: readonly IsoDate[]): PathPoint[] {
  const start = marks.find(({ kind }) => kind === 'baseline');
  const end = marks.find(({ kind }) => kind === 'target');
  if (start === undefined || marks.some(({ value }) => value.from !== value.to)) return [];
  const isBetween = ({ kind, x }: AgreedMark): boolean =>
    kind === 'milestone' && start.x < x && (end === undefined || x < end.x);
  const points = [start, ...marks.filter(isBetween), ...(end && start.x < end.x ? [end] : [])]
    .filter(({ x }) => !breaks.some((day) => start.x < day && day <= x))
    .map(({ x, value }) => ({ x, y: value.from }));
  return points.length > 1 ? points : [];
}
