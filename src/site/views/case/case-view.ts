import type { IsoDate } from '../../../domain/period-end.ts';
import { repliesOf } from '../../../domain/replies-beside.ts';
import { saysNoFinding } from '../../../domain/says-no-finding.ts';
import { inLanguage, type TextInLanguage } from '../../../i18n/localised.ts';
import { caseWords } from '../../../i18n/words/case.ts';
import type { OutcomeValue, Side } from '../../../schema/case.ts';
import type { Language, LocalisedText } from '../../../schema/text.ts';
import type { SingleCase } from '../../downloads/single-case.ts';
import type { SiteModel } from '../../model.ts';
import { addressesIn } from '../../routes.ts';
import { type Citations, type CitedSource, citations } from '../citations.ts';
import { caseDownloads } from '../download-links.ts';
import { type HeadTexts, type Link, type PageHead, pageHead } from '../page-head.ts';
import { type ContestedView, contestedView } from '../contested-view.ts';
import { outcomeLabel } from '../outcome-label.ts';
import { type ProseView, proseView } from '../prose-view.ts';
import { type ComplianceView, complianceView } from './compliance-view.ts';
import { type DatedText, datedText } from './dated-text.ts';
import { type DocumentView, documentView } from './document-view.ts';
import { type BriefFact, inBrief } from './in-brief.ts';
import { type OutcomeView, outcomeView } from './outcome-view.ts';
import { type RemedyView, remedyView } from './remedy-view.ts';
import { relatedView, type RelatedView } from './related-view.ts';
import { type RepliesView, repliesView, replyView, type ReplyView } from './reply-view.ts';
import { rulesView, type RulesView } from './rules-view.ts';
import { searchFact } from './search-fact.ts';
import { type SideView, sideView } from './side-view.ts';
import { type StageView, stageView } from './stage-view.ts';

export interface CaseView {
  readonly head: PageHead;
  /** Who handled the case and by which procedure. */
  readonly kicker: string;
  /** What a search result shows beside the title. */
  readonly searchFact: string;
  readonly title: TextInLanguage;
  readonly summary: TextInLanguage;
  readonly outcome: OutcomeView;
  readonly complainants: readonly SideView[];
  readonly respondents: readonly SideView[];
  readonly alsoInvolved: readonly SideView[];
  readonly facts: readonly BriefFact[];
  readonly stages: readonly StageView[];
  readonly timeline: readonly DatedText[];
  readonly followUp: readonly DatedText[];
  readonly remedies: readonly RemedyView[];
  /** A reader would look for a remedy here: where none is known, the page says so. */
  readonly expectsRemedy: boolean;
  readonly recommendations: readonly TextInLanguage[];
  /** What the respondents answered; it stands beside the outcome. */
  readonly replies: RepliesView;
  readonly complainantReplies: readonly ReplyView[];
  /** Whether the ruling was followed; undefined while the case is open. */
  readonly compliance: ComplianceView | undefined;
  readonly rules: RulesView;
  readonly contested: readonly ContestedView[];
  readonly prose: ProseView | undefined;
  readonly documents: readonly DocumentView[];
  readonly corrections: readonly DatedText[];
  readonly notes: readonly TextInLanguage[];
  readonly related: readonly RelatedView[];
  readonly downloads: readonly Link[];
  readonly sources: readonly CitedSource[];
  /** Admitted, and nothing found since: the page says that this is no finding. */
  readonly isAdmissible: boolean;
}

/** The page of one complaint or dispute. */
export function caseView(model: SiteModel, record: SingleCase, lang: Language): CaseView {
  const { value, mechanism } = record;
  const words = caseWords[lang];
  const cited = citations(record.sources, lang);
  const outcome = outcomeView(value, model.asOf, lang, cited);
  const sections = sectionsOf(model, record, lang, cited);
  cited.cite(value.sources.map(({ id }) => id));
  const shortTitle = inLanguage(mechanism.value.shortTitle, lang).text;
  return {
    head: pageHead(
      model,
      lang,
      { route: 'case', parameters: { case: record.id } },
      {
        ...caseTexts(record, model.asOf, lang),
        trail: [{ label: words.casesTitle, href: addressesIn(lang)('cases') }],
      },
    ),
    searchFact: searchFact(model, record, lang),
    kicker: `${shortTitle} · ${words.procedures[value.procedure]}`,
    title: inLanguage(value.title, lang),
    summary: inLanguage(value.summary, lang),
    outcome,
    ...sections,
    facts: inBrief(model, record, lang),
    related: relatedView(model, record, lang),
    downloads: caseDownloads(record, lang),
    sources: cited.list(),
    isAdmissible: value.admissibility === 'admissible' && WITHOUT_FINDING.has(value.outcome.value),
  };
}

/** Outcomes after which a reader might take the admission itself for a finding. */
const WITHOUT_FINDING: ReadonlySet<OutcomeValue> = new Set([
  'ongoing',
  'not_established',
  'closed_without_finding',
  'no_agreement_final_statement',
]);

/** The heading of a case says its outcome. */
export function caseTexts({ value }: SingleCase, asOf: IsoDate, lang: Language): HeadTexts {
  const label = outcomeLabel(value, asOf, lang);
  return {
    title: `${inLanguage(value.title, lang).text}: ${label.toLowerCase()}`,
    description: `${label}. ${inLanguage(value.summary, lang).text}`,
  };
}

function sectionsOf(model: SiteModel, record: SingleCase, lang: Language, cited: Citations) {
  const { value } = record;
  const side = (one: Side) => sideView(model, one, lang);
  const dated = (one: Parameters<typeof datedText>[0]) => datedText(one, lang, cited);
  const texts = (list: readonly LocalisedText[] = []) => list.map((one) => inLanguage(one, lang));
  // In the order of the page, so that its sources are numbered in the order of mention.
  return {
    replies: repliesView(model, value, BESIDE_THE_OUTCOME, lang, cited),
    compliance: complianceView(model, value, lang, cited),
    contested: (value.contested ?? []).map((one) => contestedView(model, one, lang)),
    complainants: value.complainants.map(side),
    respondents: value.respondents.map(side),
    alsoInvolved: (value.related ?? []).map(side),
    prose: proseView(model, record, lang, cited),
    remedies: (value.remedies ?? []).map((remedy) => remedyView(model, value, remedy, lang, cited)),
    expectsRemedy: !saysNoFinding(value.outcome.value),
    recommendations: texts(value.recommendations),
    stages: (value.stages ?? []).map((stage) => stageView(stage, lang, cited)),
    timeline: value.timeline.map(dated),
    followUp: (value.followUp ?? []).map(dated),
    complainantReplies: repliesOf(value, 'complainant').map((reply) =>
      replyView(model, reply, lang, cited),
    ),
    rules: rulesView(model, record, lang),
    documents: value.documents.map((document) => documentView(document, lang)),
    corrections: (value.corrections ?? []).map(dated),
    notes: texts([
      ...(value.covenantNote === undefined ? [] : [value.covenantNote]),
      ...(value.notes ?? []),
    ]),
  };
}

/** What a respondent answers to the complaint or to an interim ruling stands beside the outcome as well. */
const BESIDE_THE_OUTCOME = ['complaint', 'interim_ruling', 'outcome'] as const;
