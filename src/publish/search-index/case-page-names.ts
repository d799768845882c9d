import { gunzipSync, gzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import type { Language } from '../../schema/text.ts';
import { casePageName } from '../../site/search/case-page-name.ts';

/** Every page of the index is a file of its own; its name is what Pagefind calls the page. */
const PAGE_FILE = /^fragment\/(?<name>.+)\.pf_fragment$/u;

/** The list of all pages of a language, by those names. */
const LIST_FILE = /\.pf_meta$/u;

/** What stands before the content of a file of Pagefind. */
const SIGNATURE = 'pagefind_dcd';

/**
 * The index of a language with other names for the pages of cases: names that tell the place of the
 * case in the search data. Pagefind's own tell nothing and do not compress, so that at 10,000 cases
 * they would be half of what a first search fetches, and a list of them for the places the other half.
 * @param cases addresses of the pages of cases, in the order of the search data
 * @throws Error when the index lacks the page of a case
 */
export function withCasePageNames(
  files: readonly IndexFile[],
  lang: Language,
  cases: readonly string[],
): IndexFile[] {
  const byAddress = new Map(files.flatMap((file) => nameByAddress(file)));
  const names = new Map(
    cases.map((address, place): [string, string] => {
      const name = byAddress.get(address);
      if (name === undefined) throw new Error(`The search index lacks ${address}.`);
      return [name, casePageName(lang, place, name)];
    }),
  );
  return files.map(({ path, content }) => {
    const name = nameIn(path);
    const renamed = name === undefined ? undefined : names.get(name);
    if (renamed !== undefined) return { path: `fragment/${renamed}.pf_fragment`, content };
    return { path, content: LIST_FILE.test(path) ? renamedList(path, content, names) : content };
  });
}

/**
 * The list of pages is CBOR; a text of fewer than 24 bytes stands in it after one byte that tells
 * its length.
 * @see https://www.rfc-editor.org/rfc/rfc8949#section-3.1
 */
const SHORT_TEXT = /([\x60-\x77])([a-z]{2}_[0-9a-f]{7,20})/gu;
const shortText = (text: string) => String.fromCharCode(0x60 + text.length) + text;

function renamedList(
  path: string,
  content: Uint8Array,
  names: ReadonlyMap<string, string>,
): Uint8Array {
  const list = withoutSignature(path, content).toString('latin1');
  const renamed = list.replaceAll(SHORT_TEXT, (found, _, name: string) => {
    const other = names.get(name);
    return other === undefined || shortText(name) !== found ? found : shortText(other);
  });
  return gzipSync(Buffer.from(SIGNATURE + renamed, 'latin1'), { level: 9 });
}

function nameByAddress({ path, content }: IndexFile): [address: string, name: string][] {
  const name = nameIn(path);
  if (name === undefined) return [];
  const text = withoutSignature(path, content).toString('utf8');
  const { url } = JSON.parse(text) as { url: string };
  return [[url, name]];
}

const nameIn = (path: string): string | undefined => PAGE_FILE.exec(path)?.groups?.['name'];

function withoutSignature(path: string, content: Uint8Array): Buffer {
  const text = gunzipSync(content);
  if (text.toString('latin1', 0, SIGNATURE.length) !== SIGNATURE)
    throw new Error(`${path} does not begin as Pagefind's files do.`);
  return text.subarray(SIGNATURE.length);
}
