import { inLanguage } from '../../i18n/localised.ts';
import { subjectWords } from '../../i18n/words/subject.ts';
import type { Language, LocalisedText } from '../../schema/text.ts';
import type { PageReference } from '../fact.ts';
import type { FacetId } from '../facets/facet-words.ts';
import { type CovenantRole, involvementOf } from '../involvement.ts';
import { type CaseRecord, type CovenantRecord, presentName, type SiteModel } from '../model.ts';
import type { HeadTexts } from './page-head.ts';
import { casesOf } from '../cases-of.ts';

/** A page of an organisation, sector, theme or country. */
export type SubjectPage = Extract<
  PageReference,
  { readonly route: 'organisation' | 'sector' | 'theme' | 'country' }
>;

/** The covenants and cases on the page of a subject, by which its description counts them. */
export interface SubjectEntries {
  readonly name: LocalisedText;
  readonly covenants: readonly CovenantRecord[];
  readonly roles: readonly CovenantRole[];
  readonly caseGroups: readonly {
    readonly title:
      'casesAsRespondent' | 'casesAsComplainant' | 'casesAsRelated' | 'casesOfSubject';
    readonly cases: readonly CaseRecord[];
    /** The facet whose page lists the same cases; absent where there is none. */
    readonly facet?: FacetId;
  }[];
}

/** @throws Error when there is no such subject */
export function subjectEntries(
  model: SiteModel,
  { route, parameters }: SubjectPage,
): SubjectEntries {
  switch (route) {
    case 'organisation':
      return organisationEntries(model, parameters.organisation);
    case 'sector': {
      const id = parameters.sector;
      return {
        ...entriesOf(model, 'sector', id),
        name: needed(model.sectors.get(id), id).value.name,
        covenants: covenantsInSector(model, id),
      };
    }
    case 'theme': {
      const id = parameters.theme;
      return {
        ...entriesOf(model, 'theme', id),
        name: needed(model.themes.get(id), id).name,
      };
    }
    case 'country': {
      const id = parameters.country.toUpperCase();
      return {
        ...entriesOf(model, 'country', id),
        name: needed(model.countries.get(id), id).name,
      };
    }
    default:
      return route satisfies never;
  }
}

export function covenantsInSector({ covenants }: SiteModel, sector: string): CovenantRecord[] {
  return covenants.filter(({ value }) => value.sector === sector);
}

function organisationEntries(model: SiteModel, id: string): SubjectEntries {
  const { roles, asComplainant, asRespondent, asRelated } = involvementOf(model, id);
  return {
    name: presentName(model, id),
    covenants: [],
    roles,
    caseGroups: [
      { title: 'casesAsRespondent', cases: asRespondent, facet: 'respondent' },
      { title: 'casesAsComplainant', cases: asComplainant },
      { title: 'casesAsRelated', cases: asRelated },
    ],
  };
}

function entriesOf(
  model: SiteModel,
  facet: 'sector' | 'theme' | 'country',
  id: string,
): Omit<SubjectEntries, 'name'> {
  const cases = casesOf(model, facet, id);
  return { covenants: [], roles: [], caseGroups: [{ title: 'casesOfSubject', cases, facet }] };
}

/** The name of a subject, and how many covenants and cases its page lists. */
export function subjectTexts(
  { name, covenants, roles, caseGroups }: SubjectEntries,
  lang: Language,
): HeadTexts {
  const title = inLanguage(name, lang).text;
  const counts = subjectWords[lang].entryCounts(
    covenants.length + new Set(roles.map(({ covenant }) => covenant.id)).size,
    caseGroups.flatMap(({ cases }) => cases).length,
  );
  return { title, description: [title, counts].filter((part) => part !== '').join(': ') };
}

/** @throws Error when it was not found */
export function needed<T>(found: T | undefined, id: string): T {
  if (found === undefined) throw new Error(`There is no record "${id}".`);
  return found;
}
