import { caseDate } from '../../../domain/case-date.ts';
import { inLanguage, type TextInLanguage } from '../../../i18n/localised.ts';
import { caseWords } from '../../../i18n/words/case.ts';
import type { OutcomeValue, Reply, Side } from '../../../schema/case.ts';
import type { Language, LocalisedText } from '../../../schema/text.ts';
import type { SingleCase } from '../../downloads/single-case.ts';
import type { SiteModel } from '../../model.ts';
import { addressesIn } from '../../routes.ts';
import { type Citations, type CitedSource, citations } from '../citations.ts';
import { caseDownloads } from '../download-links.ts';
import { type Link, type PageHead, pageHead } from '../page-head.ts';
import { caseLink } from './case-link.ts';
import { type DatedText, datedText } from './dated-text.ts';
import { type DocumentView, documentView } from './document-view.ts';
import { type BriefFact, inBrief } from './in-brief.ts';
import { type OutcomeView, outcomeView } from './outcome-view.ts';
import { type RemedyView, remedyView } from './remedy-view.ts';
import { replyView } from './reply-view.ts';
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
  readonly related: readonly SideView[];
  readonly facts: readonly BriefFact[];
  readonly stages: readonly StageView[];
  readonly timeline: readonly DatedText[];
  readonly followUp: readonly DatedText[];
  readonly remedies: readonly RemedyView[];
  /** A reader would look for a remedy here: where none is known, the page says so. */
  readonly expectsRemedy: boolean;
  readonly recommendations: readonly TextInLanguage[];
  /** What the respondents answered; it stands beside the outcome. */
  readonly replies: readonly DatedText[];
  readonly complainantReplies: readonly DatedText[];
  readonly documents: readonly DocumentView[];
  readonly corrections: readonly DatedText[];
  readonly notes: readonly TextInLanguage[];
  readonly relatedCases: readonly Link[];
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
    head: headOf(model, record, outcome, lang),
    searchFact: [outcome.label, shortTitle, caseDate(value)?.slice(0, 4)]
      .filter((part) => part !== undefined)
      .join(' · '),
    kicker: `${shortTitle} · ${words.procedures[value.procedure]}`,
    title: inLanguage(value.title, lang),
    summary: inLanguage(value.summary, lang),
    outcome,
    ...sections,
    facts: inBrief(model, record, lang),
    relatedCases: (value.relatedCases ?? []).map((id) => caseLink(model, id, lang)),
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

/** Outcomes after which there was nothing to put right. */
const WITHOUT_REMEDY: readonly OutcomeValue[] = ['not_upheld', 'inadmissible', 'withdrawn'];

function headOf(
  model: SiteModel,
  { id, value }: SingleCase,
  { label }: OutcomeView,
  lang: Language,
): PageHead {
  return pageHead(
    model,
    lang,
    { route: 'case', parameters: { case: id } },
    {
      title: `${inLanguage(value.title, lang).text}: ${label.toLowerCase()}`,
      description: `${label}. ${inLanguage(value.summary, lang).text}`,
      trail: [{ label: caseWords[lang].casesTitle, href: addressesIn(lang)('cases') }],
    },
  );
}

function sectionsOf(model: SiteModel, { value }: SingleCase, lang: Language, cited: Citations) {
  const side = (one: Side) => sideView(model, one, lang);
  const dated = (one: Parameters<typeof datedText>[0]) => datedText(one, lang, cited);
  const texts = (list: readonly LocalisedText[] = []) => list.map((one) => inLanguage(one, lang));
  const repliesBy = (by: Reply['by']) =>
    (value.replies ?? [])
      .filter((reply) => reply.by === by)
      .map((reply) => replyView(model, reply, lang, cited));
  return {
    complainants: value.complainants.map(side),
    respondents: value.respondents.map(side),
    related: (value.related ?? []).map(side),
    timeline: value.timeline.map(dated),
    stages: (value.stages ?? []).map((stage) => stageView(stage, lang, cited)),
    followUp: (value.followUp ?? []).map(dated),
    remedies: (value.remedies ?? []).map((remedy) => remedyView(model, remedy, lang, cited)),
    expectsRemedy: !WITHOUT_REMEDY.includes(value.outcome.value),
    recommendations: texts(value.recommendations),
    replies: repliesBy('respondent'),
    complainantReplies: repliesBy('complainant'),
    documents: value.documents.map((document) => documentView(document, lang)),
    corrections: (value.corrections ?? []).map(dated),
    notes: texts([
      ...(value.covenantNote === undefined ? [] : [value.covenantNote]),
      ...(value.notes ?? []),
    ]),
  };
}
