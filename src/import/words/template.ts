import type { Dictionary } from '../../i18n/dictionary.ts';

/** The words of the sheet that explains a template. */
export const templateWords: Dictionary<{
  readonly sheet: string;
  readonly column: string;
  readonly meaning: string;
  readonly needed: string;
  readonly example: string;
  readonly yes: string;
  readonly no: string;
}> = {
  nl: {
    sheet: 'uitleg',
    column: 'kolom',
    meaning: 'wat erin komt',
    needed: 'verplicht',
    example: 'voorbeeld',
    yes: 'ja',
    no: 'nee',
  },
  en: {
    sheet: 'explanation',
    column: 'column',
    meaning: 'what goes in it',
    needed: 'required',
    example: 'example',
    yes: 'yes',
    no: 'no',
  },
};
