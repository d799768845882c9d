import { inLanguage } from '../../i18n/localised.ts';
import type { Language } from '../../schema/text.ts';
import type { SiteModel } from '../model.ts';
import { searchFact } from '../views/case/search-fact.ts';
import { singleCases } from '../single-cases.ts';
import { ROWS_PER_FILE } from './search-addresses.ts';

/** What the search page shows of a case where no words were asked for. */
export type SearchedRow = readonly [id: string, title: string, fact: string];

/** The rows of all cases, in the order of the search data, in the parts in which they are fetched. */
export function searchedRowParts(model: SiteModel, lang: Language): SearchedRow[][] {
  const rows = singleCases(model).map((record): SearchedRow => [
    record.id,
    inLanguage(record.value.title, lang).text,
    searchFact(model, record, lang),
  ]);
  return Array.from({ length: Math.ceil(rows.length / ROWS_PER_FILE) }, (_, part) =>
    rows.slice(part * ROWS_PER_FILE, (part + 1) * ROWS_PER_FILE),
  );
}
