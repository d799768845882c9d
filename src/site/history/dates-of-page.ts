import type { PageReference } from '../fact.ts';
import type { SiteModel } from '../model.ts';
import { filesOfPage } from './files-of-page.ts';

/** Since when a page is on the site, and the day of the last change that a reader can see; ISO days. */
export interface DatesOfPage {
  readonly first: string;
  readonly last: string;
}

/** @returns `undefined` for pages that are about no record, and where this build knows no history */
export function datesOfPage(model: SiteModel, page: PageReference): DatesOfPage | undefined {
  const known = filesOfPage(model, page).flatMap((file) => model.history.of(file) ?? []);
  const first = known.map((one) => one.first).toSorted()[0];
  const last = known
    .map((one) => one.last)
    .toSorted()
    .at(-1);
  return first === undefined || last === undefined ? undefined : { first, last };
}
