import type { Dictionary } from '../dictionary.ts';

interface FilterWords {
  readonly choose: string;
  readonly all: string;
  readonly sort: string;
  readonly reset: string;
}

/** The words around a list that a reader can choose from. */
export const filterWords: Dictionary<FilterWords> = {
  nl: {
    choose: 'Maak een keuze',
    all: 'Alle',
    sort: 'Volgorde',
    reset: 'Toon weer alles',
  },
  en: {
    choose: 'Make a choice',
    all: 'All',
    sort: 'Order',
    reset: 'Show all again',
  },
};
