import type { Language } from '../../schema/text.ts';

/** What can be laid side by side: always subjects of one kind. */
export const COMPARE_KINDS = ['covenants', 'sectors', 'companies'] as const;
export type CompareKind = (typeof COMPARE_KINDS)[number];

/** The word of each kind in an address: `?convenanten=banken,trustone`. */
export const compareKindWords: Readonly<Record<CompareKind, Readonly<Record<Language, string>>>> = {
  covenants: { nl: 'convenanten', en: 'covenants' },
  sectors: { nl: 'sectoren', en: 'sectors' },
  companies: { nl: 'bedrijven', en: 'companies' },
};

/** So many can be read beside each other. */
export const MOST_COMPARED = 4;

/** The file with all subjects of a kind; it serves the page that compares and may change with it. */
export function compareFile(kind: CompareKind, lang: Language): string {
  return `/benchmark/vergelijk/${compareKindWords[kind].nl}-${lang}.json`;
}
