import type { Box, Position } from './box.ts';
import type { ChartDescription } from './chart-description.ts';
import type { ChartScales } from './chart-scales.ts';
import { pathLine } from './chart-shapes.ts';
import { agreedShape, type AgreedShape } from './mark-shapes.ts';
import { rounded } from './rounded.ts';

export interface AgreedShapes {
  readonly marks: readonly AgreedShape[];
  /** A target without a day, over the whole width; a line when it has no height. */
  readonly undated: Box | undefined;
  /** SVG path of the expected path; empty text when there is none. */
  readonly path: string;
  readonly pathCorners: readonly Position[];
}

/** What was agreed as shapes. */
export function agreedShapes(
  { agreed, undatedTarget, path }: ChartDescription,
  scales: ChartScales,
): AgreedShapes {
  const y = (value: number): number => rounded(scales.y(value));
  const pathCorners = path.map((point) => ({ x: scales.x(point.x), y: scales.y(point.y) }));
  const undated = undatedTarget && {
    ...scales.plot,
    y: y(undatedTarget.value.to),
    height: rounded(y(undatedTarget.value.from) - y(undatedTarget.value.to)),
  };
  return {
    marks: agreed.map((mark) => agreedShape(mark, scales)),
    undated,
    path: pathLine(pathCorners),
    pathCorners,
  };
}
