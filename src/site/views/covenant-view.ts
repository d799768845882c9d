import { dateText, periodText } from '../../i18n/format-date.ts';
import { timingText } from '../../i18n/format-timing.ts';
import { valueText } from '../../i18n/format-value.ts';
import { inLanguage, type TextInLanguage } from '../../i18n/localised.ts';
import { commonWords } from '../../i18n/words/common.ts';
import { covenantWords } from '../../i18n/words/covenant.ts';
import { lessonWords } from '../../i18n/words/lesson.ts';
import type { Covenant } from '../../schema/covenant.ts';
import { organisationKind } from '../../schema/organisation.ts';
import type { Language, LocalisedText } from '../../schema/text.ts';
import type { CovenantRecord, SiteModel } from '../model.ts';
import { presentName } from '../model.ts';
import { addressesIn } from '../routes.ts';
import { type CaseRow, caseRows } from './case-row.ts';
import { type Citation, type CitedSource, type Citations, citations, hostOf } from './citations.ts';
import {
  type Answer,
  type ContentsLink,
  covenantAnswers,
  covenantContents,
} from './covenant-answers.ts';
import { highlights, type KpiSummary, kpiSummary } from './kpi-summary.ts';
import { type LessonRow, lessonsOfCovenant } from './lesson-view.ts';
import { type Link, type PageHead, pageHead } from './page-head.ts';
import { yearsText } from './term-text.ts';
import { type ProseView, proseView } from './prose-view.ts';

export interface CitedText {
  readonly text: TextInLanguage;
  readonly citations: readonly Citation[];
}

export interface Member {
  readonly name: TextInLanguage;
  /** The page of the organisation. */
  readonly href: string;
  /** Role and dates, in the order in which they are read. */
  readonly details: readonly string[];
  readonly note: TextInLanguage | undefined;
  readonly citations: readonly Citation[];
}

export interface CommitmentView {
  readonly id: string;
  readonly text: TextInLanguage;
  readonly smart: Covenant['commitments'][number]['smart']['verdict'];
  readonly smartText: string;
  readonly smartReason: TextInLanguage | undefined;
  readonly owner: string;
  readonly due: string;
  readonly kind: string;
  readonly kpis: readonly Link[];
  readonly citations: readonly Citation[];
}

export interface CovenantView {
  readonly head: PageHead;
  readonly title: TextInLanguage;
  readonly summary: TextInLanguage;
  readonly phase: Covenant['phase'];
  readonly phaseText: string;
  /** What a search result shows beside the title. */
  readonly searchFact: string;
  readonly sector: string;
  readonly answers: readonly Answer[];
  readonly contents: readonly ContentsLink[];
  readonly facts: readonly {
    readonly term: string;
    readonly text: string;
    readonly href?: string;
    readonly citations?: readonly Citation[];
  }[];
  readonly termNote: TextInLanguage | undefined;
  readonly prose: ProseView | undefined;
  /** The KPIs that tell most, to be shown large; `kpis` holds them too. */
  readonly highlights: readonly KpiSummary[];
  readonly kpis: readonly KpiSummary[];
  readonly kpisIntro: string;
  readonly commitments: readonly CommitmentView[];
  readonly commitmentsIntro: string;
  readonly partyGroups: readonly { readonly kind: string; readonly members: readonly Member[] }[];
  readonly partiesNote: CitedText | undefined;
  readonly companies: readonly Member[];
  readonly companiesNote: TextInLanguage | undefined;
  readonly companiesCount: string;
  readonly risks: readonly {
    readonly title: TextInLanguage;
    readonly description: TextInLanguage | undefined;
    readonly details: readonly string[];
    readonly citations: readonly Citation[];
  }[];
  readonly governance: readonly { readonly term: string; readonly text: string }[];
  readonly governanceCitations: readonly Citation[];
  readonly disputes: CitedText;
  readonly cases: readonly CaseRow[];
  readonly reports: readonly {
    readonly title: TextInLanguage;
    readonly url: string | undefined;
    readonly host: string | undefined;
    readonly details: readonly string[];
  }[];
  readonly reportingNote: TextInLanguage | undefined;
  readonly milestones: readonly {
    readonly date: string | undefined;
    readonly datetime: string | undefined;
    readonly text: TextInLanguage;
    readonly citations: readonly Citation[];
  }[];
  readonly evaluations: readonly (CitedText & {
    readonly kind: string;
    readonly by: string;
    readonly period: string;
  })[];
  readonly lessons: readonly LessonRow[];
  readonly allLessons: Link;
  readonly figures: readonly (CitedText & {
    readonly value: string;
    readonly period: string;
    readonly conflict: TextInLanguage | undefined;
  })[];
  readonly notes: readonly TextInLanguage[];
  readonly sources: readonly CitedSource[];
}

