/** What stood on the site on a day: nothing yet, an earlier version, what stands there now; or no day at all. */
export type Found =
  | { readonly kind: 'noDay' | 'before' | 'after' | 'present' }
  | { readonly kind: 'earlier'; readonly from: string };

/** The spans of versions: ISO days. */
export interface Spans {
  /** First day of each earlier version, in any order. */
  readonly earlier: readonly string[];
  /** First day of what is there now. */
  readonly present: string;
  /** The day that the site speaks of. */
  readonly asOf: string;
}

/** Which version stood on the site on a day. @param day as the address has it, so anything at all */
export function versionOn(day: string, { earlier, present, asOf }: Spans): Found {
  const date = new Date(`${day}T00:00:00Z`);
  const isDay =
    /^\d{4}-\d{2}-\d{2}$/u.test(day) &&
    !Number.isNaN(date.getTime()) &&
    date.toISOString().startsWith(day);
  if (!isDay) return { kind: 'noDay' };
  if (day > asOf && day > present) return { kind: 'after' };
  if (day >= present) return { kind: 'present' };
  const from = earlier
    .filter((one) => one <= day)
    .toSorted()
    .at(-1);
  return from === undefined ? { kind: 'before' } : { kind: 'earlier', from };
}
