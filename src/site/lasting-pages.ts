import type { LastingKind } from '../schema/lasting-kind.ts';
import type { ContentRecord } from '../schema/record.ts';
import type { PageReference } from './fact.ts';

/** Where records of a kind stand on the site. */
interface LastingPages {
  /** The list that they are in. */
  readonly list: LastingList;
  /** How entries of the register begin that are about one. */
  readonly entry: string;
  /** All pages of one record, its own first; the others it may have had. None for what only stood in the list. */
  readonly pages?: (
    id: string,
    owner: string,
    tombstone: ContentRecord<'tombstone'>,
  ) => readonly PageReference[];
}

export type LastingList =
  | 'cases'
  | 'mechanisms'
  | 'covenants'
  | 'reports'
  | 'editions'
  | 'policyTargets'
  | 'lessons'
  | 'organisations'
  | 'sectors'
  | 'themes'
  | 'countries';

const casesBy = (facet: string, value: string): PageReference => ({
  route: 'caseFacetValue',
  parameters: { facet, value },
});

const kpisBy = (kpiFacet: string, value: string): PageReference => ({
  route: 'kpiFacetValue',
  parameters: { kpiFacet, value },
});

/** The pages of every kind that leaves a tombstone. */
export const LASTING_PAGES: Readonly<Record<LastingKind, LastingPages>> = {
  case: {
    list: 'cases',
    entry: 'zaak',
    pages: (id) => [{ route: 'case', parameters: { case: id } }],
  },
  mechanism: {
    list: 'mechanisms',
    entry: 'mechanisme',
    pages: (id) => [
      { route: 'mechanism', parameters: { mechanism: id } },
      casesBy('mechanism', id),
    ],
  },
  covenant: {
    list: 'covenants',
    entry: 'convenant',
    pages: (id) => [
      { route: 'covenant', parameters: { covenant: id } },
      { route: 'participants', parameters: { covenant: id } },
      { route: 'covenantSources', parameters: { covenant: id } },
      casesBy('covenant', id),
      kpisBy('covenant', id),
    ],
  },
  report: { list: 'reports', entry: 'rapportage' },
  programme: {
    list: 'covenants',
    entry: 'programma',
    pages: (id) => [{ route: 'programme', parameters: { programme: id } }],
  },
  kpi: {
    list: 'covenants',
    entry: 'kpi',
    pages: (kpi, owner, { file }) => [
      file.startsWith('content/vervallen/programmas/')
        ? { route: 'programmeKpi', parameters: { programme: owner, kpi } }
        : { route: 'kpi', parameters: { covenant: owner, kpi } },
    ],
  },
  edition: {
    list: 'editions',
    entry: 'editie',
    pages: (id) => [{ route: 'edition', parameters: { edition: id } }],
  },
  method: {
    list: 'editions',
    entry: 'methode',
    pages: (id) => [{ route: 'benchmarkMethod', parameters: { method: id } }],
  },
  instrument: { list: 'editions', entry: 'instrument' },
  'policy-target': { list: 'policyTargets', entry: 'beleidsdoel' },
  lesson: { list: 'lessons', entry: 'les' },
  organisation: {
    list: 'organisations',
    entry: 'organisatie',
    pages: (id) => [
      { route: 'organisation', parameters: { organisation: id } },
      casesBy('respondent', id),
    ],
  },
  sector: {
    list: 'sectors',
    entry: 'sector',
    pages: (id) => [{ route: 'sector', parameters: { sector: id } }, casesBy('sector', id)],
  },
  theme: {
    list: 'themes',
    entry: 'thema',
    pages: (id) => [
      { route: 'theme', parameters: { theme: id } },
      casesBy('theme', id),
      kpisBy('theme', id),
    ],
  },
  country: {
    list: 'countries',
    entry: 'land',
    pages: (id) => [{ route: 'country', parameters: { country: id } }, casesBy('country', id)],
  },
};
