import type { AgreedShapes } from './agreed-shapes.ts';
import { around, type Box } from './box.ts';
import type { ChartDescription, ChartPoint } from './chart-description.ts';
import type { ChartFrame } from './chart-frame.ts';
import type { ChartScales } from './chart-scales.ts';
import { ends } from './drawn-value.ts';
import { besideMark, besideRule } from './label-candidates.ts';
import type { AgreedShape } from './mark-shapes.ts';
import { ARROW_LENGTH, MARK_WIDTH } from './mark-size.ts';
import type { LabelKind, LabelRequest } from './place-labels.ts';
import { textWidth } from './text-width.ts';

/** The box that the mark of a value covers. */
export function pointBox({ x: day, value }: ChartPoint, { x, y }: ChartScales): Box {
  const [lowest, highest] = ends(value);
  const box = around(
    { x: x(day), y: (y(lowest) + y(highest)) / 2 },
    MARK_WIDTH,
    y(lowest) - y(highest) + MARK_WIDTH,
  );
  if (value.kind !== 'bound') return box;
  const height = box.height + ARROW_LENGTH;
  return { ...box, y: value.side === 'up' ? box.y - ARROW_LENGTH : box.y, height };
}

export function agreedBox({ x, y1, y2 }: AgreedShape): Box {
  return around({ x, y: (y1 + y2) / 2 }, MARK_WIDTH + 2, y2 - y1 + MARK_WIDTH + 2);
}

/** Newest first, then oldest, then the extremes, then the others: what a reader looks for first. */
function byImportance(points: readonly ChartPoint[]): ChartPoint[] {
  const highest = points.toSorted((a, b) => ends(b.value)[1] - ends(a.value)[1]);
  return [
    ...new Set([
      ...points.slice(-1),
      ...points.slice(0, 1),
      ...highest.slice(0, 1),
      ...highest.slice(-1),
      ...points,
    ]),
  ];
}

/** Everything in a chart that wants a label, most important first. */
export function labelRequests(
  { runs, agreed, undatedTarget, breaks, gaps }: ChartDescription,
  scales: ChartScales,
  shapes: AgreedShapes,
  rules: readonly number[],
  frame: ChartFrame,
): LabelRequest[] {
  const { plot } = scales;
  const bounds = { x: 0, y: 0, width: frame.width, height: frame.height };
  const sizeOf = (text: string) => ({
    width: textWidth(text, frame.fontSize),
    height: frame.fontSize * 1.1,
  });
  const request = (text: string, kind: LabelKind, mark: Box): LabelRequest => ({
    text,
    kind,
    candidates: besideMark(mark, sizeOf(text), bounds),
  });
  const rule = (text: string, kind: LabelKind, x: number): LabelRequest => ({
    text,
    kind,
    candidates: besideRule({ ...plot, x, width: 0 }, sizeOf(text)),
  });

  const isSaidByAgreed = (point: ChartPoint): boolean =>
    agreed.some(
      ({ x, value }) =>
        x === point.x && value.from === ends(point.value)[0] && value.to === ends(point.value)[1],
    );
  const values = byImportance(runs.flat().toSorted((a, b) => (a.x < b.x ? -1 : 1)))
    .filter((point) => !isSaidByAgreed(point))
    .map((point) => request(point.label, 'value', pointBox(point, scales)));
  const ofKind = (...kinds: AgreedShape['kind'][]): LabelRequest[] =>
    agreed.flatMap(({ kind, label }, index) => {
      const shape = shapes.marks[index];
      return shape !== undefined && kinds.includes(kind)
        ? [request(label, 'agreed', agreedBox(shape))]
        : [];
    });
  const line = shapes.undated;
  const edges = line ? [plot.x + plot.width, plot.x].map((x) => ({ ...line, x, width: 0 })) : [];

  return [
    ...ofKind('target'),
    ...(undatedTarget
      ? [
          {
            text: undatedTarget.label,
            kind: 'agreed' as const,
            candidates: edges.flatMap((edge) =>
              besideMark(edge, sizeOf(undatedTarget.label), plot).slice(0, 2),
            ),
          },
        ]
      : []),
    ...breaks.map(({ label }, index) => rule(label, 'break', rules[index] ?? 0)),
    ...values.slice(0, 2),
    ...ofKind('milestone', 'baseline'),
    ...values.slice(2),
    ...gaps.map(({ label, from, x: to }) => {
      const size = sizeOf(label);
      const middle = (scales.x(from) + scales.x(to)) / 2;
      const fits = scales.x(to) - scales.x(from) >= size.width;
      const foot = around(
        { x: middle, y: plot.y + plot.height - size.height },
        size.width,
        size.height,
      );
      return {
        text: label,
        kind: 'gap' as const,
        candidates: fits ? [foot, { ...foot, y: plot.y }] : [],
      };
    }),
  ];
}
