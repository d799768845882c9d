import { around, type Box } from './box.ts';

/** Space between a mark and its label, in SVG units. */
const CLEARANCE = 4;

/**
 * The places for a label beside a mark: above, below, then the corners, the sides and further off.
 * A label that would stick out at the left or right is shifted inwards.
 * @param mark box of the mark itself
 * @param size of the label
 * @param bounds the drawing; only its left and right edge count here
 */
export function besideMark(mark: Box, size: { width: number; height: number }, bounds: Box): Box[] {
  const { width, height } = size;
  const middle = { x: mark.x + mark.width / 2, y: mark.y + mark.height / 2 };
  const above = mark.y - CLEARANCE - height / 2;
  const below = mark.y + mark.height + CLEARANCE + height / 2;
  const right = mark.x + mark.width + CLEARANCE + width / 2;
  const left = mark.x - CLEARANCE - width / 2;
  const corner = width / 2 - mark.width / 2;
  const inside = (x: number): number =>
    Math.min(Math.max(x, bounds.x + width / 2), bounds.x + bounds.width - width / 2);
  const places = [
    [inside(middle.x), above],
    [inside(middle.x), below],
    [inside(middle.x + corner), above],
    [inside(middle.x - corner), above],
    [inside(middle.x + corner), below],
    [inside(middle.x - corner), below],
    [right, middle.y],
    [left, middle.y],
    [inside(middle.x), above - height],
    [inside(middle.x), below + height],
    [inside(left), above - height],
    [inside(left), below + height],
  ] as const;
  return places.map(([x, y]) => around({ x, y }, width, height));
}

/** The places for a label beside an upright rule: at its top, at its foot and between, right before left. */
export function besideRule(rule: Box, size: { width: number; height: number }): Box[] {
  const { width, height } = size;
  const heights = [
    rule.y,
    rule.y + rule.height - height - CLEARANCE,
    rule.y + (rule.height - height) / 2,
  ];
  return heights.flatMap((y) => [
    { x: rule.x + CLEARANCE, y, width, height },
    { x: rule.x - CLEARANCE - width, y, width, height },
  ]);
}
