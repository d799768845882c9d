import { periodText, dateText } from '../../i18n/format-date.ts';
import { numberText, valueParts, type ValueText, valueText } from '../../i18n/format-value.ts';
import { timingText } from '../../i18n/format-timing.ts';
import { inLanguage, type TextInLanguage } from '../../i18n/localised.ts';
import { commonWords } from '../../i18n/words/common.ts';
import { covenantWords } from '../../i18n/words/covenant.ts';
import { kpiWords } from '../../i18n/words/kpi.ts';
import { lastDay } from '../../domain/period-end.ts';
import type { Kpi, Target } from '../../schema/kpi.ts';
import type { Language } from '../../schema/text.ts';
import type { Value } from '../../schema/value.ts';
import type { Unit } from '../../schema/vocabulary.ts';
import type { Fact } from '../fact.ts';
import { kpiFacts } from '../facts/kpi-facts.ts';
import { addressOfPage } from '../address-of-page.ts';
import { inOrder } from '../in-order.ts';
import { type KpiOwner, kpiPage, ownerPage } from '../kpi-owner.ts';
import type { SiteModel, SiteRecord } from '../model.ts';
import { addressesIn } from '../routes.ts';
import { statusOf, termDates } from '../status-of.ts';
import { type Citation, type CitedSource, type Citations, citations } from './citations.ts';
import { kpiDownloads } from './download-links.ts';
import { type KpiChartView, kpiChartView } from './kpi-chart-view.ts';
import { type Link, type PageHead, pageHead } from './page-head.ts';
import { type StatusView, statusView } from './status-view.ts';

/** One value in the table of a KPI; a reading of another source stands below the preferred one. */
export interface ValueRow {
  readonly period: string;
  readonly isAlternate: boolean;
  readonly value: string;
  readonly remarks: readonly string[];
  readonly note: TextInLanguage | undefined;
  readonly citations: readonly Citation[];
}

export interface LatestValue extends ValueText {
  readonly period: string;
  readonly published: string;
  /** What to know of the value: provisional, some doubt, and what the record notes. */
  readonly remarks: readonly string[];
  readonly note: TextInLanguage | undefined;
  readonly citations: readonly Citation[];
}

export interface AgreedValue {
  readonly kind: 'baseline' | 'milestone' | 'target' | 'alternate_target';
  readonly label: string;
  readonly value: string;
  readonly parts: ValueText;
  readonly when: string;
  readonly note: TextInLanguage | undefined;
  readonly citations: readonly Citation[];
}

export interface KpiView {
  readonly head: PageHead;
  readonly title: TextInLanguage;
  readonly owner: Link;
  readonly chart: KpiChartView | undefined;
  readonly latest: LatestValue | undefined;
  /** What a search result shows beside the title. */
  readonly searchFact: string;
  /** The latest value is words, a distribution or unknown, and not one number. */
  readonly latestIsWords: boolean;
  readonly unitText: string;
  readonly target: AgreedValue | undefined;
  readonly baseline: AgreedValue | undefined;
  /** Milestones and other readings of the target. */
  readonly otherAgreed: readonly AgreedValue[];
  readonly rows: readonly ValueRow[];
  readonly breaks: readonly {
    readonly at: string;
    readonly reason: TextInLanguage;
    readonly citations: readonly Citation[];
  }[];
  readonly gaps: readonly {
    readonly period: string;
    readonly reason: string;
    readonly note: TextInLanguage | undefined;
    readonly citations: readonly Citation[];
  }[];
  readonly definition: TextInLanguage | undefined;
  readonly characteristics: readonly { readonly term: string; readonly text: string }[];
  readonly directionDoubt: TextInLanguage | undefined;
  readonly note: TextInLanguage | undefined;
  readonly commitments: readonly { readonly text: TextInLanguage; readonly href: string }[];
  readonly status: StatusView;
  readonly downloads: readonly Link[];
  readonly sources: readonly CitedSource[];
}

