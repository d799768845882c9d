import type { Language } from '../schema/text.ts';
import { madeOnce } from './made-once.ts';

const LOCALES = { nl: 'nl-NL', en: 'en-GB' } as const;

/** The tag that the platform's own formatters know the language by. */
export const localeOf = (language: Language): string => LOCALES[language];

const DATE_PARTS = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
} as const;

const dateFormat = madeOnce(
  (language: Language, options: Intl.DateTimeFormatOptions | undefined) =>
    new Intl.DateTimeFormat(localeOf(language), { ...options, timeZone: 'UTC' }),
);

const texts: Readonly<Record<Language, Map<string, string>>> = { nl: new Map(), en: new Map() };

/**
 * A date in the precision it is known in: `2019-07-04` → "4 juli 2019", `2019-07` → "juli 2019".
 * Each is written once: a site has far fewer days than places where they stand.
 */
export function dateText(date: string, language: Language): string {
  const known = texts[language].get(date);
  if (known !== undefined) return known;
  const text = writtenDate(date, language);
  texts[language].set(date, text);
  return text;
}

function writtenDate(date: string, language: Language): string {
  const options = DATE_PARTS[date.length as keyof typeof DATE_PARTS];
  return dateFormat(language, options).format(
    new Date(
      `${date}T00:00:00Z`.replace(/^(\d{4})T/u, '$1-01-01T').replace(/^(\d{4}-\d{2})T/u, '$1-01T'),
    ),
  );
}

const PART_OF_YEAR = {
  nl: {
    Q: ['eerste', 'tweede', 'derde', 'vierde'],
    H: ['eerste', 'tweede'],
    quarter: 'kwartaal',
    half: 'helft',
  },
  en: {
    Q: ['first', 'second', 'third', 'fourth'],
    H: ['first', 'second'],
    quarter: 'quarter',
    half: 'half',
  },
} as const;

function partOfYearText(year: string, part: 'Q' | 'H', number: number, language: Language): string {
  const words = PART_OF_YEAR[language];
  const ordinal = words[part][number - 1] ?? '';
  const noun = part === 'Q' ? words.quarter : words.half;
  if (language === 'en') return `${ordinal} ${noun} of ${year}`;
  return part === 'Q' ? `${ordinal} ${noun} ${year}` : `${ordinal} ${noun} van ${year}`;
}

/**
 * A period as people write it: `2019-Q3` → "derde kwartaal 2019",
 * `2019-01-01/2020-12-31` → "2019–2020", `2019-07/2020-06` → "juli 2019 – juni 2020".
 */
export function periodText(period: string, language: Language): string {
  const [from = '', to] = period.split('/');
  if (to !== undefined) {
    const [, first, last] = /^(\d{4})(?:-01-01)?\/(\d{4})(?:-12-31)?$/u.exec(period) ?? [];
    if (first !== undefined && last !== undefined)
      return first === last ? first : `${first}–${last}`;
    return `${dateText(from, language)} – ${dateText(to, language)}`;
  }
  const part = /^(\d{4})-([QH])(\d)$/u.exec(from);
  if (part?.[1] !== undefined)
    return partOfYearText(part[1], part[2] as 'Q' | 'H', Number(part[3]), language);
  return dateText(from, language);
}
