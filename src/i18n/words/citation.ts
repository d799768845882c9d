import type { Dictionary } from '../dictionary.ts';

interface CitationWords {
  readonly title: string;
  readonly intro: string;
  readonly plain: string;
  readonly copy: (format: string) => string;
  readonly copied: (format: string) => string;
  readonly notCopied: string;
}

export const citationWords: Dictionary<CitationWords> = {
  nl: {
    title: 'Deze pagina citeren',
    intro:
      'Het adres blijft hetzelfde. De inhoud kan veranderen; daarom hoort de datum van de stand erbij.',
    plain: 'Tekst',
    copy: (format) => `${format} kopiëren`,
    copied: (format) => `${format} is gekopieerd.`,
    notCopied: 'Kopiëren lukte niet. De tekst is geselecteerd; kopieer die zelf.',
  },
  en: {
    title: 'Cite this page',
    intro: 'The address stays the same. The content may change, so the date belongs to it.',
    plain: 'Text',
    copy: (format) => `Copy ${format}`,
    copied: (format) => `${format} has been copied.`,
    notCopied: 'Copying failed. The text is selected; copy it yourself.',
  },
};
