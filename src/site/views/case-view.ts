import { dateText } from '../../i18n/format-date.ts';
import { type ValueText, valueParts, valueText } from '../../i18n/format-value.ts';
import { hasOutcome } from '../../domain/has-outcome.ts';
import { latestCaseDate } from '../../domain/latest-case-date.ts';
import { inLanguage, type TextInLanguage } from '../../i18n/localised.ts';
import { caseWords } from '../../i18n/words/case.ts';
import type { Case, OutcomeValue, Remedy, Side } from '../../schema/case.ts';
import type { Language, LocalisedText } from '../../schema/text.ts';
import type { CaseRecord, SiteModel } from '../model.ts';
import { presentName } from '../model.ts';
import { addressesIn } from '../routes.ts';
import { type Citation, type CitedSource, type Citations, citations, hostOf } from './citations.ts';
import { outcomeLabel, stateText } from './outcome-label.ts';
import { caseDownloads } from './download-links.ts';
import { type Link, type PageHead, pageHead } from './page-head.ts';

/** One side of a case: a name, or a description and why there is no name. */
export interface SideView {
  readonly name: TextInLanguage;
  /** The page of the organisation, where it is named. */
  readonly href: string | undefined;
  readonly kind: string;
  readonly withheld: string | undefined;
}

export interface DatedText {
  readonly date: string | undefined;
  readonly datetime: string | undefined;
  readonly title: string | undefined;
  /** Outcome of a stage. */
  readonly outcome?: { readonly value: OutcomeValue; readonly label: string } | undefined;
  readonly text: TextInLanguage | undefined;
  readonly according: string | undefined;
  readonly citations: readonly Citation[];
}

export interface RemedyView {
  readonly kind: string;
  readonly state: Remedy['state'];
  readonly stateText: string;
  readonly according: string;
  readonly description: TextInLanguage;
  readonly details: readonly { readonly term: string; readonly text: string }[];
  readonly citations: readonly Citation[];
}

export interface OutcomeView {
  readonly value: OutcomeValue;
  readonly label: string;
  readonly meaning: string;
  readonly according: string | undefined;
  readonly basis: TextInLanguage | undefined;
  readonly citations: readonly Citation[];
}

export interface CaseView {
  readonly head: PageHead;
  /** Who handled the case and by which procedure. */
  readonly kicker: string;
  /** What a search result shows beside the title. */
  readonly searchFact: string;
  readonly title: TextInLanguage;
  readonly summary: TextInLanguage;
  /** Absent for a record of statistics, which is no case. */
  readonly outcome: OutcomeView | undefined;
  readonly totals: readonly {
    readonly label: TextInLanguage;
    readonly parts: ValueText;
    readonly citations: readonly Citation[];
  }[];
  readonly complainants: readonly SideView[];
  readonly respondents: readonly SideView[];
  readonly related: readonly SideView[];
  readonly facts: readonly {
    readonly term: string;
    readonly text: string;
    readonly href?: string;
  }[];
  readonly stages: readonly DatedText[];
  readonly timeline: readonly DatedText[];
  readonly followUp: readonly DatedText[];
  readonly remedies: readonly RemedyView[];
  /** A reader would look for a remedy here: where none is known, the page says so. */
  readonly expectsRemedy: boolean;
  readonly recommendations: readonly TextInLanguage[];
  /** What the respondents answered; it stands beside the outcome. */
  readonly replies: readonly DatedText[];
  readonly complainantReplies: readonly DatedText[];
  readonly documents: readonly {
    readonly title: string;
    readonly lang: string | undefined;
    readonly url: string | undefined;
    readonly host: string | undefined;
    readonly date: string | undefined;
    readonly language: string;
  }[];
  readonly corrections: readonly DatedText[];
  readonly notes: readonly TextInLanguage[];
  readonly relatedCases: readonly Link[];
  readonly downloads: readonly Link[];
  readonly sources: readonly CitedSource[];
  /** Admitted, and nothing found since: the page says that this is no finding. */
  readonly isAdmissible: boolean;
}

