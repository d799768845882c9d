import type { Dictionary } from '../dictionary.ts';

interface PagingWords {
  readonly label: string;
  readonly previous: string;
  readonly next: string;
  readonly page: (page: string) => string;
  /** `Zaken, pagina 2 van 5` */
  readonly title: (title: string, page: string, pages: string) => string;
  /** `101–200 van 1.234` */
  readonly range: (from: string, to: string, all: string) => string;
}

export const pagingWords: Dictionary<PagingWords> = {
  nl: {
    label: 'Pagina’s van deze lijst',
    previous: 'Vorige',
    next: 'Volgende',
    page: (page) => `Pagina ${page}`,
    title: (title, page, pages) => `${title}, pagina ${page} van ${pages}`,
    range: (from, to, all) => `${from}–${to} van ${all}`,
  },
  en: {
    label: 'Pages of this list',
    previous: 'Previous',
    next: 'Next',
    page: (page) => `Page ${page}`,
    title: (title, page, pages) => `${title}, page ${page} of ${pages}`,
    range: (from, to, all) => `${from}–${to} of ${all}`,
  },
};
