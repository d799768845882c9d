import type { Dictionary } from '../dictionary.ts';

type Counted = (number: string, isOne: boolean) => string;

interface DurationWords {
  readonly days: Counted;
  readonly months: Counted;
  readonly years: Counted;
}

export const durationWords: Dictionary<DurationWords> = {
  nl: {
    days: (number, isOne) => `${number} ${isOne ? 'dag' : 'dagen'}`,
    months: (number, isOne) => `${number} ${isOne ? 'maand' : 'maanden'}`,
    years: (number) => `${number} jaar`,
  },
  en: {
    days: (number, isOne) => `${number} ${isOne ? 'day' : 'days'}`,
    months: (number, isOne) => `${number} ${isOne ? 'month' : 'months'}`,
    years: (number, isOne) => `${number} ${isOne ? 'year' : 'years'}`,
  },
};
