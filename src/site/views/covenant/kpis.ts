import { dateText, periodText } from '../../../i18n/format-date.ts';
import { valueLine } from '../../../i18n/format-value.ts';
import type { Line } from '../../../i18n/line.ts';
import type { TextInLanguage } from '../../../i18n/localised.ts';
import { type CitedText, citedText, optionalText } from '../cited-text.ts';
import { highlights, type KpiSummary, kpiSummary } from '../kpi-summary.ts';
import type { CovenantContext } from './covenant-context.ts';
import { byStatus, type ProgressView, progressView } from './progress.ts';

export interface FigureView extends CitedText {
  readonly value: Line;
  readonly period: string;
  readonly periodNote: TextInLanguage | undefined;
  readonly conflict: TextInLanguage | undefined;
}

export interface KpisView {
  readonly progress: ProgressView;
  /** The KPIs that tell most, to be shown large; `kpis` holds them too. */
  readonly highlights: readonly KpiSummary[];
  readonly kpis: readonly KpiSummary[];
  readonly methodChanges: readonly (CitedText & { readonly when: string })[];
  readonly figures: readonly FigureView[];
}

/** What was measured: the KPIs, and single figures that form no series. */
export function kpisView(context: CovenantContext): KpisView {
  const { model, covenant, lang, cited } = context;
  const kpis = covenant.kpis.map((kpi) =>
    kpiSummary(model, { kind: 'covenant', record: covenant }, kpi, lang),
  );
  return {
    progress: progressView(kpis, lang),
    highlights: highlights(kpis),
    kpis: byStatus(kpis),
    methodChanges: (covenant.value.methodChanges ?? []).map(({ on, text, sources }) => ({
      ...citedText({ text, sources }, lang, cited),
      when: dateText(on, lang),
    })),
    figures: figureViews(context),
  };
}

function figureViews({ model, covenant, lang, cited }: CovenantContext): FigureView[] {
  return (covenant.value.figures ?? []).map(
    ({ title, value, unit, period, periodNote, conflict, sources }) => ({
      ...citedText({ text: title, sources }, lang, cited),
      value: valueLine(value, unit === undefined ? undefined : model.units.get(unit), lang),
      period: period === undefined ? '' : periodText(period, lang),
      periodNote: optionalText(periodNote, lang),
      conflict: optionalText(conflict?.text, lang),
    }),
  );
}
