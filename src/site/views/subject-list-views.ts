import { inLanguage } from '../../i18n/localised.ts';
import { commonWords } from '../../i18n/words/common.ts';
import { subjectWords } from '../../i18n/words/subject.ts';
import { organisationKind } from '../../schema/organisation.ts';
import type { Language, LocalisedText } from '../../schema/text.ts';
import type { PageReference } from '../fact.ts';
import { involvementOf } from '../involvement.ts';
import { presentName, type SiteModel } from '../model.ts';
import { addressesIn } from '../routes.ts';
import { type Link, type PageHead, pageHead } from './page-head.ts';
import type { PagingView } from './paging-view.ts';
import { casesOf } from '../cases-of.ts';

export interface SubjectEntry extends Link {
  readonly meta: string;
}

/** A list of subjects, in one group or several. */
export interface SubjectListView {
  readonly head: PageHead;
  readonly title: string;
  readonly intro: string;
  readonly groups: readonly {
    readonly heading: string | undefined;
    readonly entries: readonly SubjectEntry[];
  }[];
  /** Only where the list takes several pages. */
  readonly paging?: PagingView | undefined;
}

interface Counted {
  readonly name: LocalisedText;
  readonly href: string;
  readonly covenants: number;
  readonly cases: number;
}

function listView(
  model: SiteModel,
  lang: Language,
  page: PageReference,
  texts: { readonly title: string; readonly intro: string },
  groups: readonly {
    readonly heading: string | undefined;
    readonly subjects: readonly Counted[];
  }[],
): SubjectListView {
  return {
    head: pageHead(model, lang, page, { title: texts.title, description: texts.intro }),
    ...texts,
    groups: groups
      .filter(({ subjects }) => subjects.length > 0)
      .map(({ heading, subjects }) => ({
        heading,
        entries: subjects
          .map(({ name, href, covenants, cases }) => ({
            label: inLanguage(name, lang).text,
            href,
            meta: subjectWords[lang].entryCounts(covenants, cases),
          }))
          .toSorted((one, other) => one.label.localeCompare(other.label, lang)),
      })),
  };
}

/** All organisations, by kind. */
export function organisationsView(model: SiteModel, lang: Language): SubjectListView {
  const words = subjectWords[lang];
  const organisations = [...model.organisations.values()];
  return listView(
    model,
    lang,
    { route: 'organisations', parameters: {} },
    { title: words.organisations, intro: words.organisationsIntro(organisations.length) },
    organisationKind.options.map((kind) => ({
      heading: commonWords[lang].organisationKinds[kind],
      subjects: organisations
        .filter(({ value }) => value.kind === kind)
        .map(({ id }) => {
          const { roles, asComplainant, asRespondent, asRelated } = involvementOf(model, id);
          return {
            name: presentName(model, id),
            href: addressesIn(lang)('organisation', { organisation: id }),
            covenants: new Set(roles.map(({ covenant }) => covenant.id)).size,
            cases: new Set([...asComplainant, ...asRespondent, ...asRelated]).size,
          };
        }),
    })),
  );
}

export function sectorsView(model: SiteModel, lang: Language): SubjectListView {
  const words = subjectWords[lang];
  const subjects = [...model.sectors].map(([id, { value }]) => ({
    name: value.name,
    href: addressesIn(lang)('sector', { sector: id }),
    covenants: model.covenants.filter((covenant) => covenant.value.sector === id).length,
    cases: casesOf(model, 'sector', id).length,
  }));
  return listView(
    model,
    lang,
    { route: 'sectors', parameters: {} },
    { title: words.sectors, intro: words.sectorsIntro },
    [{ heading: undefined, subjects }],
  );
}

export function themesView(model: SiteModel, lang: Language): SubjectListView {
  const words = subjectWords[lang];
  const subjects = [...model.themes].map(([id, { name }]) => ({
    name,
    href: addressesIn(lang)('theme', { theme: id }),
    covenants: model.covenants.filter(({ value }) =>
      value.risks.some(({ themes }) => themes?.includes(id)),
    ).length,
    cases: casesOf(model, 'theme', id).length,
  }));
  return listView(
    model,
    lang,
    { route: 'themes', parameters: {} },
    { title: words.themes, intro: words.themesIntro },
    [{ heading: undefined, subjects }],
  );
}

export function countriesView(model: SiteModel, lang: Language): SubjectListView {
  const words = subjectWords[lang];
  const subjects = [...model.countries].map(([id, { name }]) => ({
    name,
    href: addressesIn(lang)('country', { country: id.toLowerCase() }),
    covenants: model.covenants.filter(({ value }) =>
      value.risks.some(({ countries }) => countries?.includes(id)),
    ).length,
    cases: casesOf(model, 'country', id).length,
  }));
  return listView(
    model,
    lang,
    { route: 'countries', parameters: {} },
    { title: words.countries, intro: words.countriesIntro },
    [{ heading: undefined, subjects }],
  );
}
