/** Below this many cases one more or less changes the picture: they are shown one by one. */
export const SMALL = 5;

/**
 * The share that a part is of a whole.
 * @param part  number of cases, at most `whole`
 * @param whole number of cases that the share is of
 * @returns from 0 to 1; `undefined` where the whole is too small to speak of shares
 */
export function shareOf(part: number, whole: number): number | undefined {
  return whole < SMALL ? undefined : part / whole;
}