/** The sections of the page; its head, sources, answers and contents are made from them. */
export type CovenantBody = Omit<CovenantView, 'sources' | 'head' | 'answers' | 'contents'>;

/** The page of one covenant. */
export function covenantView(
  model: SiteModel,
  covenant: CovenantRecord,
  lang: Language,
): CovenantView {
  const { value } = covenant;
  const words = covenantWords[lang];
  const address = addressesIn(lang);
  const cited = citations(covenant.sources, lang);
  const text = (localised: LocalisedText) => inLanguage(localised, lang);
  const optional = (localised: LocalisedText | undefined) =>
    localised === undefined ? undefined : text(localised);
  const citedText = (statement: {
    readonly text: LocalisedText;
    readonly sources?: readonly string[] | undefined;
  }): CitedText => ({
    text: text(statement.text),
    citations: cited.cite(statement.sources),
  });
  const title = text(value.title);
  const kpis = covenant.kpis.map((kpi) =>
    kpiSummary(model, { kind: 'covenant', record: covenant }, kpi, lang),
  );
  const { participants, note: companiesNote } = covenant.participants?.value ?? {
    participants: [],
    note: undefined,
  };
  const smart = (verdict: string) =>
    value.commitments.filter((one) => one.smart.verdict === verdict).length;

  const view: CovenantBody = {
    title,
    summary: text(value.summary),
    phase: value.phase,
    phaseText: words.phases[value.phase],
    searchFact: [words.phases[value.phase], yearsText(value, lang)]
      .filter((part) => part !== undefined)
      .join(' · '),
    sector: sectorName(model, value.sector, lang),
    facts: keyFacts(model, covenant, lang, cited),
    termNote: optional(value.term.note),
    prose: proseView(
      model,
      { prose: covenant.prose, kpis: { kind: 'covenant', record: covenant } },
      lang,
      cited,
    ),
    highlights: highlights(kpis),
    kpis,
    kpisIntro: words.kpisIntro(
      kpis.length,
      kpis.filter(({ kpi }) => kpi.target !== undefined).length,
      kpis.filter(({ kpi }) => kpi.baseline !== undefined).length,
    ),
    commitments: value.commitments.map((commitment) =>
      commitmentView(covenant, commitment, lang, cited),
    ),
    commitmentsIntro: words.commitmentsIntro(
      value.commitments.length,
      smart('smart'),
      smart('not_assessed'),
    ),
    partyGroups: partyGroups(model, value, lang, cited),
    partiesNote: value.partiesNote === undefined ? undefined : citedText(value.partiesNote),
    companies: participants
      .map((participant) => memberView(model, participant, lang, cited))
      .toSorted((one, other) => one.name.text.localeCompare(other.name.text, 'nl')),
    companiesNote: optional(companiesNote?.text),
    companiesCount: words.companiesCount(participants.length),
    risks: value.risks.map((risk) => ({
      title: text(risk.title),
      description: optional(risk.description),
      details: [
        ...(risk.countries ?? []).map(
          (code) => text(model.countries.get(code)?.name ?? { nl: code }).text,
        ),
        ...(risk.severity === undefined ? [] : [`${words.severity}: ${text(risk.severity).text}`]),
        ...(risk.likelihood === undefined
          ? []
          : [`${words.likelihood}: ${text(risk.likelihood).text}`]),
      ],
      citations: cited.cite(risk.sources),
    })),
    governance: governanceFacts(value.governance, lang),
    governanceCitations: cited.cite(value.governance?.sources),
    disputes: citedText(value.disputeSettlement),
    cases: caseRows(
      model,
      model.cases.filter((record) => record.value.covenant === covenant.id),
      lang,
    ),
    reports: covenant.reports.map(({ value: report }) => ({
      title: text(report.title),
      url: report.url,
      host: report.url === undefined ? undefined : hostOf(report.url),
      details: [
        report.published === undefined
          ? words.publishedUnknown
          : words.published(dateText(report.published, lang)),
        ...(report.urlNote === undefined ? [] : [text(report.urlNote).text]),
      ],
    })),
    reportingNote: optional(value.reporting?.gaps ?? value.reporting?.cadence),
    milestones: value.milestones.map(({ on, dateNote, title: event, sources }) => ({
      date: on === undefined ? optional(dateNote)?.text : dateText(on, lang),
      datetime: on,
      text: text(event),
      citations: cited.cite(sources),
    })),
    evaluations: (value.evaluations ?? []).map((evaluation) => ({
      ...citedText({ text: evaluation.finding, sources: evaluation.sources }),
      kind: words.evaluationKinds[evaluation.kind],
      by: text(evaluation.by).text,
      period: evaluation.period === undefined ? '' : periodText(evaluation.period, lang),
    })),
    lessons: lessonsOfCovenant(model, covenant, lang),
    allLessons: { label: lessonWords[lang].allLessons, href: address('lessons') },
    figures: (value.figures ?? []).map((figure) => ({
      ...citedText({ text: figure.title, sources: figure.sources }),
      value: valueText(
        figure.value,
        figure.unit === undefined ? undefined : model.units.get(figure.unit),
        lang,
      ),
      period: figure.period === undefined ? '' : periodText(figure.period, lang),
      conflict: optional(figure.conflict?.text),
    })),
    notes: (value.notes ?? []).map(text),
  };
  const sources = cited.list();
  return {
    ...view,
    answers: covenantAnswers(covenant, view.cases, sources, lang),
    contents: covenantContents(view, sources, lang),
    head: pageHead(
      model,
      lang,
      { route: 'covenant', parameters: { covenant: covenant.id } },
      {
        title: title.text,
        description: view.summary.text,
        trail: [{ label: words.title, href: address('covenants') }],
      },
    ),
    sources,
  };
}

