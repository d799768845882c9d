import type { Language } from '../schema/text.ts';

/** The name of a language in the language of the reader: `Nederlands` for `nl`. */
export function languageName(code: string, reader: Language): string {
  return new Intl.DisplayNames([reader], { type: 'language' }).of(code) ?? code;
}
