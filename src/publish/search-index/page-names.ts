import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import type { Language } from '../../schema/text.ts';
import { casePageName, otherPageName } from '../../site/search/page-name.ts';

/** Every page of the index is a file of its own; its name is what Pagefind calls the page. */
const PAGE_FILE = /^fragment\/(?<name>.+)\.pf_fragment$/u;

/** The list of all pages of a language, by those names. */
const LIST_FILE = /\.pf_meta$/u;

/** What stands before the content of a file of Pagefind. */
const SIGNATURE = 'pagefind_dcd';

/** Two versions of an index are mistaken for each other once in sixteen million times. */
const VERSION_DIGITS = 6;

/**
 * The index of a language with other names for its pages. Pagefind's own are digests, which tell
 * nothing and do not compress: at 10,000 cases a list of them is most of what a first search fetches,
 * and it is fetched again for the places of cases. These count, and those of cases by their place.
 * @param cases addresses of the pages of cases, in the order of the search data
 * @throws Error when the index lacks the page of a case, or its files are not as Pagefind writes them
 */
export function withPageNames(
  files: readonly IndexFile[],
  lang: Language,
  cases: readonly string[],
): IndexFile[] {
  const pages = new Map(files.flatMap((file) => pageIn(file)));
  const placeOf = new Map(cases.map((address, place) => [address, place]));
  const version = createHash('sha256')
    .update([...pages.keys()].toSorted().join())
    .digest('hex')
    .slice(0, VERSION_DIGITS);
  const names = new Map<string, string>();
  for (const { path, content } of files.filter((file) => LIST_FILE.test(file.path)))
    for (const [, , name = ''] of listIn(path, content).matchAll(SHORT_TEXT)) {
      const address = pages.get(name);
      if (address === undefined) continue;
      const place = placeOf.get(address);
      const number = names.size;
      names.set(
        name,
        place === undefined
          ? otherPageName(lang, number, version)
          : casePageName(lang, place, version),
      );
      placeOf.delete(address);
    }
  for (const address of placeOf.keys()) throw new Error(`The search index lacks ${address}.`);
  return files.map(({ path, content }) => {
    const name = names.get(nameIn(path) ?? '');
    if (name !== undefined) return { path: `fragment/${name}.pf_fragment`, content };
    return {
      path,
      content: LIST_FILE.test(path) ? renamed(listIn(path, content), names) : content,
    };
  });
}

/**
 * The list of pages is CBOR; a text of fewer than 24 bytes stands in it after one byte that tells
 * its length.
 * @see https://www.rfc-editor.org/rfc/rfc8949#section-3.1
 */
const SHORT_TEXT = /([\x60-\x77])([a-z]{2}_[0-9a-f]{7,20})/gu;
const shortText = (text: string) => String.fromCharCode(0x60 + text.length) + text;

const listIn = (path: string, content: Uint8Array): string =>
  withoutSignature(path, content).toString('latin1');

function renamed(list: string, names: ReadonlyMap<string, string>): Uint8Array {
  const text = list.replaceAll(SHORT_TEXT, (found, _, name: string) => {
    const other = names.get(name);
    return other === undefined || shortText(name) !== found ? found : shortText(other);
  });
  return gzipSync(Buffer.from(SIGNATURE + text, 'latin1'), { level: 9 });
}

function pageIn({ path, content }: IndexFile): [name: string, address: string][] {
  const name = nameIn(path);
  if (name === undefined) return [];
  const text = withoutSignature(path, content).toString('utf8');
  const { url } = JSON.parse(text) as { url: string };
  return [[name, url]];
}

const nameIn = (path: string): string | undefined => PAGE_FILE.exec(path)?.groups?.['name'];

function withoutSignature(path: string, content: Uint8Array): Buffer {
  const text = gunzipSync(content);
  if (text.toString('latin1', 0, SIGNATURE.length) !== SIGNATURE)
    throw new Error(`${path} does not begin as Pagefind's files do.`);
  return text.subarray(SIGNATURE.length);
}