function sectorName(model: SiteModel, id: string, lang: Language): string {
  const sector = model.sectors.get(id);
  return sector === undefined ? '' : inLanguage(sector.value.name, lang).text;
}

function keyFacts(
  model: SiteModel,
  covenant: CovenantRecord,
  lang: Language,
  cited: Citations,
): CovenantView['facts'] {
  const { value } = covenant;
  const words = covenantWords[lang];
  const address = addressesIn(lang);
  const dates = (['signed', 'started', 'plannedEnd', 'ended'] as const).flatMap((name) => {
    const date = value.term[name];
    if (date === undefined) return [];
    const derived = date.derived === true ? ` (${words.derived})` : '';
    return [
      {
        term: words[name],
        text: dateText(date.on, lang) + derived,
        citations: cited.cite(date.sources),
      },
    ];
  });
  const related = (['predecessor', 'successor'] as const).flatMap((name) => {
    const other = model.covenants.find(({ id }) => id === value[name]);
    if (other === undefined) return [];
    const text = inLanguage(other.value.shortTitle, lang).text;
    return [{ term: words[name], text, href: address('covenant', { covenant: other.id }) }];
  });
  const sector = sectorName(model, value.sector, lang);
  return [
    ...(sector === '' ? [] : [{ term: words.sector, text: sector }]),
    ...dates,
    ...(value.facilitator === undefined
      ? []
      : [
          {
            term: words.facilitator,
            text: inLanguage(value.facilitator.text, lang).text,
            citations: cited.cite(value.facilitator.sources),
          },
        ]),
    ...related,
    ...(value.website === undefined
      ? []
      : [{ term: words.website, text: hostOf(value.website), href: value.website }]),
  ];
}

