import type { ChartDescription } from '../../charts/chart-description.ts';
import { chartFromKpi } from '../../charts/kpi-chart.ts';
import { periodText } from '../../i18n/format-date.ts';
import { numberText, valueText } from '../../i18n/format-value.ts';
import { inLanguage } from '../../i18n/localised.ts';
import { chartWords } from '../../i18n/words/chart.ts';
import { valueWords } from '../../i18n/words/value.ts';
import type { Kpi } from '../../schema/kpi.ts';
import type { Language } from '../../schema/text.ts';
import type { Unit } from '../../schema/vocabulary.ts';

export interface KpiChartView {
  readonly chart: ChartDescription;
  /** Writes the numbers along the value axis. */
  readonly number: (value: number) => string;
}

/** The chart of a KPI in the words of a language; nothing when there is no number to draw. */
export function kpiChartView(
  kpi: Kpi,
  { title, unit, unitText }: { readonly title: string; readonly unit: Unit | undefined; readonly unitText: string },
  endOfTerm: string | undefined,
  lang: Language,
): KpiChartView | undefined {
  const words = chartWords[lang];
  const axisUnit = unit?.notation === 'percent' ? unit : undefined;
  const chart = chartFromKpi(
    kpi,
    {
      title,
      unit: unitText,
      breakLabel: words.breakLabel,
      gapLabel: words.gapLabel,
      text: (text) => inLanguage(text, lang).text,
      period: (period) => periodText(period, lang),
      value: (value) => valueText(value, axisUnit, lang),
      agreed: (kind, text) => `${words.agreed[kind]} ${text}`,
      unknown: (reason) => valueWords[lang].unknown[reason],
      key: (mark) => words.key[mark],
    },
    endOfTerm,
  );
  const sign = axisUnit === undefined ? '' : '%';
  return chart && { chart, number: (value) => numberText(value, lang) + sign };
}
