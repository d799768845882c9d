/** Dutch notation of a number: a comma for the decimals, points between the thousands or none. */
const DECIMAL_COMMA = /^[-+]?(?:\d{1,3}(?:\.\d{3})+|\d+),\d+$/;

/** `48,5` → `48.5`, `1.234,5` → `1234.5`; `undefined` for what is no number with a decimal comma. */
export function mendedDecimalComma(text: string): string | undefined {
  const number = text.trim();
  if (!DECIMAL_COMMA.test(number)) return undefined;
  return number.replaceAll('.', '').replace(',', '.').replace('+', '');
}

/** One number with a decimal comma in a JSON text, at `offset` from its beginning. */
export interface CommaMend {
  readonly offset: number;
  readonly found: string;
  readonly mended: string;
}

/**
 * Mends the decimal commas after keys in a JSON text that does not parse: `"value": 48,5`.
 *
 * Every other character keeps its offset (a shorter number is padded with spaces), so places in the
 * mended text are places in the file. In a list, `[48,5]` is two numbers and stays so.
 */
export function mendDecimalCommas(text: string): {
  readonly text: string;
  readonly mends: readonly CommaMend[];
} {
  const mends: CommaMend[] = [];
  const mendedText = text.replace(
    NUMBER_AFTER_KEY,
    (match, before: string, found: string, at: number) => {
      const mended = mendedDecimalComma(found);
      if (mended === undefined) return match;
      mends.push({ offset: at + before.length, found, mended });
      return before + mended.padEnd(found.length);
    },
  );
  return { text: mendedText, mends };
}

// Inside a text every quote follows a backslash, so what starts at a quote and ends in a quote and
// a colon is a key, or the file is broken there anyway.
const NUMBER_AFTER_KEY =
  /("(?:[^"\\\n]|\\.)*"[ \t]*:[ \t]*)([-+]?\d[\d.]*,\d+)(?=[ \t]*(?:[,}\n]|$))/g;
