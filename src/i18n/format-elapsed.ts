import type { Language } from '../schema/text.ts';
import { numberText } from './format-value.ts';

/** From the least to the most that something can have taken; equal where it is known. */
interface Span {
  readonly least: number;
  readonly most: number;
}

/** Up to so many days and months people count them; beyond, in years. */
const DAYS_THAT_ARE_COUNTED = 60;
const MONTHS_THAT_ARE_COUNTED = 36;
/** Between dates known to the month two months are open; a wider gap comes from years. */
const MONTHS_OPEN_BETWEEN_MONTHS = 3;

const WORDS = {
  nl: {
    days: (count: number, text: string) => `${text} ${count === 1 ? 'dag' : 'dagen'}`,
    months: (count: number, text: string) => `${text} ${count === 1 ? 'maand' : 'maanden'}`,
    years: (_: number, text: string) => `${text} jaar`,
    and: 'en',
    to: 'tot',
    over: 'ruim',
    atMost: 'hooguit',
  },
  en: {
    days: (count: number, text: string) => `${text} ${count === 1 ? 'day' : 'days'}`,
    months: (count: number, text: string) => `${text} ${count === 1 ? 'month' : 'months'}`,
    years: (count: number, text: string) => `${text} ${count === 1 ? 'year' : 'years'}`,
    and: 'and',
    to: 'to',
    over: 'over',
    atMost: 'at most',
  },
} as const;

type Unit = 'days' | 'months' | 'years';

/**
 * How long something took, no more precise than its dates are: "21 dagen", "749 dagen (ruim 2 jaar)",
 * "4 tot 6 maanden", "7 tot 9 jaar", "hooguit 2 maanden".
 * @param days   whole days
 * @param months whole months of the calendar; `most` counts a month that has begun
 */
export function elapsedText(
  { days, months }: { days: Span; months: Span },
  lang: Language,
): string {
  if (days.least !== days.most) return rangeText(months, lang);
  const exact = inUnit('days', days.least, lang);
  if (days.least <= DAYS_THAT_ARE_COUNTED) return exact;
  const over = months.most > months.least ? `${WORDS[lang].over} ` : '';
  return `${exact} (${over}${monthsText(months.least, lang)})`;
}

function rangeText(months: Span, lang: Language): string {
  const { atMost, to } = WORDS[lang];
  if (months.most > MONTHS_THAT_ARE_COUNTED) {
    if (months.most - months.least <= MONTHS_OPEN_BETWEEN_MONTHS)
      return `${monthsText(months.least, lang)} ${to} ${monthsText(months.most, lang)}`;
    return between('years', Math.floor(months.least / 12), Math.ceil(months.most / 12), lang);
  }
  if (months.least === 0) return `${atMost} ${inUnit('months', months.most, lang)}`;
  return between('months', months.least, months.most, lang);
}

const between = (unit: Unit, least: number, most: number, lang: Language): string =>
  `${numberText(least, lang)} ${WORDS[lang].to} ${inUnit(unit, most, lang)}`;

const inUnit = (unit: Unit, count: number, lang: Language): string =>
  WORDS[lang][unit](count, numberText(count, lang));

/** Whole months, in years where they fill one: "1 jaar en 8 maanden". */
function monthsText(months: number, lang: Language): string {
  const years = Math.floor(months / 12);
  const rest = months % 12;
  return [
    ...(years > 0 ? [inUnit('years', years, lang)] : []),
    ...(rest > 0 ? [inUnit('months', rest, lang)] : []),
  ].join(` ${WORDS[lang].and} `);
}
