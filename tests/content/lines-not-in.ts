/** Positions of the lines that the longest shared sequence of two texts leaves out of the first. */
export function linesNotIn(lines: readonly string[], others: readonly string[]): number[] {
  const lengths = sharedLengths(lines, others);
  const left: number[] = [];
  let there = 0;
  for (const [here, line] of lines.entries()) {
    const best = lengths[here]?.[there] ?? 0;
    while (there < others.length && line !== others[there] && lengths[here]?.[there + 1] === best)
      there += 1;
    if (line === others[there]) there += 1;
    else left.push(here);
  }
  return left;
}

/** `[i][j]`: how many lines from `i` on in the first and from `j` on in the second can be paired in order. */
function sharedLengths(lines: readonly string[], others: readonly string[]): number[][] {
  const lengths = Array.from({ length: lines.length + 1 }, () =>
    new Array<number>(others.length + 1).fill(0),
  );
  for (let here = lines.length - 1; here >= 0; here -= 1)
    for (let there = others.length - 1; there >= 0; there -= 1) {
      const row = lengths[here];
      if (row === undefined) continue;
      row[there] =
        lines[here] === others[there]
          ? 1 + (lengths[here + 1]?.[there + 1] ?? 0)
          : Math.max(lengths[here + 1]?.[there] ?? 0, row[there + 1] ?? 0);
    }
  return lengths;
}