function commitmentView(
  covenant: CovenantRecord,
  commitment: Covenant['commitments'][number],
  lang: Language,
  cited: Citations,
): CommitmentView {
  const words = covenantWords[lang];
  const { smart, timing, timingNote } = commitment;
  const address = addressesIn(lang);
  return {
    id: commitment.id,
    text: inLanguage(commitment.text, lang),
    smart: smart.verdict,
    smartText: words.smart[smart.verdict],
    smartReason: smart.reason === undefined ? undefined : inLanguage(smart.reason, lang),
    owner: commonWords[lang].organisationKinds[commitment.owner],
    due: timingNote === undefined ? timingText(timing, lang) : inLanguage(timingNote, lang).text,
    kind: words.commitmentKinds[commitment.kind],
    kpis: covenant.kpis
      .filter(({ id }) => commitment.kpis?.includes(id))
      .map((kpi) => ({
        label: inLanguage(kpi.value.title, lang).text,
        href: address('kpi', { covenant: covenant.id, kpi: kpi.id }),
      })),
    citations: cited.cite(commitment.sources),
  };
}

function partyGroups(
  model: SiteModel,
  value: Covenant,
  lang: Language,
  cited: Citations,
): CovenantView['partyGroups'] {
  const kindOf = (organisation: string) =>
    model.organisations.get(organisation)?.value.kind ?? 'other';
  return organisationKind.options.flatMap((kind) => {
    const members = value.parties
      .filter(({ organisation }) => kindOf(organisation) === kind)
      .map((party) => memberView(model, party, lang, cited));
    return members.length === 0
      ? []
      : [{ kind: commonWords[lang].organisationKinds[kind], members }];
  });
}

interface Membership {
  readonly organisation: string;
  readonly role?: Covenant['parties'][number]['role'];
  readonly joined?: string | undefined;
  readonly left?: string | undefined;
  readonly leftBy?: string | undefined;
  readonly note?: LocalisedText | undefined;
  readonly confidence?: Covenant['parties'][number]['confidence'];
  readonly sources: readonly string[];
}

function memberView(
  model: SiteModel,
  member: Membership,
  lang: Language,
  cited: Citations,
): Member {
  const words = covenantWords[lang];
  const { role, joined, left, leftBy, confidence } = member;
  return {
    name: inLanguage(presentName(model, member.organisation), lang),
    href: addressesIn(lang)('organisation', { organisation: member.organisation }),
    details: [
      ...(role === undefined || role === 'party' ? [] : [words.partyRoles[role]]),
      ...(joined === undefined ? [] : [words.joined(dateText(joined, lang))]),
      ...(left === undefined ? [] : [words.left(dateText(left, lang))]),
      ...(leftBy === undefined ? [] : [words.leftBy(dateText(leftBy, lang))]),
      ...(confidence === undefined || confidence === 'high'
        ? []
        : [commonWords[lang].confidence[confidence]]),
    ],
    note: member.note === undefined ? undefined : inLanguage(member.note, lang),
    citations: cited.cite(member.sources),
  };
}

function governanceFacts(
  governance: Covenant['governance'],
  lang: Language,
): CovenantView['governance'] {
  if (governance === undefined) return [];
  const words = covenantWords[lang];
  const textual = (
    ['body', 'composition', 'secretariat', 'funding', 'meetings', 'monitoring'] as const
  ).flatMap((name) => {
    const text = governance[name];
    return text === undefined ? [] : [{ term: words[name], text: inLanguage(text, lang).text }];
  });
  const chair =
    governance.chairNote === undefined ? undefined : inLanguage(governance.chairNote, lang).text;
  const groups = (governance.workingGroups ?? []).map((group) => inLanguage(group, lang).text);
  return [
    ...textual,
    ...(governance.independentChair === true
      ? [{ term: words.chair, text: chair ?? words.independentChair }]
      : chair === undefined
        ? []
        : [{ term: words.chair, text: chair }]),
    ...(groups.length === 0 ? [] : [{ term: words.workingGroups, text: groups.join('; ') }]),
  ];
}
