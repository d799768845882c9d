import { dateText } from '../../i18n/format-date.ts';
import { inLanguage, type TextInLanguage } from '../../i18n/localised.ts';
import { covenantWords } from '../../i18n/words/covenant.ts';
import { subjectWords } from '../../i18n/words/subject.ts';
import { commonWords } from '../../i18n/words/common.ts';
import type { Organisation } from '../../schema/organisation.ts';
import type { Language, LocalisedText } from '../../schema/text.ts';
import type { PageReference } from '../fact.ts';
import { type CovenantRole, involvementOf } from '../involvement.ts';
import { type CovenantRecord, presentName, type SiteModel } from '../model.ts';
import { addressesIn } from '../routes.ts';
import {
  type CompanyBenchmarkView,
  companyBenchmarkView,
} from './benchmark/company-benchmark-view.ts';
import {
  type SectorCompaniesView,
  sectorCompaniesView,
} from './benchmark/sector-companies-view.ts';
import { type CaseList, caseListOf } from './case-list.ts';
import { caseRows } from './case-row.ts';
import { type LessonRecord, lessonLink } from './lesson-view.ts';
import { type KpiSummary, kpiSummary } from './kpi-summary.ts';
import { type CovenantCard, covenantCard } from './overview/covenant-card.ts';
import { type Link, type PageHead, pageHead } from './page-head.ts';
import {
  covenantsInSector,
  needed,
  subjectEntries,
  type SubjectPage,
  subjectTexts,
} from './subject-entries.ts';

/** Everything the site has about one organisation, sector, theme or country. */
export interface SubjectView {
  readonly head: PageHead;
  readonly title: TextInLanguage;
  readonly kicker: string;
  readonly note: TextInLanguage | undefined;
  readonly facts: readonly {
    readonly term: string;
    readonly text: string;
    readonly href?: string;
  }[];
  readonly roles: readonly {
    readonly covenant: Link;
    readonly role: string;
    readonly dates: string;
    readonly note: TextInLanguage | undefined;
  }[];
  readonly covenants: readonly CovenantCard[];
  readonly kpis: readonly KpiSummary[];
  readonly risks: readonly { readonly covenant: Link; readonly title: TextInLanguage }[];
  readonly caseGroups: readonly (CaseList & { readonly title: string })[];
  readonly benchmark: CompanyBenchmarkView | undefined;
  readonly sectorCompanies: SectorCompaniesView | undefined;
  readonly lessons: readonly Link[];
  readonly isEmpty: boolean;
}

interface SubjectParts {
  readonly page: SubjectPage;
  readonly list: Link;
  readonly kicker: string;
  readonly note?: LocalisedText | undefined;
  readonly facts?: SubjectView['facts'];
  readonly kpisOf?: readonly CovenantRecord[];
  readonly risks?: SubjectView['risks'];
  readonly lessons?: readonly LessonRecord[];
  readonly benchmark?: SubjectView['benchmark'];
  readonly sectorCompanies?: SubjectView['sectorCompanies'];
}

function subjectView(model: SiteModel, lang: Language, parts: SubjectParts): SubjectView {
  const {
    page,
    list,
    kicker,
    note,
    facts = [],
    kpisOf = [],
    risks = [],
    benchmark,
    sectorCompanies,
    lessons = [],
  } = parts;
  const entries = subjectEntries(model, page);
  const { covenants } = entries;
  const roles = entries.roles.map((role) => roleView(role, lang));
  const caseGroups = entries.caseGroups
    .filter(({ cases }) => cases.length > 0)
    .map(({ title, cases, facet }) => ({
      title: subjectWords[lang][title],
      ...(facet === undefined
        ? { cases: caseRows(model, cases, lang), more: undefined }
        : caseListOf(model, cases, { facet, value: valueOf(page) }, lang)),
    }));
  return {
    head: pageHead(model, lang, page, { ...subjectTexts(entries, lang), trail: [list] }),
    title: inLanguage(entries.name, lang),
    kicker,
    note: note === undefined ? undefined : inLanguage(note, lang),
    facts,
    roles,
    covenants: covenants.map((covenant) => covenantCard(model, covenant, lang)),
    kpis: kpisOf.flatMap((record) =>
      record.kpis.map((kpi) => kpiSummary(model, { kind: 'covenant', record }, kpi, lang)),
    ),
    risks,
    caseGroups,
    benchmark,
    sectorCompanies,
    lessons: lessons.map((lesson) => lessonLink(lesson, lang)),
    isEmpty:
      benchmark === undefined &&
      sectorCompanies === undefined &&
      facts.every(({ href }) => href === undefined) &&
      [roles, covenants, risks, caseGroups, lessons].every((part) => part.length === 0),
  };
}

/** What stands in the address of the page of a subject is its value in the facet too. */
const valueOf = ({ parameters }: PageReference): string => Object.values(parameters)[0] ?? '';

