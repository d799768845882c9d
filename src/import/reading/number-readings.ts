import { plainSpaces } from './plain-text.ts';

/**
 * Every number that a text may stand for: none, one, or two where a Dutch and an English writer mean
 * different things. `1.234` and `1,234` may be 1234 or 1.234; the first of the two is what a Dutch
 * writer means. Anything else has one reading: `0,5`, `12.5`, `1.234,5`, `1,234.5`, `1 234`, `1.234.567`.
 */
export function numberReadings(text: string): number[] {
  const [, sign = '', digits = ''] =
    /^([-−+]?) ?(\d[\d., ']*)$/u.exec(plainSpaces(text).replaceAll('’', "'")) ?? [];
  const factor = sign === '-' || sign === '−' ? -1 : 1;
  return unsigned(digits)
    .map(Number)
    .filter((number) => Number.isFinite(number))
    .map((number) => (number === 0 ? 0 : factor * number));
}

/** The readings in JavaScript's own notation. */
function unsigned(digits: string): string[] {
  if (/^\d+$/u.test(digits)) return [digits];
  const [, grouped, decimals] = /^(\d{1,3}(?:[ ']\d{3})+)(?:[.,](\d+))?$/u.exec(digits) ?? [];
  if (grouped !== undefined) return [withDecimals(grouped, decimals)];
  if (/^\d{1,3}(?:\.\d{3}){2,}$/u.test(digits) || /^\d{1,3}(?:,\d{3}){2,}$/u.test(digits))
    return [withDecimals(digits)];
  const both =
    /^(\d{1,3}(?:\.\d{3})+),(\d+)$/u.exec(digits) ?? /^(\d{1,3}(?:,\d{3})+)\.(\d+)$/u.exec(digits);
  if (both !== null) return [withDecimals(both[1] ?? '', both[2])];
  const [, whole, mark, rest] = /^(\d+)([.,])(\d+)$/u.exec(digits) ?? [];
  if (whole === undefined || rest === undefined) return [];
  const decimal = `${whole}.${rest}`;
  const mayBeThousands = rest.length === 3 && /^[1-9]\d{0,2}$/u.test(whole);
  if (!mayBeThousands) return [decimal];
  return mark === '.' ? [whole + rest, decimal] : [decimal, whole + rest];
}

function withDecimals(grouped: string, decimals?: string): string {
  const whole = grouped.replace(/\D/gu, '');
  return decimals === undefined ? whole : `${whole}.${decimals}`;
}

/** A number without what binary fractions add: 0.29 × 100 is 29. */
export function cleanNumber(number: number): number {
  return Number(number.toPrecision(12));
}

/** A number as an answer to a question is typed: `1234`, `1,234`. */
export function plainNumber(number: number): string {
  return String(number).replace('.', ',');
}
