import { caseWords } from '../../../i18n/words/case.ts';
import { statisticsWords } from '../../../i18n/words/statistics.ts';
import type { Language } from '../../../schema/text.ts';
import type { SiteModel } from '../../model.ts';
import { CASES_PER_PAGE } from '../../paging.ts';
import { addressesIn } from '../../routes.ts';
import type { StatisticId } from '../../statistics/statistic-words.ts';
import { type Link, type PageHead, pageHead } from '../page-head.ts';
import { type ListPage, pagedTitle, type PagingView, pagingView } from '../paging-view.ts';
import { countedPageAddress, countedPages } from './counted-pages.ts';
import type { CountedGroup } from './counted-part.ts';

export interface CasesBehindView {
  readonly head: PageHead;
  readonly title: string;
  readonly intro: string;
  readonly note: string;
  readonly back: Link;
  readonly groups: readonly CountedGroup[];
  readonly paging: PagingView | undefined;
}

/**
 * Every case behind every number of one statistic.
 * @param page of the list, as it stands in the address
 */
export function casesBehindView(
  model: SiteModel,
  statistic: StatisticId,
  lang: Language,
  page = '1',
): CasesBehindView {
  const words = statisticsWords[lang];
  const address = addressesIn(lang);
  const { title: section, note } = words.sections[statistic];
  const { entries, pages } = countedPages(model, statistic, lang);
  const list: ListPage = {
    entries,
    perPage: CASES_PER_PAGE,
    page: Number(page),
    hrefOf: (to) => countedPageAddress(statistic, to, lang),
  };
  const title = pagedTitle(words.casesBehindOf(section), list, lang);
  const back = { label: words.title, href: address('statistics') };
  return {
    head: pageHead(
      model,
      lang,
      page === '1'
        ? { route: 'casesBehind', parameters: { statistic } }
        : { route: 'casesBehindPage', parameters: { statistic, page } },
      {
        title,
        description: `${words.casesBehindIntro} ${note}`,
        trail: [{ label: caseWords[lang].casesTitle, href: address('cases') }, back],
      },
    ),
    title,
    intro: words.casesBehindIntro,
    note,
    back,
    groups: pages[list.page - 1] ?? [],
    paging: pagingView(list, lang),
  };
}
