import type { Language } from '../schema/text.ts';
import { madeOnce } from './made-once.ts';

/** The name of a language in the language of the reader: `Nederlands` for `nl`. */
export const languageName = madeOnce(
  (code: string, reader: Language): string =>
    new Intl.DisplayNames([reader], { type: 'language' }).of(code) ?? code,
);
