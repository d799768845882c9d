import { readFrontMatter } from './read-front-matter.ts';
import { readJson } from './read-json.ts';

/** A text of a record in both languages. */
interface TextInBoth {
  readonly nl: string;
  readonly en: string;
}

/**
 * The texts in a version of a content file that are there in both languages, wherever they stand in
 * it; without the schema of today, which an older version may not fit.
 * @returns none for what cannot be read
 */
export function translatedTexts(file: string, text: string): TextInBoth[] {
  const { value } = file.endsWith('.json')
    ? readJson(file, text)
    : readFrontMatter(file, text).located;
  return textsIn(value);
}

function textsIn(value: unknown): TextInBoth[] {
  if (typeof value !== 'object' || value === null) return [];
  const own =
    'nl' in value && 'en' in value && typeof value.nl === 'string' && typeof value.en === 'string'
      ? [{ nl: value.nl, en: value.en }]
      : [];
  return [...own, ...Object.values(value).flatMap(textsIn)];
}
