import type { Dictionary } from '../dictionary.ts';

interface TranslationWords {
  readonly heading: string;
  readonly since: (date: string) => string;
  readonly prose: string;
  readonly fields: (count: number) => string;
  readonly original: string;
}

/** Of a page that is older in one language than in the other. */
export const translationWords: Dictionary<TranslationWords> = {
  nl: {
    heading: 'De Nederlandse tekst is nieuwer',
    since: (date) =>
      `Op ${date} is de Nederlandse tekst van deze pagina gewijzigd, en de vertaling nog niet.`,
    prose: 'Dat geldt voor de lopende tekst.',
    fields: (count) =>
      count === 1
        ? 'Dat geldt voor één korte tekst.'
        : `Dat geldt voor ${String(count)} korte teksten.`,
    original: 'Lees de Nederlandse tekst',
  },
  en: {
    heading: 'The Dutch text is newer',
    since: (date) =>
      `On ${date} the Dutch text of this page was changed, and the translation has not followed yet.`,
    prose: 'This is about the running text.',
    fields: (count) =>
      count === 1 ? 'This is about one short text.' : `This is about ${String(count)} short texts.`,
    original: 'Read the Dutch text',
  },
};
