import { type Compliance, complianceOf } from '../../../domain/compliance.ts';
import { dateText } from '../../../i18n/format-date.ts';
import { numberText } from '../../../i18n/format-value.ts';
import { caseWords } from '../../../i18n/words/case.ts';
import { casePageWords } from '../../../i18n/words/case-page.ts';
import { type Case, type Remedy, remedyState } from '../../../schema/case.ts';
import type { Language } from '../../../schema/text.ts';
import type { SiteModel } from '../../model.ts';
import type { Citation, Citations } from '../citations.ts';
import type { Link } from '../page-head.ts';
import { accordingText } from './according-text.ts';
import { type RepliesView, repliesView } from './reply-view.ts';

/** The plain answer to "was the ruling followed?", and what the respondent says to it. */
export interface ComplianceView {
  /** What the sign beside the answer stands for. */
  readonly state: Remedy['state'] | 'mixed' | 'not_applicable';
  readonly answer: string;
  readonly according: string | undefined;
  readonly sentences: readonly string[];
  readonly citations: readonly Citation[];
  readonly links: readonly Link[];
  /** Beside a state of remedy that is held against the respondent, or that it replied to. */
  readonly replies: RepliesView | undefined;
}

type Told = Extract<Compliance, { kind: 'told' }>;

/** `undefined` for a case that is still open. */
export function complianceView(
  model: SiteModel,
  record: Case,
  lang: Language,
  cited: Citations,
): ComplianceView | undefined {
  const compliance = complianceOf(record);
  if (compliance === undefined) return undefined;
  const replies = repliesView(model, record, ['remedy'], lang, cited);
  const isHeldAgainst = (record.remedies ?? []).some(({ state }) => HELD_AGAINST.has(state));
  const isReplied = replies.replies.length > 0 || record.replyRequests !== undefined;
  return {
    ...answerTo(compliance, record, lang, cited),
    links: linksFrom(compliance, record, lang),
    replies: isHeldAgainst || isReplied ? replies : undefined,
  };
}

const HELD_AGAINST: ReadonlySet<Remedy['state']> = new Set<Remedy['state']>([
  'not_fulfilled',
  'partly_fulfilled',
  'disputed',
]);

type Answer = Omit<ComplianceView, 'links' | 'replies'>;

function answerTo(compliance: Compliance, record: Case, lang: Language, cited: Citations): Answer {
  const words = casePageWords[lang].compliance;
  const none = { according: undefined, citations: [] };
  switch (compliance.kind) {
    case 'told':
      return toldAnswer(compliance, lang, cited);
    case 'no_information': {
      const { since, subject } = compliance;
      const hasFollowUp = record.followUp !== undefined;
      return {
        ...none,
        state: 'unknown',
        answer:
          since === undefined
            ? words.noInformation
            : words.noInformationSince(dateText(since, lang)),
        sentences: [
          ...(subject === undefined ? [] : [words.subjects[subject]]),
          hasFollowUp
            ? words.noFinalState
            : subject === undefined
              ? words.nothingToldOf
              : words.noInformationMeans,
          ...(since === undefined ? [words.noDates] : []),
        ],
      };
    }
    case 'nothing_to_follow':
      return {
        ...none,
        state: 'not_applicable',
        answer: words.notApplicable,
        sentences: [words.nothingToFollow[compliance.outcome]],
      };
    case 'nothing_known':
    case 'not_established':
      return {
        ...none,
        state: 'unknown',
        answer: words.noInformation,
        sentences: [
          compliance.kind === 'nothing_known' ? words.nothingKnown : words.notEstablished,
        ],
      };
    default:
      return compliance satisfies never;
  }
}

function toldAnswer(
  { state, subject, remedies, counts, accordingTo, toldOn }: Told,
  lang: Language,
  cited: Citations,
): Answer {
  const words = casePageWords[lang].compliance;
  const { remedyStates } = caseWords[lang];
  const counted = remedyState.options
    .filter((one) => counts.has(one))
    .map((one) => `${numberText(counts.get(one) ?? 0, lang)} ${remedyStates[one].toLowerCase()}`);
  const sources = remedies
    .filter((remedy) => remedy.state !== 'unknown')
    .flatMap((remedy) => [...(remedy.sources ?? []), ...(remedy.evidence?.sources ?? [])]);
  return {
    state,
    answer: words.states[state],
    according: accordingTo === undefined ? words.variousSpeakers : accordingText(accordingTo, lang),
    sentences: [
      ...(state === 'mixed' ? [`${counted.join(', ')}.`] : []),
      words.subjects[subject],
      toldOnText(toldOn, lang),
    ],
    citations: cited.cite([...new Set(sources)]),
  };
}

function toldOnText(toldOn: Told['toldOn'], lang: Language): string {
  const words = casePageWords[lang].compliance;
  if (toldOn === undefined) return words.toldWithoutDate;
  if (toldOn === 'differs') return words.datesDiffer;
  const date = dateText(toldOn.on, lang);
  return toldOn.kind === 'state' ? words.toldOn(date) : words.toldBySource(date);
}

/** To what the page tells of it elsewhere. */
function linksFrom(
  { kind }: Compliance,
  { recommendations, followUp }: Case,
  lang: Language,
): Link[] {
  const words = casePageWords[lang].compliance;
  return [
    ...(kind === 'nothing_to_follow' && recommendations !== undefined
      ? [{ label: words.seeRecommendations, href: '#aanbevelingen' }]
      : []),
    ...(kind === 'no_information' && followUp !== undefined
      ? [{ label: words.seeFollowUp, href: '#daarna' }]
      : []),
  ];
}
