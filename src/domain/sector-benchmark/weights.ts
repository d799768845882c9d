/** A reasonable weighting gives every dimension at least this share of the whole (design, section 9). */
export const LEAST_WEIGHT = 0.05;

/** And at most this share. */
export const MOST_WEIGHT = 0.5;

/**
 * The corners of all reasonable weightings: as many dimensions as possible at the most, one at what is
 * then left, the others at the least. Whatever a mean can come to, it comes to at one of them.
 * @param count number of dimensions, from 2 to 20
 * @returns weightings that each add up to 1
 */
export function weightCorners(count: number): readonly (readonly number[])[] {
  const span = MOST_WEIGHT - LEAST_WEIGHT;
  const spare = 1 - count * LEAST_WEIGHT;
  const full = Math.floor(spare / span + ROUNDING);
  const rest = spare - full * span;
  const indices = Array.from({ length: count }, (_, index) => index);
  return chosen(count, full).flatMap((most) => {
    const others = rest < ROUNDING ? [undefined] : indices.filter((index) => !most.includes(index));
    return others.map((partial) =>
      indices.map((index) => {
        if (most.includes(index)) return MOST_WEIGHT;
        return index === partial ? LEAST_WEIGHT + rest : LEAST_WEIGHT;
      }),
    );
  });
}

/** Fractions of tenths do not add up exactly. */
const ROUNDING = 1e-9;

/** All ways to choose so many of the first whole numbers. */
function chosen(count: number, size: number): number[][] {
  if (size === 0) return [[]];
  return Array.from({ length: count }, (_, index) => index).flatMap((last) =>
    chosen(last, size - 1).map((others) => [...others, last]),
  );
}

/** The same weight for every dimension: what the page shows until a reader sets others. */
export const equalWeights = (count: number): number[] =>
  Array.from({ length: count }, () => 1 / count);
