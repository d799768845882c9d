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

function wordsOf(text: string): string[] {
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