/** The page of one complaint or dispute, or of the totals that a mechanism published. */
export function caseView(model: SiteModel, record: CaseRecord, lang: Language): CaseView {
  const { value, mechanism } = record;
  const words = caseWords[lang];
  const address = addressesIn(lang);
  const cited = citations(record.sources, lang);
  const title = inLanguage(value.title, lang);
  const summary = inLanguage(value.summary, lang);
  const isCase = value.record === 'case';
  const outcome = isCase ? outcomeView(model, value, lang, cited) : undefined;
  const timeline = value.timeline.map((event) => datedText(event, lang, cited));
  const parts = isCase ? caseParts(model, value, lang, cited) : NO_PARTS;
  const totals =
    value.record === 'statistics'
      ? value.totals.map(({ label, value: total, sources }) => ({
          label: inLanguage(label, lang),
          parts: valueParts(total, undefined, lang),
          citations: cited.cite(sources),
        }))
      : [];
  cited.cite(value.sources.map(({ id }) => id));
  const side = (one: Side) => sideView(model, one, lang);
  const description = outcome === undefined ? summary.text : `${outcome.label}. ${summary.text}`;
  return {
    head: pageHead(
      model,
      lang,
      { route: 'case', parameters: { case: record.id } },
      {
        title: outcome === undefined ? title.text : `${title.text}: ${outcome.label.toLowerCase()}`,
        description,
        trail: [{ label: words.casesTitle, href: address('cases') }],
      },
    ),
    searchFact: [
      outcome?.label ?? words.totals,
      inLanguage(mechanism.value.shortTitle, lang).text,
      latestCaseDate(value)?.slice(0, 4),
    ]
      .filter((part) => part !== undefined)
      .join(' · '),
    kicker: `${inLanguage(mechanism.value.shortTitle, lang).text} · ${words.procedures[value.procedure]}`,
    title,
    summary,
    outcome,
    totals,
    complainants: value.complainants.map(side),
    respondents: value.respondents.map(side),
    related: (value.related ?? []).map(side),
    facts: [
      { term: words.mechanism, text: inLanguage(mechanism.value.title, lang).text },
      ...coreFacts(model, record, lang),
    ],
    ...parts,
    timeline,
    documents: value.documents.map(({ title: documentTitle, url, on, language }) => ({
      title: documentTitle ?? words.documentWithheld,
      lang: documentTitle === undefined ? undefined : language,
      url,
      host: url === undefined ? undefined : hostOf(url),
      date: on === undefined ? undefined : dateText(on, lang),
      language: languageName(language, lang),
    })),
    corrections: (value.corrections ?? []).map(({ on, text }) =>
      datedText({ on, text, sources: [] }, lang, cited),
    ),
    notes: (value.notes ?? []).map((note) => inLanguage(note, lang)),
    relatedCases: (value.relatedCases ?? []).map((id) => caseLink(model, id, lang)),
    downloads: caseDownloads(record, lang),
    sources: cited.list(),
    isAdmissible:
      isCase && value.admissibility === 'admissible' && WITHOUT_FINDING.has(value.outcome.value),
  };
}

/** Outcomes after which a reader might take the admission itself for a finding. */
const WITHOUT_FINDING: ReadonlySet<OutcomeValue> = new Set([
  'ongoing',
  'not_established',
  'closed_without_finding',
  'no_agreement_final_statement',
]);

const NO_PARTS = {
  stages: [],
  followUp: [],
  remedies: [],
  expectsRemedy: false,
  recommendations: [],
  replies: [],
  complainantReplies: [],
};

/** Outcomes after which there was nothing to put right. */
const WITHOUT_REMEDY: readonly OutcomeValue[] = ['not_upheld', 'inadmissible', 'withdrawn'];

function caseParts(model: SiteModel, value: Case, lang: Language, cited: Citations) {
  const words = caseWords[lang];
  const repliesBy = (by: 'complainant' | 'respondent') =>
    (value.replies ?? [])
      .filter((reply) => reply.by === by)
      .map((reply) => ({
        ...datedText(reply, lang, cited),
        title:
          reply.organisation === undefined
            ? undefined
            : inLanguage(presentName(model, reply.organisation), lang).text,
      }));
  return {
    stages: (value.stages ?? []).map(({ kind, body, on, outcome, note, sources }) => ({
      ...datedText({ on, text: note, sources: sources ?? [] }, lang, cited),
      title: [
        words.stages[kind],
        ...(body === undefined ? [] : [inLanguage(body, lang).text]),
      ].join(' · '),
      outcome:
        outcome === undefined
          ? undefined
          : { value: outcome, label: words.outcomes[outcome].label },
    })),
    followUp: (value.followUp ?? []).map((event) => datedText(event, lang, cited)),
    remedies: (value.remedies ?? []).map((remedy) => remedyView(model, remedy, lang, cited)),
    recommendations: (value.recommendations ?? []).map((text) => inLanguage(text, lang)),
    expectsRemedy: !WITHOUT_REMEDY.includes(value.outcome.value),
    replies: repliesBy('respondent'),
    complainantReplies: repliesBy('complainant'),
  };
}

function outcomeView(
  model: SiteModel,
  record: Case,
  lang: Language,
  cited: Citations,
): OutcomeView {
  const words = caseWords[lang];
  const { outcome } = record;
  const { meaning } = words.outcomes[outcome.value];
  return {
    value: outcome.value,
    label: outcomeLabel(record, model.asOf, lang),
    meaning,
    according: hasOutcome(outcome.value) ? accordingText(outcome.accordingTo, lang) : undefined,
    basis: outcome.basis === undefined ? undefined : inLanguage(outcome.basis, lang),
    citations: cited.cite(outcome.sources),
  };
}

