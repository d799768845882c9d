import { isFields } from './in-order-of.ts';

/** `1.234` and `1,234` are 1234 to some writers and 1 and a bit to others, so they are not read. */
const EITHER = String.raw`[-−]?[1-9]\d{0,2}[.,]\d{3}`;
const WHOLE = String.raw`[-−]?(?:0|[1-9]\d*)`;

/** What can be typed for a whole number: digits, and nothing between the thousands. */
export const WHOLE_NUMBER_TYPED = `^${WHOLE}$`;
/** What can be typed for a number: there is one comma or point at most, and decimals follow it. */
export const NUMBER_TYPED = String.raw`^(?!${EITHER}$)${WHOLE}(?:[.,]\d+)?$`;

const isRead = new RegExp(NUMBER_TYPED, 'u');
const isEither = new RegExp(`^${EITHER}$`, 'u');

/**
 * The number that a text of a form says: `48,5` and `48.5` are 48.5. `undefined` for what has no
 * reading or more than one, and for more digits than a number can keep.
 */
export function numberTyped(text: string): number | undefined {
  const typed = text.trim();
  if (!isRead.test(typed)) return undefined;
  const digits = typed.replace(',', '.').replace('−', '-');
  const number = Number(digits);
  const told = digits.includes('.') ? digits.replace(/\.?0+$/u, '') : digits;
  return told === String(number) || number === 0 ? number + 0 : undefined;
}

/** A value of a file as a form holds it: its numbers are texts, which `numberTyped` reads back. */
export function withNumbersTyped(value: unknown): unknown {
  if (typeof value === 'number') return asTyped(String(value));
  if (Array.isArray(value)) return value.map(withNumbersTyped);
  if (!isFields(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, withNumbersTyped(part)]),
  );
}

/** A zero more says that three digits are decimals: `1.2340`. */
function asTyped(digits: string): string {
  return isEither.test(digits) ? `${digits}0` : digits;
}
