/** Negative when the UTF-8 of a text comes before that of the other, as Pagefind sorts. */
export const inByteOrder = (one: string, other: string): number =>
  one === other ? 0 : Buffer.compare(Buffer.from(one), Buffer.from(other));
