import { wholeText } from '../../src/publish/data-files.ts';
import { publishedFiles } from '../../src/publish/published-files.ts';
import { languages } from '../../src/schema/text.ts';
import { addressOfPage } from '../../src/site/address-of-page.ts';
import { embedPages } from '../../src/site/embed/embed-pages.ts';
import type { SiteModel } from '../../src/site/model.ts';
import { allPages } from '../../src/site/page-list.ts';
import { allPreviews } from '../../src/site/previews/preview-of.ts';
import { otherNamesOfPages } from '../../src/site/search/other-names.ts';
import { viewOf } from '../../src/site/views/view-of.ts';

/** All that a build makes of a model before templates place it, by address: the views of its pages as JSON, files as they are. */
export function madeOf(model: SiteModel): ReadonlyMap<string, string> {
  return new Map([
    ...[...allPages(model), ...embedPages(model)].flatMap((page) =>
      languages.map(
        (lang) => [addressOfPage(page, lang), JSON.stringify(viewOf(model, page, lang))] as const,
      ),
    ),
    ...publishedFiles(model).map((file) => [file.address, wholeText(file)] as const),
    [
      'search index',
      JSON.stringify([
        ...languages.map((lang) => [...otherNamesOfPages(model, lang)]),
        [...model.searchWords],
      ]),
    ],
    ['images', JSON.stringify(allPreviews(model))],
  ]);
}
