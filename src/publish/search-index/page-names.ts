import { createHash } from 'node:crypto';
import type { Language } from '../../schema/text.ts';
import { casePageName, otherPageName } from '../../site/search/page-name.ts';

/** Two versions of an index are mistaken for each other once in sixteen million times. */
const VERSION_DIGITS = 6;

/** A page of the index: what Pagefind calls it, and its address. */
export interface IndexedPage {
  readonly name: string;
  readonly address: string;
}

/**
 * Other names for the pages of the index of a language. Pagefind's own are digests, which tell
 * nothing and do not compress: at 10,000 cases a list of them is most of what a first search fetches,
 * and it is fetched again for the places of cases. These count, and those of cases by their place.
 * @param cases addresses of the pages of cases, in the order of the search data
 * @throws Error when the page of a case is not among them
 */
export function pageNames(
  pages: readonly IndexedPage[],
  lang: Language,
  cases: readonly string[],
): string[] {
  const placeOf = new Map(cases.map((address, place) => [address, place]));
  const version = createHash('sha256')
    .update(
      pages
        .map(({ name }) => name)
        .toSorted()
        .join(),
    )
    .digest('hex')
    .slice(0, VERSION_DIGITS);
  const names = pages.map(({ address }, number) => {
    const place = placeOf.get(address);
    placeOf.delete(address);
    return place === undefined
      ? otherPageName(lang, number, version)
      : casePageName(lang, place, version);
  });
  for (const address of placeOf.keys()) throw new Error(`The search index lacks ${address}.`);
  return names;
}
