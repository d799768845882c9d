import type { Language } from '../schema/text.ts';
import { localeOf } from './format-date.ts';
import { madeOnce } from './made-once.ts';

const segmenter = madeOnce(
  (lang: Language) => new Intl.Segmenter(localeOf(lang), { granularity: 'sentence' }),
);

/** The sentences of a text, each without the white space around it. */
export function sentencesOf(text: string, lang: Language): string[] {
  return [...segmenter(lang).segment(text)]
    .map(({ segment }) => segment.trim())
    .filter((sentence) => sentence !== '');
}
