import { dateText, periodText } from '../../../i18n/format-date.ts';
import { valueText } from '../../../i18n/format-value.ts';
import { inLanguage, type TextInLanguage } from '../../../i18n/localised.ts';
import { kpiWords } from '../../../i18n/words/kpi.ts';
import type { Kpi } from '../../../schema/kpi.ts';
import type { Language } from '../../../schema/text.ts';
import type { KpiOwner } from '../../kpi-owner.ts';
import type { Citation, Citations } from '../citations.ts';
import { optionalText } from './optional-text.ts';

/** Something that changed in how a KPI is counted, and since when. */
export interface SeriesChange {
  readonly at: string;
  readonly text: TextInLanguage;
  readonly citations: readonly Citation[];
}

/** A period without a value, with the reason. */
export interface SeriesGap {
  readonly period: string;
  readonly reason: string;
  readonly note: TextInLanguage | undefined;
  readonly citations: readonly Citation[];
}

/** Breaks in the series: no line is drawn and nothing is compared across them. */
export function breaksOf({ breaks = [] }: Kpi, lang: Language, cited: Citations): SeriesChange[] {
  return breaks.map(({ at, reason, sources }) => ({
    at: kpiWords[lang].breakAt(periodText(at, lang)),
    text: inLanguage(reason, lang),
    citations: cited.cite(sources),
  }));
}

/** What the covenant changed in its way of measuring; it concerns all its KPIs. */
export function methodChangesOf(owner: KpiOwner, lang: Language, cited: Citations): SeriesChange[] {
  if (owner.kind === 'programme') return [];
  return (owner.record.value.methodChanges ?? []).map(({ on, text, sources }) => ({
    at: dateText(on, lang),
    text: inLanguage(text, lang),
    citations: cited.cite(sources),
  }));
}

export function gapsOf({ gaps = [] }: Kpi, lang: Language, cited: Citations): SeriesGap[] {
  return gaps.map(({ period, reason, note, sources }) => ({
    period: periodText(period, lang),
    reason: valueText({ kind: 'unknown', reason }, undefined, lang),
    note: optionalText(note, lang),
    citations: cited.cite(sources),
  }));
}
