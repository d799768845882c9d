import type { IndexFile } from 'pagefind';

/** The file by which the search in the browser knows what languages there are. */
const ENTRY = 'pagefind-entry.json';

interface Entry {
  readonly languages: Readonly<Record<string, unknown>>;
}

/**
 * The files of one index, from those of an index for each language. The languages stand in the order
 * of their codes: Pagefind itself lists them in another order at every run.
 */
export function allLanguages(indexes: readonly (readonly IndexFile[])[]): IndexFile[] {
  const files = new Map(indexes.flat().map((file) => [file.path, file]));
  const entries = indexes.flat().flatMap(({ path, content }) => (path === ENTRY ? [content] : []));
  const read = entries.map((entry) => JSON.parse(Buffer.from(entry).toString('utf8')) as Entry);
  const languages = read
    .flatMap((entry) => Object.entries(entry.languages))
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  const entry = { ...read[0], languages: Object.fromEntries(languages) };
  files.set(ENTRY, { path: ENTRY, content: Buffer.from(JSON.stringify(entry)) });
  return [...files.values()];
}
