/**
 * A number with its noun: "1 zaak", "2 zaken", "0 zaken".
 * @param count as it is, or as text of the language
 */
export const counted = (count: number | string, one: string, many: string): string =>
  `${String(count)} ${String(count) === '1' ? one : many}`;

/** What a part is a part of: "de 12 zaken", but "1 zaak". */
export const countedOf = (
  article: 'de' | 'the',
  count: number | string,
  one: string,
  many: string,
): string => `${String(count) === '1' ? '' : `${article} `}${counted(count, one, many)}`;
