/** How wide a text is, in the unit that `width` is in. */
export type Measure = (text: string) => number;

/**
 * A text in lines of at most a width. Where it does not fit in so many lines the last ends after a whole
 * word with an ellipsis; a word that is wider than a line is cut.
 */
export function wrap(text: string, measure: Measure, width: number, most: number): string[] {
  const lines = allLines(text, measure, width);
  const kept = lines.slice(0, most);
  const last = kept.at(-1);
  return lines.length <= most || last === undefined
    ? kept
    : [...kept.slice(0, -1), shortened(last, measure, width)];
}

/** The same lines as even as they can be, so that no word stands alone below a full line. */
export function wrapEvenly(text: string, measure: Measure, width: number, most: number): string[] {
  const lines = wrap(text, measure, width, most);
  let [tooNarrow, enough] = [width / 2, width];
  while (enough - tooNarrow > 1) {
    const tried = (tooNarrow + enough) / 2;
    const fits = allLines(text, measure, tried).length <= lines.length;
    [tooNarrow, enough] = fits ? [tooNarrow, tried] : [tried, enough];
  }
  const isWhole = allLines(text, measure, width).length <= most;
  return isWhole ? allLines(text, measure, enough) : lines;
}

function allLines(text: string, measure: Measure, width: number): string[] {
  const words = text
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(' / ', '\u00A0/ ')
    .split(' ')
    .filter((word) => word !== '')
    .flatMap((word) => pieces(word, measure, width));
  return words.reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    return last === undefined || measure(longer) > width
      ? [...lines, word]
      : [...lines.slice(0, -1), longer];
  }, []);
}

/** A word in parts that fit a line. */
function pieces(word: string, measure: Measure, width: number): string[] {
  if (measure(word) <= width) return [word];
  const letters = [...word];
  let fitting = 1;
  while (measure(`${letters.slice(0, fitting + 1).join('')}-`) <= width) fitting += 1;
  return [
    `${letters.slice(0, fitting).join('')}-`,
    ...pieces(letters.slice(fitting).join(''), measure, width),
  ];
}

function shortened(line: string, measure: Measure, width: number): string {
  const words = line.split(' ');
  while (words.length > 1 && measure(`${words.join(' ')}…`) > width) words.pop();
  return `${words.join(' ').replace(/[\s,;:–-]+$/u, '')}…`;
}
