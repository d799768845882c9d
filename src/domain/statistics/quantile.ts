/**
 * The value below which a share of the values lies, by linear interpolation between the two nearest
 * (type 7 of Hyndman and Fan; that of Excel's PERCENTILE.INC and of R).
 * @param sorted values, lowest first, at least one
 * @param share  from 0 (the lowest) to 1 (the highest); 0.5 is the median
 * @throws RangeError when there are no values: nothing lies below a share of nothing
 * @see https://doi.org/10.2307/2684934
 */
export function quantile(sorted: readonly number[], share: number): number {
  const position = (sorted.length - 1) * share;
  const below = sorted[Math.floor(position)];
  const above = sorted[Math.ceil(position)];
  if (below === undefined || above === undefined)
    throw new RangeError('quantile needs at least one value; received none.');
  return below + (above - below) * (position - Math.floor(position));
}
