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
  /** What the chart says, for those who do not see it. */
  readonly sentence: string;
  /** The same under a heading that already names the KPI. */
  readonly caption: string;
  /** Writes the numbers along the value axis. */
  readonly number: (value: number) => string;
}

/**
 * The chart of a KPI in the words of a language; nothing when there is no course to draw: fewer than
 * two numbers, and nothing agreed to hold them against.
 */
export function kpiChartView(
  kpi: Kpi,
  {
    title,
    unit,
    unitText,
    caption,
  }: {
    readonly title: string;
    readonly unit: Unit | undefined;
    readonly unitText: string;
    readonly caption: string;
  },
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
  if (chart === undefined || !hasCourse(chart)) return undefined;
  return {
    chart,
    caption,
    sentence: `${title}: ${caption}`,
    number: (value) => numberText(value, lang) + sign,
  };
}

function hasCourse({ runs, agreed, undatedTarget }: ChartDescription): boolean {
  return runs.flat().length > 1 || agreed.length > 0 || undatedTarget !== undefined;
}