/** The page of one KPI, made from its facts. */
export function kpiView(
  model: SiteModel,
  owner: KpiOwner,
  kpi: SiteRecord<'kpi'>,
  lang: Language,
): KpiView {
  const words = kpiWords[lang];
  const { value } = kpi;
  const unit = model.units.get(value.unit);
  const title = inLanguage(value.title, lang);
  const shortTitle = inLanguage(owner.record.value.shortTitle, lang).text;
  const address = addressesIn(lang);
  const cited = citations(kpi.sources, lang);
  const facts = kpiFacts(owner, kpi);
  const latest = latestObservation(facts);
  const latestView = latest === undefined ? undefined : latestValue(latest, unit, lang, cited);
  const chart = chartOfKpi(model, owner, kpi, lang);
  const ownerLink = { label: shortTitle, href: addressOfPage(ownerPage(owner), lang) };
  const agreed = facts
    .filter(({ kind }) => kind in AGREED_LABELS)
    .map((fact) => agreedValue(fact, value, unit, lang, cited));
  const rows = facts
    .filter(({ kind }) => kind === 'observation' || kind === 'alternate')
    .map((fact) => valueRow(fact, value, unit, lang, cited));
  const breaks = (value.breaks ?? []).map(({ at, reason, sources }) => ({
    at: words.breakAt(periodText(at, lang)),
    reason: inLanguage(reason, lang),
    citations: cited.cite(sources),
  }));
  const gaps = (value.gaps ?? []).map(({ period, reason, note, sources }) => ({
    period: periodText(period, lang),
    reason: valueText({ kind: 'unknown', reason }, undefined, lang),
    note: optionalText(note, lang),
    citations: cited.cite(sources),
  }));
  return {
    head: pageHead(model, lang, kpiPage(owner, kpi.id), {
      title: `${title.text} – ${shortTitle}`,
      description: `${title.text}: ${courseText(facts, value, unit, lang)}`,
      trail: [{ label: covenantWords[lang].title, href: address('covenants') }, ownerLink],
    }),
    title,
    owner: ownerLink,
    latest: latestView,
    searchFact:
      latestView === undefined
        ? words.noValues
        : `${valueText(latest?.value as Value, unit, lang)} · ${latestView.period} · ${shortTitle}`,
    latestIsWords: latest !== undefined && isWords(latest),
    chart,
    unitText: unitText(value, unit, lang),
    target: agreed.find(({ kind }) => kind === 'target'),
    baseline: agreed.find(({ kind }) => kind === 'baseline'),
    otherAgreed: agreed.filter(({ kind }) => kind !== 'target' && kind !== 'baseline'),
    rows,
    breaks,
    gaps,
    definition: optionalText(value.definition, lang),
    characteristics: [
      { term: words.kind, text: words.kinds[value.kind] },
      { term: words.direction, text: words.directions[value.direction] },
      { term: words.unit, text: unitText(value, unit, lang) },
    ],
    directionDoubt: optionalText(value.directionDoubt, lang),
    note: optionalText(value.note, lang),
    commitments: (owner.kind === 'covenant' ? owner.record.value.commitments : [])
      .filter(({ kpis }) => kpis?.includes(kpi.id))
      .map(({ id, text }) => ({
        text: inLanguage(text, lang),
        href: `${ownerLink.href}#afspraak-${id}`,
      })),
    status: statusView(statusOf(model, owner, kpi), value, unit, lang),
    downloads: kpiDownloads(owner, kpi.id, lang),
    sources: cited.list(),
  };
}

/** The chart of a KPI, where there is a course to draw. */
export function chartOfKpi(
  model: SiteModel,
  owner: KpiOwner,
  kpi: SiteRecord<'kpi'>,
  lang: Language,
): KpiChartView | undefined {
  const { value } = kpi;
  const unit = model.units.get(value.unit);
  const words = {
    title: inLanguage(value.title, lang).text,
    unit,
    unitText: unitText(value, unit, lang),
    caption: courseText(kpiFacts(owner, kpi), value, unit, lang),
  };
  return kpiChartView(value, words, termDates(owner), lang);
}

/** Words, a distribution or unknown: nothing to set in large figures. */
export function isWords({ value }: Fact): boolean {
  return !['number', 'range', 'bound', 'money'].includes(value.kind);
}

/** The observation whose period ends last; of several the last in the file, as facts come in its order. */
export function latestObservation(
  facts: readonly Fact[],
): (Fact & { readonly period: string }) | undefined {
  return facts
    .filter(
      (fact): fact is Fact & { period: string } =>
        fact.kind === 'observation' && fact.period !== undefined,
    )
    .toSorted((one, other) => inOrder(lastDay(one.period), lastDay(other.period)))
    .at(-1);
}

const AGREED_LABELS = {
  baseline: 'baseline',
  milestone: 'milestone',
  target: 'target',
  alternate_target: 'otherReading',
} as const;

function agreedValue(
  fact: Fact,
  kpi: Kpi,
  unit: Unit | undefined,
  lang: Language,
  cited: Citations,
): AgreedValue {
  const words = kpiWords[lang];
  const label = AGREED_LABELS[fact.kind as keyof typeof AGREED_LABELS];
  // A fact holds the very value of the target that it was made from.
  const target = [kpi.target, ...(kpi.alternateTargets ?? [])].find(
    (one) => one?.value === fact.value,
  );
  return {
    kind: fact.kind as AgreedValue['kind'],
    label: words[label],
    value: valueText(fact.value as Value, unit, lang),
    parts: valueParts(fact.value as Value, unit, lang),
    when:
      fact.kind === 'baseline'
        ? periodText(fact.period ?? '', lang)
        : dueText(fact.period, target, lang),
    note: optionalText(fact.note, lang),
    citations: cited.cite(fact.sources),
  };
}

