import { numberText } from '../../i18n/format-value.ts';
import { caseWords } from '../../i18n/words/case.ts';
import { facetTexts } from '../../i18n/words/facet.ts';
import { outcomeGlossary } from '../../i18n/words/outcome-glossary.ts';
import { remediesWords } from '../../i18n/words/remedies.ts';
import { statisticsWords } from '../../i18n/words/statistics.ts';
import type { IsoDate } from '../../domain/period-end.ts';
import type { Language } from '../../schema/text.ts';
import { isSingleCase, type SingleCase } from '../downloads/single-case.ts';
import type { SiteModel } from '../model.ts';
import { CASES_PER_PAGE, onPage } from '../paging.ts';
import { addressesIn } from '../routes.ts';
import { singleCases } from '../single-cases.ts';
import { type CaseRow, caseRow, caseRows } from './case-row.ts';
import { tableDownloads } from './download-links.ts';
import { type FacetList, facetLists } from './facet-list.ts';
import { type Link, type PageHead, pageHead } from './page-head.ts';
import { type ListPage, pagedTitle, type PagingView, pagingView } from './paging-view.ts';

export interface CasesView {
  readonly head: PageHead;
  readonly title: string;
  readonly intro: string;
  /** Pages about all cases together. */
  readonly onward: readonly Link[];
  readonly facets: readonly FacetList[];
  /** `81 zaken` */
  readonly count: string;
  readonly cases: readonly CaseRow[];
  readonly paging: PagingView | undefined;
  readonly asOf: IsoDate;
  readonly downloads: readonly Link[];
  readonly statistics: readonly CaseRow[];
}

/** All cases, with the ways to divide them; and apart from them the totals that mechanisms published. */
export function casesView(model: SiteModel, lang: Language): CasesView {
  const words = caseWords[lang];
  const address = addressesIn(lang);
  const cases = singleCases(model);
  const totals = model.cases.filter((record) => !isSingleCase(record));
  const intro = words.casesIntro(cases.length, model.mechanisms.length);
  return {
    head: pageHead(
      model,
      lang,
      { route: 'cases', parameters: {} },
      { title: words.casesTitle, description: intro },
    ),
    title: words.casesTitle,
    intro,
    onward: [
      { label: statisticsWords[lang].title, href: address('statistics') },
      { label: remediesWords[lang].title, href: address('remedies') },
      { label: outcomeGlossary[lang].title, href: address('outcomes') },
    ],
    facets: facetLists(model, lang),
    count: facetTexts[lang].cases(cases.length, numberText(cases.length, lang)),
    ...casesOnPage(model, cases, listOfCases(cases.length, 1, lang), lang),
    asOf: model.asOf,
    downloads: tableDownloads(['zaken'], lang),
    statistics: caseRows(model, totals, lang),
  };
}

export interface CasesPageView {
  readonly head: PageHead;
  readonly title: string;
  /** The page with the search, which is the first of the list. */
  readonly search: Link;
  readonly cases: readonly CaseRow[];
  readonly paging: PagingView | undefined;
}

/**
 * A further page of the list of all cases.
 * @param page from 2, as it stands in the address
 */
export function casesPageView(model: SiteModel, page: string, lang: Language): CasesPageView {
  const words = caseWords[lang];
  const cases = singleCases(model);
  const list = listOfCases(cases.length, Number(page), lang);
  const title = pagedTitle(words.casesTitle, list, lang);
  const first = { label: words.casesTitle, href: list.hrefOf(1) };
  return {
    head: pageHead(
      model,
      lang,
      { route: 'casesPage', parameters: { page } },
      { title, description: title, trail: [first] },
    ),
    title,
    search: { label: facetTexts[lang].toSearch, href: first.href },
    ...casesOnPage(model, cases, list, lang),
  };
}

const listOfCases = (entries: number, page: number, lang: Language): ListPage => ({
  entries,
  perPage: CASES_PER_PAGE,
  page,
  hrefOf: (to) =>
    to === 1 ? addressesIn(lang)('cases') : addressesIn(lang)('casesPage', { page: String(to) }),
});

/** The rows of one page, and the ways to the others. */
export function casesOnPage(
  model: SiteModel,
  cases: readonly SingleCase[],
  list: ListPage,
  lang: Language,
): Pick<CasesPageView, 'cases' | 'paging'> {
  return {
    cases: onPage(cases, list.page, list.perPage).map((record) => caseRow(model, record, lang)),
    paging: pagingView(list, lang),
  };
}
