import { gunzipSync } from 'node:zlib';
import type { IndexFile } from 'pagefind';
import type { Language } from '../schema/text.ts';
import type { SiteModel } from '../site/model.ts';
import { addressesIn } from '../site/routes.ts';
import { searchedCases } from '../site/search/case-search-data.ts';

/** Every page of the index is a file of its own; its name is what Pagefind calls the page. */
const PAGE_FILE = /^fragment\/(?<name>.+)\.pf_fragment$/u;

/** What stands before the JSON in a file of Pagefind. */
const SIGNATURE = 'pagefind_dcd';

/**
 * What Pagefind calls the pages of cases in a language, in the order of the search data: so the
 * search page can tell which cases were found without fetching their pages.
 * @throws Error when the index lacks the page of a case
 */
export function namesOfCasePages(
  files: readonly IndexFile[],
  model: SiteModel,
  lang: Language,
): string[] {
  const names = new Map(files.flatMap((file) => nameByAddress(file)));
  return searchedCases(model).map(({ id }) => {
    const address = addressesIn(lang)('case', { case: id });
    const name = names.get(address);
    if (name === undefined) throw new Error(`The search index lacks ${address}.`);
    return name;
  });
}

function nameByAddress({ path, content }: IndexFile): [address: string, name: string][] {
  const name = PAGE_FILE.exec(path)?.groups?.['name'];
  if (name === undefined) return [];
  const text = gunzipSync(content).toString('utf8');
  if (!text.startsWith(SIGNATURE))
    throw new Error(`${path} does not begin as Pagefind's files do.`);
  const { url } = JSON.parse(text.slice(SIGNATURE.length)) as { url: string };
  return [[url, name]];
}
