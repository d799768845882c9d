import { policyTargetState } from '../../../domain/benchmark/policy-target-state.ts';
import { lastDay } from '../../../domain/period-end.ts';
import { dateText, periodText } from '../../../i18n/format-date.ts';
import { numberText, valueText } from '../../../i18n/format-value.ts';
import { changedLine, type Line, lineOf, lineWithin } from '../../../i18n/line.ts';
import { inLanguage, markedText, type TextInLanguage } from '../../../i18n/localised.ts';
import { commonWords } from '../../../i18n/words/common.ts';
import { policyTargetWords } from '../../../i18n/words/policy-target.ts';
import { sectorBenchmarkWords } from '../../../i18n/words/sector-benchmark.ts';
import type { PolicyTarget } from '../../../schema/policy-target.ts';
import type { Language } from '../../../schema/text.ts';
import type { SiteModel, SiteRecord } from '../../model.ts';
import { addressesIn } from '../../routes.ts';
import { type Citation, type Citations, type CitedSource, citations } from '../citations.ts';
import { tableDownloads } from '../download-links.ts';
import { type Link, type PageHead, pageHead } from '../page-head.ts';
import { type CountedView, covenantsCounted, signedOnSite } from './covenants-counted.ts';

interface WordingRow {
  readonly text: TextInLanguage;
  readonly value: string;
  readonly by: string;
  readonly population: Line;
  readonly doubts: string;
  readonly note: Line;
  readonly citations: readonly Citation[];
}

interface MeasurementRow {
  readonly period: string;
  readonly group: Line;
  readonly value: string;
  /** What this site counts on the same day, where it counts at all. */
  readonly onThisSite: string | undefined;
  readonly doubts: string;
  readonly note: Line;
  readonly citations: readonly Citation[];
}

export interface PolicyTargetView {
  readonly id: string;
  readonly title: TextInLanguage;
  readonly summary: TextInLanguage;
  readonly answer: string;
  readonly counted: CountedView | undefined;
  readonly wordings: readonly WordingRow[];
  readonly measurements: readonly MeasurementRow[];
  /** Sources count more than this site knows. */
  readonly siteMisses: boolean;
  readonly monitoring: readonly {
    readonly term: string;
    readonly text: string;
    readonly lang?: Language;
    readonly citations: readonly Citation[];
  }[];
  readonly notes: readonly TextInLanguage[];
}

export interface PolicyTargetsView {
  readonly head: PageHead;
  readonly title: string;
  readonly targets: readonly PolicyTargetView[];
  readonly sources: readonly CitedSource[];
  readonly downloads: readonly Link[];
}

/** Targets beyond a single covenant: how sources word them, what was measured, and what that says. */
export function policyTargetsView(model: SiteModel, lang: Language): PolicyTargetsView {
  const words = policyTargetWords[lang];
  const [first] = model.policyTargets;
  const cited = citations(first?.sources ?? new Map(), lang);
  const targets = model.policyTargets.map((target) => targetView(model, target, cited, lang));
  return {
    head: pageHead(
      model,
      lang,
      { route: 'policyTargets', parameters: {} },
      {
        title: words.title,
        description: words.lead,
        trail: [{ label: sectorBenchmarkWords[lang].title, href: addressesIn(lang)('benchmark') }],
      },
    ),
    title: words.title,
    targets,
    sources: cited.list(),
    downloads: tableDownloads(['beleidsdoelen', 'beleidsdoelen-metingen'], lang),
  };
}

function targetView(
  model: SiteModel,
  { id, value }: SiteRecord<'policy-target'>,
  cited: Citations,
  lang: Language,
): PolicyTargetView {
  const counted = covenantsCounted(model, value, lang);
  const { measurements = [], monitoring = [], notes = [] } = value;
  return {
    id,
    title: inLanguage(value.title, lang),
    summary: inLanguage(value.summary, lang),
    counted,
    answer: counted?.answer ?? stateText(model, value, lang),
    wordings: value.wordings.map((wording) => wordingRow(model, wording, cited, lang)),
    measurements: measurements.map((measurement) => ({
      ...measurementRow(model, measurement, cited, lang),
      onThisSite:
        counted === undefined
          ? undefined
          : numberText(signedOnSite(model, lastDay(measurement.period)), lang),
    })),
    siteMisses:
      counted !== undefined &&
      measurements.some(
        (one) =>
          one.value.kind === 'number' &&
          one.value.number > signedOnSite(model, lastDay(one.period)),
      ),
    monitoring: monitoring.map(({ on, text, sources }) => ({
      term: on === undefined ? policyTargetWords[lang].dateUnknown : dateText(on, lang),
      ...markedText(text, lang),
      citations: cited.cite(sources),
    })),
    notes: notes.map((note) => inLanguage(note, lang)),
  };
}

function stateText(model: SiteModel, target: PolicyTarget, lang: Language): string {
  const words = policyTargetWords[lang];
  const state = policyTargetState(target);
  switch (state.kind) {
    case 'no_measurement':
      return words.noMeasurement;
    case 'no_deadline':
      return words.noDeadline(periodText(state.latest.period, lang));
    case 'no_final_figure':
      return words.noFinalFigure(
        periodText(state.latest.period, lang),
        dateText(state.deadline, lang),
      );
    case 'measured_after':
      return words.measuredAfter(
        valueText(state.first.value, model.units.get(state.first.unit), lang),
        periodText(state.first.period, lang),
      );
    default:
      return state satisfies never;
  }
}

function wordingRow(
  model: SiteModel,
  {
    text,
    value,
    unit,
    by,
    population,
    confidence,
    note,
    sources,
  }: PolicyTarget['wordings'][number],
  cited: Citations,
  lang: Language,
): WordingRow {
  const words = policyTargetWords[lang];
  return {
    text: inLanguage(text, lang),
    value: valueText(value, model.units.get(unit), lang),
    by: by === undefined ? words.byUnstated : dateText(by, lang),
    population: population === undefined ? words.populationUnstated : groupLine(population, lang),
    doubts: doubtText(confidence, lang),
    note: note === undefined ? '' : lineOf(note, lang),
    citations: cited.cite(sources),
  };
}

/** "circa 600 ondernemingen: meer dan 500 werknemers". */
function groupLine(
  { companies, qualifier, definition }: NonNullable<PolicyTarget['wordings'][number]['population']>,
  lang: Language,
): Line {
  const text = changedLine(lineOf(definition, lang), (said) => said.replace(/\.$/u, ''));
  if (companies === undefined) return text;
  const within = changedLine(text, (said) => said.replace(/^./u, (first) => first.toLowerCase()));
  const count = valueText({ kind: 'number', number: companies, qualifier }, undefined, lang);
  return lineWithin((group) => policyTargetWords[lang].populationText(count, group), within);
}

function measurementRow(
  model: SiteModel,
  {
    period,
    population,
    value,
    unit,
    confidence,
    note,
    sources,
  }: NonNullable<PolicyTarget['measurements']>[number],
  cited: Citations,
  lang: Language,
): Omit<MeasurementRow, 'onThisSite'> {
  return {
    period: periodText(period, lang),
    group: population === undefined ? '' : lineOf(population, lang),
    value: valueText(value, model.units.get(unit), lang),
    doubts: doubtText(confidence, lang),
    note: note === undefined ? '' : lineOf(note, lang),
    citations: cited.cite(sources),
  };
}

function doubtText(
  confidence: PolicyTarget['wordings'][number]['confidence'],
  lang: Language,
): string {
  return confidence === undefined || confidence === 'high'
    ? ''
    : commonWords[lang].confidence[confidence];
}
