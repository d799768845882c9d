/**
 * The candidate that an editor most likely meant, or `undefined` when none is near.
 *
 * Distance is the restricted Damerau-Levenshtein distance (insert, delete, replace, swap two
 * neighbours), blind to upper and lower case. A third of the word may be wrong, never more than
 * three letters; a two-letter word must be right but for one letter.
 * @param candidates tried in order; the first of equally near ones wins
 */
export function closest(word: string, candidates: readonly string[]): string | undefined {
  let nearest: string | undefined;
  let limit = Math.min(MOST_EDITS, Math.max(1, Math.floor(word.length / 3)));
  for (const candidate of candidates) {
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase(), limit);
    if (distance > limit) continue;
    nearest = candidate;
    limit = distance - 1;
  }
  return nearest;
}

const MOST_EDITS = 3;

/** Edits from `from` to `to` in UTF-16 units, or any number above `limit` when there are more. */
function editDistance(from: string, to: string, limit: number): number {
  // Also keeps a hostile, endless word from costing quadratic time.
  if (Math.abs(from.length - to.length) > limit) return limit + 1;
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const replaced = at(previous, column - 1) + (from[row - 1] === to[column - 1] ? 0 : 1);
      const swapped =
        row > 1 &&
        column > 1 &&
        from[row - 1] === to[column - 2] &&
        from[row - 2] === to[column - 1]
          ? at(beforePrevious, column - 2) + 1
          : Infinity;
      current.push(
        Math.min(at(previous, column) + 1, at(current, column - 1) + 1, replaced, swapped),
      );
    }
    beforePrevious = previous;
    previous = current;
  }
  return at(previous, to.length);
}

function at(distances: readonly number[], column: number): number {
  return distances[column] ?? Infinity;
}
