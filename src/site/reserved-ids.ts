import type { ReservedIds } from '../domain/checks/ids-reserved.ts';
import { languages } from '../schema/text.ts';
import { facetIds, facetWords } from './facets/facet-words.ts';
import { NO_VALUE } from './facets/facets.ts';
import { routes } from './routes.ts';

/** The words that stand in an address where the id of a case stands in others: `/klachten/land/`. */
const besideCases = languages.flatMap((lang) =>
  Object.values(routes)
    .filter((route) => route[lang].startsWith(routes.cases[lang]))
    .map((route) => route[lang].slice(routes.cases[lang].length).split('/')[0] ?? '')
    .flatMap((step) => (step === ':facet' ? facetIds.map((id) => facetWords[id][lang]) : [step]))
    .filter((step) => step !== '' && !step.startsWith(':')),
);

/** Ids that records cannot have; the check refuses them. */
export const reservedIds: ReservedIds = {
  case: new Set(besideCases),
  covenant: new Set([NO_VALUE]),
  organisation: new Set([NO_VALUE]),
};
