/**
 * A text without what nobody sees: spaces that do not break, that are thin or that stand at the
 * ends become plain ones or go, and so do characters without a width.
 */
export function plainSpaces(text: string): string {
  return text
    .replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The same for matching words: small letters, one kind of quote and hyphen. */
export function folded(text: string): string {
  return plainSpaces(text)
    .toLowerCase()
    .replace(/[‘’ʼ´`]/gu, "'")
    .replace(/[\u2010-\u2015\u2212]/gu, '-');
}
