/** Half a mark and some air: a rule closer than this seems to strike the mark out. */
const CLEARANCE = 11;

/**
 * Where the rule of a break stands: at its day, or just beside a mark that would hide it, but
 * never past the middle between the two values that it parts.
 * @param day position of the first day of the new count
 * @param marks positions of the published values, any order
 */
export function breakPosition(day: number, marks: readonly number[]): number {
  const before = Math.max(...marks.filter((x) => x < day));
  const after = Math.min(...marks.filter((x) => x >= day));
  const middle = (before + after) / 2;
  if (day - before < CLEARANCE)
    return Math.min(before + CLEARANCE, Number.isFinite(middle) ? middle : Infinity);
  if (after - day < CLEARANCE)
    return Math.max(after - CLEARANCE, Number.isFinite(middle) ? middle : -Infinity);
  return day;
}
