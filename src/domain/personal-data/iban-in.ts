import type { Finder, Stretch } from './stretch.ts';

/** Length of an IBAN by country, from the SWIFT IBAN Registry (release 99). */
const LENGTHS: Readonly<Record<string, readonly string[]>> = {
  15: ['NO'],
  16: ['BE'],
  18: ['DK', 'FI', 'FK', 'FO', 'GL', 'NL', 'SD'],
  19: ['MK', 'SI'],
  20: ['AT', 'BA', 'EE', 'KZ', 'LT', 'LU', 'MN', 'XK'],
  21: ['CH', 'HR', 'LI', 'LV'],
  22: ['BG', 'BH', 'CR', 'DE', 'GB', 'GE', 'IE', 'ME', 'RS', 'VA'],
  23: ['AE', 'GI', 'IL', 'IQ', 'OM', 'SO', 'TL'],
  24: ['AD', 'CZ', 'DZ', 'ES', 'MD', 'PK', 'RO', 'SA', 'SE', 'SK', 'TN', 'VG'],
  25: ['LY', 'PT', 'ST'],
  26: ['IS', 'TR'],
  27: ['BI', 'DJ', 'FR', 'GR', 'IT', 'MC', 'MR', 'SM'],
  28: ['AL', 'AZ', 'BY', 'CY', 'DO', 'GT', 'HN', 'HU', 'LB', 'NI', 'PL', 'SV'],
  29: ['BR', 'EG', 'PS', 'QA', 'UA'],
  30: ['JO', 'KW', 'MU', 'YE'],
  31: ['MT', 'SC'],
  32: ['LC'],
  33: ['RU'],
};
const lengthOf = new Map(
  Object.entries(LENGTHS).flatMap(([length, countries]) =>
    countries.map((country) => [country, Number(length)]),
  ),
);

/**
 * Whether an IBAN without spaces leaves 1 when its first four characters are moved to its end, every
 * letter is written as a number (A is 10) and the whole is divided by 97.
 * @see ISO 13616 and ISO 7064 (MOD 97-10)
 */
export function passesMod97(iban: string): boolean {
  const rearranged = iban.slice(4) + iban.slice(0, 4);
  let remainder = 0;
  for (const character of rearranged) {
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1;
}

const START = /(?<![\p{L}\p{N}])[A-Za-z]{2}\d{2}/gu;
const SEPARATOR = /[\s.-]/u;
const ALPHANUMERIC = /^[A-Za-z0-9]$/u;

/**
 * Account numbers (IBAN) of the length of their country that pass the test modulo 97, in capitals or
 * small letters, with or without a single space, point or hyphen between characters, also in addresses.
 */
export const ibanIn: Finder = (text) =>
  [...text.matchAll(START)].flatMap(({ index, 0: begin }) => ibanFrom(text, index, begin));

function ibanFrom(text: string, start: number, begin: string): Stretch[] {
  const length = lengthOf.get(begin.slice(0, 2).toUpperCase());
  if (length === undefined) return [];
  let iban = '';
  let end = start;
  while (iban.length < length && end < text.length) {
    const character = text.charAt(end);
    const separates = SEPARATOR.test(character) && ALPHANUMERIC.test(text.charAt(end + 1));
    if (!separates && !ALPHANUMERIC.test(character)) return [];
    if (!separates) iban += character.toUpperCase();
    end += 1;
  }
  const isWhole = iban.length === length && !/^[\p{L}\p{N}]/u.test(text.slice(end, end + 2));
  return isWhole && passesMod97(iban) ? [{ start, end }] : [];
}