function accordingText(accordingTo: Case['outcome']['accordingTo'], lang: Language): string {
  const words = caseWords[lang];
  return accordingTo === undefined ? words.accordingToUnknown : words.accordingTo[accordingTo];
}

/** The name of an organisation, or the description of someone who is not named. */
export function sideView(model: SiteModel, side: Side, lang: Language): SideView {
  const words = caseWords[lang];
  const kind = words.sideKinds[side.kind];
  const named = side.organisation === undefined ? undefined : presentName(model, side.organisation);
  const text = named ?? side.description ?? { [lang]: kind };
  return {
    name: inLanguage(text, lang),
    href:
      side.organisation === undefined
        ? undefined
        : addressesIn(lang)('organisation', { organisation: side.organisation }),
    kind,
    withheld: side.withheld === undefined ? undefined : words.withheld[side.withheld.reason],
  };
}

function coreFacts(model: SiteModel, { value }: CaseRecord, lang: Language): CaseView['facts'] {
  const words = caseWords[lang];
  const address = addressesIn(lang);
  const names = (
    ids: readonly string[] | undefined,
    of: ReadonlyMap<string, { readonly name: LocalisedText }>,
  ) => (ids ?? []).map((id) => inLanguage(of.get(id)?.name ?? { nl: id }, lang).text).join(', ');
  const covenant = model.covenants.find(({ id }) => id === value.covenant);
  const sectors = new Map([...model.sectors].map(([id, sector]) => [id, sector.value]));
  const date = (on: string | undefined) => (on === undefined ? words.unknown : dateText(on, lang));
  const facts: CaseView['facts'] = [
    { term: words.status, text: value.record === 'case' ? stateText(value, model.asOf, lang) : '' },
    ...(covenant === undefined
      ? []
      : [
          {
            term: words.covenant,
            text: inLanguage(covenant.value.title, lang).text,
            href: address('covenant', { covenant: covenant.id }),
          },
        ]),
    ...(value.record === 'case'
      ? [
          { term: words.filed, text: date(value.filed) },
          ...(value.admissibility === undefined
            ? []
            : [{ term: words.admissibilityLabel, text: words.admissibility[value.admissibility] }]),
          { term: words.decided, text: date(value.decided ?? value.closed) },
          {
            term: words.binding,
            text:
              value.binding === undefined ? words.unknown : value.binding ? words.yes : words.no,
          },
        ]
      : []),
    { term: words.countries, text: names(value.countries, model.countries) },
    { term: words.themes, text: names(value.themes, model.themes) },
    { term: words.norms, text: names(value.norms, model.norms) },
    { term: words.sectors, text: names(value.sectors, sectors) },
  ];
  return facts.filter(({ text }) => text !== '');
}

function remedyView(
  model: SiteModel,
  remedy: Remedy,
  lang: Language,
  cited: Citations,
): RemedyView {
  const words = caseWords[lang];
  const owner =
    remedy.owner === undefined
      ? undefined
      : inLanguage(presentName(model, remedy.owner), lang).text;
  const shared =
    remedy.sharedWith === undefined
      ? ''
      : ` (${words.remedyAmountShared(remedy.sharedWith.length)})`;
  const amount =
    remedy.amount === undefined ? undefined : valueText(remedy.amount, undefined, lang) + shared;
  return {
    kind: words.remedyKinds[remedy.kind],
    state: remedy.state,
    stateText: words.remedyStates[remedy.state],
    according: remedy.state === 'unknown' ? '' : accordingText(remedy.accordingTo, lang),
    description: inLanguage(remedy.description, lang),
    details: [
      { term: words.remedyOwner, text: owner ?? words.unknown },
      {
        term: words.remedyDue,
        text: remedy.due === undefined ? words.unknown : dateText(remedy.due, lang),
      },
      ...(amount === undefined ? [] : [{ term: words.remedyAmount, text: amount }]),
    ],
    citations: cited.cite(remedy.sources),
  };
}

interface Dated {
  readonly on?: string | undefined;
  readonly text?: LocalisedText | undefined;
  readonly accordingTo?: Case['outcome']['accordingTo'];
  readonly sources: readonly string[];
}

function datedText(
  { on, text, accordingTo, sources }: Dated,
  lang: Language,
  cited: Citations,
): DatedText {
  return {
    date: on === undefined ? undefined : dateText(on, lang),
    datetime: on,
    title: undefined,
    text: text === undefined ? undefined : inLanguage(text, lang),
    according: accordingTo === undefined ? undefined : accordingText(accordingTo, lang),
    citations: cited.cite(sources),
  };
}

export function caseLink(model: SiteModel, id: string, lang: Language): Link {
  const record = model.cases.find((one) => one.id === id);
  const label = record === undefined ? id : inLanguage(record.value.title, lang).text;
  return { label, href: addressesIn(lang)('case', { case: id }) };
}

function languageName(code: string, lang: Language): string {
  return new Intl.DisplayNames([lang], { type: 'language' }).of(code) ?? code;
}
