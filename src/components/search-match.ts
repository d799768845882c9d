/** Letters that a hit must share with a word of the query: enough for stems, as in bedrijf and bedrijven. */
const SHARED_LETTERS = 4;

/**
 * Whether a text has a word that begins like a word of the query. The search engine shortens a word
 * that it does not know until something fits; such a hit has nothing to do with what was asked.
 */
export function sharesWord(query: string, text: string): boolean {
  const beginnings = wordsOf(query).map((word) => word.slice(0, SHARED_LETTERS));
  return wordsOf(text).some((word) => beginnings.some((beginning) => word.includes(beginning)));
}

/** A query as the search engine takes it: it knows an exact phrase only by straight quotation marks. */
export function engineQuery(query: string): string {
  return query.replaceAll(/[“”„«»]/gu, '"');
}

/** A query within the quotation marks of a sentence: without its own. */
export function quotableQuery(query: string): string {
  return query.replaceAll(/["“”„«»]/gu, '').trim();
}

/** The words of a text in lower case, without accents. */
export function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether a text has, for every word of the query, a word that begins like it. */
export function sharesEveryWord(query: string, text: string): boolean {
  return wordsOf(query).every((word) => sharesWord(word, text));
}
