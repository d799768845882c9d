/** The file by which the search in the browser knows what languages there are. */
export const ENTRY_FILE = 'pagefind-entry.json';

interface Entry {
  readonly languages: Readonly<Record<string, unknown>>;
}

/**
 * The entry of an index of several languages, from those of an index for each. The languages stand in
 * the order of their codes: Pagefind itself lists them in another order at every run.
 */
export function entryOfAll(entries: readonly string[]): string {
  const read = entries.map((entry) => JSON.parse(entry) as Entry);
  const languages = read
    .flatMap((entry) => Object.entries(entry.languages))
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify({ ...read[0], languages: Object.fromEntries(languages) });
}
