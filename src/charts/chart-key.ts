import {
  keyMarks,
  type ChartDescription,
  type ChartPoint,
  type KeyMark,
  type PathPoint,
} from './chart-description.ts';
import type { KpiChartWords } from './chart-words.ts';

/** The marks in a chart that do not speak for themselves; most charts need none. */
export function chartKey(
  points: readonly ChartPoint[],
  path: readonly PathPoint[],
  words: KpiChartWords,
): ChartDescription['key'] {
  const isUsed: Record<KeyMark, boolean> = {
    derived: points.some(({ status }) => status === 'derived'),
    provisional: points.some(({ status }) => status === 'provisional'),
    doubtful: points.some(({ isDoubtful }) => isDoubtful),
    range: points.some(({ value }) => value.kind === 'range'),
    bound: points.some(({ value }) => value.kind === 'bound'),
    path: path.length > 0,
  };
  return keyMarks.filter((mark) => isUsed[mark]).map((mark) => ({ mark, text: words.key(mark) }));
}
