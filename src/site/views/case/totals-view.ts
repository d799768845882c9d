import { caseDate } from '../../../domain/case-date.ts';
import { type ValueText, valueParts } from '../../../i18n/format-value.ts';
import { inLanguage, type TextInLanguage } from '../../../i18n/localised.ts';
import { caseWords } from '../../../i18n/words/case.ts';
import type { CaseStatistics, Side } from '../../../schema/case.ts';
import type { Language } from '../../../schema/text.ts';
import type { CaseRecord, SiteModel } from '../../model.ts';
import { addressesIn } from '../../routes.ts';
import { type Citation, type CitedSource, citations } from '../citations.ts';
import { caseDownloads } from '../download-links.ts';
import { type Link, type PageHead, pageHead } from '../page-head.ts';
import { type DatedText, datedText } from './dated-text.ts';
import { type DocumentView, documentView } from './document-view.ts';
import { type BriefFact, inBrief } from './in-brief.ts';
import { type SideView, sideView } from './side-view.ts';

/** A record of totals, which is no case and never counted as one. */
export type TotalsRecord = CaseRecord & { readonly value: CaseStatistics };

export interface TotalsView {
  readonly head: PageHead;
  readonly kicker: string;
  readonly searchFact: string;
  readonly title: TextInLanguage;
  readonly summary: TextInLanguage;
  readonly totals: readonly {
    readonly label: TextInLanguage;
    readonly parts: ValueText;
    readonly citations: readonly Citation[];
  }[];
  readonly complainants: readonly SideView[];
  readonly respondents: readonly SideView[];
  readonly facts: readonly BriefFact[];
  readonly timeline: readonly DatedText[];
  readonly documents: readonly DocumentView[];
  readonly notes: readonly TextInLanguage[];
  readonly downloads: readonly Link[];
  readonly sources: readonly CitedSource[];
}

/** The page of the totals that a mechanism published. */
export function totalsView(model: SiteModel, record: TotalsRecord, lang: Language): TotalsView {
  const { id, value, mechanism } = record;
  const words = caseWords[lang];
  const cited = citations(record.sources, lang);
  const title = inLanguage(value.title, lang);
  const summary = inLanguage(value.summary, lang);
  const shortTitle = inLanguage(mechanism.value.shortTitle, lang).text;
  const side = (one: Side) => sideView(model, one, lang);
  const totals = value.totals.map(({ label, value: total, sources }) => ({
    label: inLanguage(label, lang),
    parts: valueParts(total, undefined, lang),
    citations: cited.cite(sources),
  }));
  const timeline = value.timeline.map((event) => datedText(event, lang, cited));
  cited.cite(value.sources.map((source) => source.id));
  return {
    head: pageHead(
      model,
      lang,
      { route: 'case', parameters: { case: id } },
      {
        title: title.text,
        description: summary.text,
        trail: [{ label: words.casesTitle, href: addressesIn(lang)('cases') }],
      },
    ),
    kicker: `${shortTitle} · ${words.procedures[value.procedure]}`,
    searchFact: [words.totals, shortTitle, caseDate(value)?.slice(0, 4)]
      .filter((part) => part !== undefined)
      .join(' · '),
    title,
    summary,
    totals,
    complainants: value.complainants.map(side),
    respondents: value.respondents.map(side),
    facts: inBrief(model, record, lang),
    timeline,
    documents: value.documents.map((document) => documentView(document, lang)),
    notes: (value.notes ?? []).map((note) => inLanguage(note, lang)),
    downloads: caseDownloads(record, lang),
    sources: cited.list(),
  };
}
