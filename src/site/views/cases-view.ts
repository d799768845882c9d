import { numberText } from '../../i18n/format-value.ts';
import { caseWords } from '../../i18n/words/case.ts';
import { facetTexts } from '../../i18n/words/facet.ts';
import { outcomeGlossary } from '../../i18n/words/outcome-glossary.ts';
import { remediesWords } from '../../i18n/words/remedies.ts';
import { statisticsWords } from '../../i18n/words/statistics.ts';
import type { IsoDate } from '../../domain/period-end.ts';
import type { Language } from '../../schema/text.ts';
import { isSingleCase } from '../downloads/single-case.ts';
import type { SiteModel } from '../model.ts';
import { addressesIn } from '../routes.ts';
import { type CaseRow, caseRows } from './case-row.ts';
import { tableDownloads } from './download-links.ts';
import { type FacetList, facetLists } from './facet-list.ts';
import { type Link, type PageHead, pageHead } from './page-head.ts';

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
  readonly asOf: IsoDate;
  readonly downloads: readonly Link[];
  readonly statistics: readonly CaseRow[];
}

/** All cases, with the ways to divide them; and apart from them the totals that mechanisms published. */
export function casesView(model: SiteModel, lang: Language): CasesView {
  const words = caseWords[lang];
  const address = addressesIn(lang);
  const cases = model.cases.filter(isSingleCase);
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
    cases: caseRows(model, cases, lang),
    asOf: model.asOf,
    downloads: tableDownloads(['zaken'], lang),
    statistics: caseRows(model, totals, lang),
  };
}