export function organisationView(model: SiteModel, id: string, lang: Language): SubjectView {
  const words = subjectWords[lang];
  const address = addressesIn(lang);
  const value = needed(model.organisations.get(id), id).value;
  return subjectView(model, lang, {
    page: { route: 'organisation', parameters: { organisation: id } },
    list: { label: words.organisations, href: address('organisations') },
    kicker: commonWords[lang].organisationKinds[value.kind],
    note: value.note,
    facts: organisationFacts(model, id, value, lang),
    benchmark: companyBenchmarkView(model, id, lang),
  });
}

function organisationFacts(
  model: SiteModel,
  id: string,
  value: Organisation,
  lang: Language,
): SubjectView['facts'] {
  const words = subjectWords[lang];
  const address = addressesIn(lang);
  const earlier = value.names.slice(0, -1).map(({ name, from, until }) => {
    const text = inLanguage(name, lang).text;
    const date = (day: string | undefined) => (day === undefined ? '' : dateText(day, lang));
    return from === undefined && until === undefined
      ? text
      : words.nameFrom(text, date(from), date(until));
  });
  const names = [...earlier, ...(value.aliases ?? [])];
  const country = value.country === undefined ? undefined : model.countries.get(value.country);
  const related = (['partOf', 'mergedInto'] as const).flatMap((field) => {
    const organisation = value[field];
    return organisation === undefined
      ? []
      : [
          {
            term: words[field],
            text: inLanguage(presentName(model, organisation), lang).text,
            href: address('organisation', { organisation }),
          },
        ];
  });
  return [
    ...(names.length === 0 ? [] : [{ term: words.otherNames, text: names.join('; ') }]),
    ...(value.legalEntities === undefined
      ? []
      : [{ term: words.legalEntities, text: value.legalEntities.join('; ') }]),
    ...(country === undefined
      ? []
      : [{ term: words.country, text: inLanguage(country.name, lang).text }]),
    ...related,
    ...involvementOf(model, id).runs.map((mechanism) => ({
      term: words.runs,
      text: inLanguage(mechanism.value.title, lang).text,
      href: address('mechanism', { mechanism: mechanism.id }),
    })),
  ];
}

function roleView(
  { covenant, membership }: CovenantRole,
  lang: Language,
): SubjectView['roles'][number] {
  const words = covenantWords[lang];
  const { joined, left, note, role } = membership;
  const leftBy = 'leftBy' in membership ? membership.leftBy : undefined;
  return {
    covenant: covenantLink(covenant, lang),
    role: role === undefined ? subjectWords[lang].participant : words.partyRoles[role],
    dates: [
      ...(joined === undefined ? [] : [words.joined(dateText(joined, lang))]),
      ...(left === undefined ? [] : [words.left(dateText(left, lang))]),
      ...(leftBy === undefined ? [] : [words.leftBy(dateText(leftBy, lang))]),
    ].join(', '),
    note: note === undefined ? undefined : inLanguage(note, lang),
  };
}

export function sectorView(model: SiteModel, id: string, lang: Language): SubjectView {
  const words = subjectWords[lang];
  const value = needed(model.sectors.get(id), id).value;
  return subjectView(model, lang, {
    page: { route: 'sector', parameters: { sector: id } },
    list: { label: words.sectors, href: addressesIn(lang)('sectors') },
    kicker: words.sectors,
    note: value.definition,
    lessons: model.lessons.filter((lesson) => lesson.value.sectors?.includes(id)),
    kpisOf: covenantsInSector(model, id),
    sectorCompanies: sectorCompaniesView(model, id, lang),
  });
}

export function themeView(model: SiteModel, id: string, lang: Language): SubjectView {
  const words = subjectWords[lang];
  const value = needed(model.themes.get(id), id);
  return subjectView(model, lang, {
    page: { route: 'theme', parameters: { theme: id } },
    list: { label: words.themes, href: addressesIn(lang)('themes') },
    kicker: words.themes,
    note: value.definition,
    lessons: model.lessons.filter((lesson) => lesson.value.themes?.includes(id)),
    risks: risksWith(model, lang, ({ themes }) => themes?.includes(id) === true),
  });
}

/** @param code ISO code of the country, in lower case as it stands in addresses */
export function countryView(model: SiteModel, code: string, lang: Language): SubjectView {
  const words = subjectWords[lang];
  const id = code.toUpperCase();
  return subjectView(model, lang, {
    page: { route: 'country', parameters: { country: code } },
    list: { label: words.countries, href: addressesIn(lang)('countries') },
    kicker: words.countries,
    risks: risksWith(model, lang, ({ countries }) => countries?.includes(id) === true),
  });
}

function risksWith(
  model: SiteModel,
  lang: Language,
  fits: (risk: CovenantRecord['value']['risks'][number]) => boolean,
): SubjectView['risks'] {
  return model.covenants.flatMap((covenant) =>
    covenant.value.risks.filter(fits).map(({ title }) => ({
      covenant: covenantLink(covenant, lang),
      title: inLanguage(title, lang),
    })),
  );
}

function covenantLink(covenant: CovenantRecord, lang: Language): Link {
  const href = addressesIn(lang)('covenant', { covenant: covenant.id });
  return { label: inLanguage(covenant.value.shortTitle, lang).text, href };
}
