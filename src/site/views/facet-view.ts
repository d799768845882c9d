import { numberText } from '../../i18n/format-value.ts';
import type { TextInLanguage } from '../../i18n/localised.ts';
import { caseWords } from '../../i18n/words/case.ts';
import { facetTexts } from '../../i18n/words/facet.ts';
import type { Language } from '../../schema/text.ts';
import { addressOfPage } from '../address-of-page.ts';
import type { SingleCase } from '../downloads/single-case.ts';
import { facetIndex, facetValues, valueLabel } from '../facets/facet-values.ts';
import { facetIds, type FacetId } from '../facets/facet-words.ts';
import { NO_VALUE } from '../facets/facets.ts';
import type { SiteModel } from '../model.ts';
import { CASES_PER_PAGE, onPage, VALUES_PER_PAGE } from '../paging.ts';
import { addressesIn } from '../routes.ts';
import { singleCases } from '../single-cases.ts';
import type { CaseRow } from './case-row.ts';
import { casesOnPage } from './cases-view.ts';
import { facetDownloads } from './download-links.ts';
import { type HeadTexts, type Link, pageHead, type PageHead } from './page-head.ts';
import { type ListPage, pagedTitle, type PagingView, pagingView } from './paging-view.ts';
import type { SubjectListView } from './subject-list-views.ts';

/** All values of a facet with the number of cases that have each; together they may be more than there are cases. */
export function facetView(
  model: SiteModel,
  facet: FacetId,
  lang: Language,
  page = '1',
): SubjectListView {
  const words = facetTexts[lang];
  const { title, explanation } = words.facets[facet];
  const values = facetValues(model, facet, lang);
  const list: ListPage = {
    entries: values.length,
    perPage: VALUES_PER_PAGE,
    page: Number(page),
    hrefOf: (to) =>
      addressOfPage(
        to === 1
          ? { route: 'caseFacet', parameters: { facet } }
          : { route: 'caseFacetPage', parameters: { facet, page: String(to) } },
        lang,
      ),
  };
  const intro = `${words.cases(countOfCases(model), numberText(countOfCases(model), lang))}. ${explanation}`;
  return {
    head: pageHead(
      model,
      lang,
      page === '1'
        ? { route: 'caseFacet', parameters: { facet } }
        : { route: 'caseFacetPage', parameters: { facet, page } },
      { title: pagedTitle(title, list, lang), description: intro, trail: [casesLink(lang)] },
    ),
    title: pagedTitle(title, list, lang),
    intro,
    paging: pagingView(list, lang),
    groups: [
      {
        heading: undefined,
        entries: onPage(values, list.page, list.perPage).map(({ value, label, cases }) => ({
          label: label.text,
          href: addressesIn(lang)('caseFacetValue', { facet, value }),
          meta: words.cases(cases.length, numberText(cases.length, lang)),
        })),
      },
    ],
  };
}

export interface FacetValueView {
  readonly head: PageHead;
  /** Which facet it is. */
  readonly kicker: string;
  readonly title: TextInLanguage;
  /** How many cases of how many. */
  readonly count: string;
  readonly explanation: string;
  readonly cases: readonly CaseRow[];
  readonly paging: PagingView | undefined;
  readonly downloads: readonly Link[];
  /** The page with everything else about the value, where there is one. */
  readonly subject: Link | undefined;
  readonly otherFacets: readonly Link[];
}

/**
 * The cases that have one value of a facet.
 * @throws Error when no case has it
 */
export function facetValueView(
  model: SiteModel,
  facet: FacetId,
  value: string,
  lang: Language,
  page = '1',
): FacetValueView {
  const { name, title: listTitle, explanation } = facetTexts[lang].facets[facet];
  const cases = casesWith(model, facet, value);
  const title = valueLabel(model, facet, value, lang);
  const first = { route: 'caseFacetValue', parameters: { facet, value } } as const;
  const numbered = (to: string) =>
    ({ route: 'caseFacetValuePage', parameters: { facet, value, page: to } }) as const;
  const list: ListPage = {
    entries: cases.length,
    perPage: CASES_PER_PAGE,
    page: Number(page),
    hrefOf: (to) => addressOfPage(to === 1 ? first : numbered(String(to)), lang),
  };
  return {
    head: pageHead(model, lang, page === '1' ? first : numbered(page), {
      ...facetValueTexts(model, facet, value, lang, page),
      trail: [
        casesLink(lang),
        { label: listTitle, href: addressesIn(lang)('caseFacet', { facet }) },
      ],
    }),
    kicker: `${caseWords[lang].casesTitle} · ${name}`,
    title,
    count: `${countOfAll(model, cases, lang)}.`,
    explanation,
    ...casesOnPage(model, cases, list, lang),
    downloads: facetDownloads(facet, value, lang),
    subject: subjectLink(facet, value, title.text, lang),
    otherFacets: facetLinks(lang).filter((_, index) => facetIds[index] !== facet),
  };
}

/**
 * What a page of the cases with one value of a facet is called, and how many of them there are.
 * @throws Error when no case has it
 */
export function facetValueTexts(
  model: SiteModel,
  facet: FacetId,
  value: string,
  lang: Language,
  page = '1',
): HeadTexts {
  const { name, explanation } = facetTexts[lang].facets[facet];
  const cases = casesWith(model, facet, value);
  const title = `${name}: ${valueLabel(model, facet, value, lang).text}`;
  const list = { entries: cases.length, perPage: CASES_PER_PAGE, page: Number(page) };
  return {
    title: pagedTitle(title, list, lang),
    description: `${title}. ${countOfAll(model, cases, lang)}. ${explanation}`,
  };
}

function casesWith(model: SiteModel, facet: FacetId, value: string): readonly SingleCase[] {
  const cases = facetIndex(model)[facet].get(value);
  if (cases === undefined) throw new Error(`No case has ${facet} "${value}".`);
  return cases;
}

const countOfAll = (model: SiteModel, cases: readonly SingleCase[], lang: Language): string =>
  facetTexts[lang].countOfAll(
    numberText(cases.length, lang),
    numberText(countOfCases(model), lang),
  );

/** The pages of all facets. */
export function facetLinks(lang: Language): Link[] {
  return facetIds.map((facet) => ({
    label: facetTexts[lang].facets[facet].name,
    href: addressesIn(lang)('caseFacet', { facet }),
  }));
}

function subjectLink(
  facet: FacetId,
  value: string,
  label: string,
  lang: Language,
): Link | undefined {
  const href = subjectAddress(facet, value, lang);
  return value === NO_VALUE || href === undefined
    ? undefined
    : { label: facetTexts[lang].subject(label), href };
}

function subjectAddress(facet: FacetId, value: string, lang: Language): string | undefined {
  const address = addressesIn(lang);
  switch (facet) {
    case 'sector':
      return address('sector', { sector: value });
    case 'country':
      return address('country', { country: value });
    case 'theme':
      return address('theme', { theme: value });
    case 'mechanism':
      return address('mechanism', { mechanism: value });
    case 'covenant':
      return address('covenant', { covenant: value });
    case 'respondent':
      return address('organisation', { organisation: value });
    default:
      return undefined;
  }
}

const casesLink = (lang: Language): Link => ({
  label: caseWords[lang].casesTitle,
  href: addressesIn(lang)('cases'),
});

function countOfCases(model: SiteModel): number {
  return singleCases(model).length;
}
