import type { Dictionary } from '../dictionary.ts';

interface EmbedWords {
  readonly title: string;
  readonly intro: string;
  readonly code: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  /** The line under an embedded chart: who published the latest value. */
  readonly source: (publishers: string) => string;
  readonly readOn: string;
}

export const embedWords: Dictionary<EmbedWords> = {
  nl: {
    title: 'Insluiten op een andere site',
    intro:
      'Met deze code staat de grafiek op een andere pagina, met de laatste waarde, de bron en een link naar deze pagina. De cijfers lopen daar vanzelf mee.',
    code: 'Code om in te sluiten',
    copy: 'Kopieer de code',
    copied: 'De code is gekopieerd.',
    notCopied: 'Kopiëren is niet gelukt. De code is geselecteerd.',
    source: (publishers) => `Bron van de laatste waarde: ${publishers}.`,
    readOn: 'Alle waarden en bronnen:',
  },
  en: {
    title: 'Embed on another site',
    intro:
      'This code puts the chart on another page, with the latest value, its source and a link to this page. The figures there stay up to date.',
    code: 'Code to embed',
    copy: 'Copy the code',
    copied: 'The code was copied.',
    notCopied: 'Copying did not work. The code is selected.',
    source: (publishers) => `Source of the latest value: ${publishers}.`,
    readOn: 'All values and sources:',
  },
};
