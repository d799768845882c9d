import type { Language } from '../schema/text.ts';
import { localeOf } from './format-date.ts';
import { madeOnce } from './made-once.ts';

const listFormat = madeOnce(
  (language: Language) => new Intl.ListFormat(localeOf(language), { type: 'conjunction' }),
);

/** Items as the language joins them: "2017, 2018 en 2019". */
export function listText(items: readonly string[], language: Language): string {
  return listFormat(language).format(items);
}
