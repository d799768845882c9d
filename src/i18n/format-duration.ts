import type { Language } from '../schema/text.ts';
import { numberText } from './format-value.ts';
import { durationWords } from './words/duration.ts';

/** Days in a month and in a year, on average. */
const MONTH = 30.4375;
const YEAR = 365.25;
/** A duration is told in days up to three months, in months up to three years, then in years. */
const UP_TO = { days: 3 * MONTH, months: 3 * YEAR };

/**
 * A duration as people say it: 21 → "21 dagen", 400 → "13 maanden", 1500 → "4,1 jaar". Where it is
 * known only between two ends both are told, unless they read the same: "30–60 dagen".
 * @param least in days, not more than `most`
 */
export function durationText(
  { least, most }: { readonly least: number; readonly most: number },
  lang: Language,
): string {
  const words = durationWords[lang];
  const unit = unitFor(most);
  const [low, high] = [inUnit(least, unit), inUnit(most, unit)];
  const text = (number: number) => numberText(number, lang);
  return low === high
    ? words[unit](text(high), high === 1)
    : `${text(low)}–${words[unit](text(high), false)}`;
}

type Unit = 'days' | 'months' | 'years';

function unitFor(days: number): Unit {
  if (days < UP_TO.days) return 'days';
  return days < UP_TO.months ? 'months' : 'years';
}

function inUnit(days: number, unit: Unit): number {
  if (unit === 'days') return Math.round(days);
  return unit === 'months' ? Math.round(days / MONTH) : Math.round((days / YEAR) * 10) / 10;
}