/** When a target or milestone is due: by its date, else as its timing says. */
function dueText(period: string | undefined, target: Target | undefined, lang: Language): string {
  return timingText(
    period === undefined ? (target?.timing ?? { kind: 'unstated' }) : { kind: 'date', by: period },
    lang,
  );
}

function latestValue(
  fact: Fact & { period: string },
  unit: Unit | undefined,
  lang: Language,
  cited: Citations,
): LatestValue {
  return {
    ...valueParts(fact.value as Value, unit, lang),
    period: periodText(fact.period, lang),
    published: publishedText(fact, lang),
    remarks: [
      ...cohortRemarks(fact, lang),
      ...statusRemarks(fact, lang),
      ...doubtRemarks(fact, lang),
    ],
    note: optionalText(fact.note, lang),
    citations: cited.cite(fact.sources),
  };
}

/** A value about another group than the rest may not stand among them without saying so. */
const cohortRemarks = ({ cohort }: Fact, lang: Language): string[] =>
  cohort === undefined ? [] : [inLanguage(cohort, lang).text];

const statusRemarks = ({ status }: Fact, lang: Language): string[] =>
  status === 'as_published' ? [] : [kpiWords[lang].statuses[status]];

const doubtRemarks = ({ confidence }: Fact, lang: Language): string[] =>
  confidence === undefined || confidence === 'high'
    ? []
    : [commonWords[lang].confidence[confidence]];

function publishedText({ published }: Fact, lang: Language): string {
  const words = kpiWords[lang];
  return published === undefined
    ? words.publishedUnknown
    : words.published(dateText(published, lang));
}

function valueRow(
  fact: Fact,
  kpi: Kpi,
  unit: Unit | undefined,
  lang: Language,
  cited: Citations,
): ValueRow {
  const words = kpiWords[lang];
  const observation = kpi.observations.find(({ period }) => period === fact.period);
  const isAlternate = fact.kind === 'alternate';
  const remarks = [
    ...cohortRemarks(fact, lang),
    ...statusRemarks(fact, lang),
    ...doubtRemarks(fact, lang),
    ...(fact.denominator === undefined
      ? []
      : [words.denominator(numberText(fact.denominator, lang))]),
    ...(isAlternate || observation?.monthsCovered === undefined
      ? []
      : [words.monthsCovered(observation.monthsCovered)]),
    ...(isAlternate || fact.published === undefined ? [] : [publishedText(fact, lang)]),
  ];
  return {
    period: periodText(fact.period ?? '', lang),
    isAlternate,
    value: valueText(fact.value as Value, unit, lang),
    remarks,
    note: optionalText(fact.note, lang),
    citations: cited.cite(fact.sources),
  };
}

/** The course of a KPI in one sentence. Across a break no two values are set against each other. */
function courseText(
  facts: readonly Fact[],
  { breaks = [] }: Kpi,
  unit: Unit | undefined,
  lang: Language,
): string {
  const words = kpiWords[lang];
  const observations = facts.filter(({ kind }) => kind === 'observation');
  const first = observations[0];
  const last = latestObservation(facts);
  if (first === undefined || last === undefined) return words.noValues;
  const text = (fact: Fact) => valueText(fact.value as Value, unit, lang);
  const lastPeriod = periodText(last.period, lang);
  if (observations.length === 1) return words.courseSingle(text(last), lastPeriod);
  const at = breaks[0]?.at;
  if (at !== undefined) {
    return words.courseBroken({
      values: observations.length,
      at: periodText(at, lang),
      last: text(last),
      lastPeriod,
    });
  }
  if (isWords(first) || isWords(last))
    return words.courseInWords({ values: observations.length, last: text(last), lastPeriod });
  const firstPeriod = periodText(first.period ?? '', lang);
  return words.course({
    values: observations.length,
    first: text(first),
    firstPeriod,
    last: text(last),
    lastPeriod,
  });
}

function unitText(kpi: Kpi, unit: Unit | undefined, lang: Language): string {
  const name = unit === undefined ? kpi.unit : inLanguage(unit.other, lang).text;
  return kpi.denominator === undefined
    ? name
    : `${name} ${kpiWords[lang].of} ${inLanguage(kpi.denominator, lang).text}`;
}

function optionalText(text: Kpi['note'], lang: Language): TextInLanguage | undefined {
  return text === undefined ? undefined : inLanguage(text, lang);
}
