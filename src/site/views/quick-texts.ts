import type { Language } from '../../schema/text.ts';
import { caseById } from '../case-by-id.ts';
import { isSingleCase } from '../downloads/single-case.ts';
import type { PageReference } from '../fact.ts';
import { facetOf } from '../facets/facet-words.ts';
import type { SiteModel } from '../model.ts';
import { tombstoneAt } from '../tombstones.ts';
import { caseTexts } from './case/case-view.ts';
import { dataTexts } from './data-view.ts';
import { facetValueTexts } from './facet-view.ts';
import type { HeadTexts } from './page-head.ts';
import { subjectEntries, subjectTexts } from './subject-entries.ts';

/**
 * The title and description of a page as its view has them, without making the rest of the view. Of
 * the kinds of pages that there are many of or that take long; `undefined` for the others.
 * @throws Error as `viewOf` does
 */
export function quickTexts(
  model: SiteModel,
  page: PageReference,
  lang: Language,
): HeadTexts | undefined {
  if (tombstoneAt(model, page) !== undefined) return undefined;
  switch (page.route) {
    case 'case': {
      const record = caseById(model).get(page.parameters.case);
      // Totals are few.
      return record === undefined || !isSingleCase(record)
        ? undefined
        : caseTexts(record, model.asOf, lang);
    }
    case 'caseFacetValue': {
      const { facet, value } = page.parameters;
      return facetValueTexts(model, facetOf(facet), value, lang);
    }
    case 'caseFacetValuePage': {
      const { facet, value, page: number } = page.parameters;
      return facetValueTexts(model, facetOf(facet), value, lang, number);
    }
    case 'organisation':
    case 'sector':
    case 'theme':
    case 'country':
      return subjectTexts(subjectEntries(model, page), lang);
    case 'data':
      return dataTexts(lang);
    default:
      return undefined;
  }
}
