import { lastDay, type IsoDate } from '../domain/period-end.ts';
import { deadlineOf, type TermDates } from '../domain/status/deadline.ts';
import type { Kpi, Timing } from '../schema/kpi.ts';
import type { AimValue } from '../schema/value.ts';
import type {
  AgreedMark,
  ChartAlternates,
  InTime,
  PathPoint,
  UndatedTarget,
  UnplacedText,
} from './chart-description.ts';
import type { KpiChartWords } from './chart-words.ts';
import { ends } from './drawn-value.ts';
import { inTime } from './in-time.ts';

/** The day by which a target is due, by the rule that judges it. */
function dueDay(timing: Timing, term: TermDates): IsoDate | undefined {
  const deadline = deadlineOf(timing, term);
  return deadline.kind === 'day' ? deadline.day : undefined;
}

/** A mark for an agreed value; none for one in words, which stands on the page. */
function markOf(
  kind: AgreedMark['kind'],
  value: AimValue,
  at: InTime,
  label: (valueText: string) => string,
  words: KpiChartWords,
): AgreedMark[] {
  if (value.kind === 'words') return [];
  const [from, to] = ends(value);
  return [{ kind, ...at, value: { from, to }, label: label(words.value(value)) }];
}

/** What was agreed for a day, in order of time. */
export function agreedMarks(
  { baseline, milestones = [], target }: Kpi,
  words: KpiChartWords,
  term: TermDates,
): AgreedMark[] {
  const mark = (kind: AgreedMark['kind'], value: AimValue, at: InTime): AgreedMark[] =>
    markOf(kind, value, at, (text) => words.agreed(kind, text), words);
  const at = (period: string): InTime => ({
    x: lastDay(period),
    periodText: words.period(period),
  });
  const due = target && dueAt(target.timing, words, term);
  return inTime([
    ...(baseline ? mark('baseline', baseline.value, at(baseline.period)) : []),
    ...milestones.flatMap(({ value, by }) => mark('milestone', value, at(by))),
    ...(target && due ? mark('target', target.value, due) : []),
  ]);
}

/** Where a target stands in time; undefined when it is due on no day. */
function dueAt(timing: Timing, words: KpiChartWords, term: TermDates): InTime | undefined {
  const x = dueDay(timing, term);
  if (x === undefined) return undefined;
  return { x, periodText: timing.kind === 'date' ? words.period(timing.by) : words.timing(timing) };
}

/** A target in numbers that no day belongs to. */
export function undatedTarget(
  { target }: Kpi,
  words: KpiChartWords,
  term: TermDates,
): UndatedTarget | undefined {
  if (target === undefined || target.value.kind === 'words') return undefined;
  if (dueDay(target.timing, term) !== undefined) return undefined;
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
  term: TermDates,
): Pick<ChartAlternates, 'agreed' | 'unplaced'> {
  const agreed: AgreedMark[] = [];
  const unplaced: UnplacedText[] = [];
  for (const { value, timing } of targets) {
    const at = dueAt(timing, words, term);
    const label = (text: string) => words.alternateTarget(text);
    if (at === undefined || value.kind === 'words')
      unplaced.push({ periodText: words.timing(timing), label: label(words.value(value)) });
    else agreed.push(...markOf('target', value, at, label, words));
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
