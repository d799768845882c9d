import type { ChartDescription } from '../../charts/chart-description.ts';
import type { AboutValue } from '../../charts/chart-words.ts';
import { chartFromKpi } from '../../charts/kpi-chart.ts';
import type { TermDates } from '../../domain/status/deadline.ts';
import { periodText } from '../../i18n/format-date.ts';
import { timingText } from '../../i18n/format-timing.ts';
import { numberText, valueText } from '../../i18n/format-value.ts';
import { type Line, nameOf, plainLine } from '../../i18n/line.ts';
import { markedText } from '../../i18n/localised.ts';
import { chartWords } from '../../i18n/words/chart.ts';
import { kpiWords } from '../../i18n/words/kpi.ts';
import { valueWords } from '../../i18n/words/value.ts';
import type { Kpi } from '../../schema/kpi.ts';
import type { Language } from '../../schema/text.ts';
import type { Unit } from '../../schema/vocabulary.ts';
import { cohortRemarks, doubtRemarks, statusRemarks } from './kpi/value-remarks.ts';

export interface KpiChartView {
  readonly lang: Language;
  readonly chart: ChartDescription;
  /** What the chart says, for those who do not see it. */
  readonly sentence: string;
  /** The same beside the name of the KPI. */
  readonly course: string;
  /** The same in its sentences, under a heading that already names the KPI. */
  readonly caption: readonly Line[];
  readonly unit: Line;
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
    unitLine,
    caption,
  }: {
    readonly title: Line;
    readonly unit: Unit | undefined;
    readonly unitLine: Line;
    readonly caption: readonly Line[];
  },
  term: TermDates,
  lang: Language,
): KpiChartView | undefined {
  const words = chartWords[lang];
  const axisUnit = unit?.notation === 'percent' ? unit : undefined;
  const chart = chartFromKpi(
    kpi,
    {
      title: plainLine(title),
      unit: plainLine(unitLine),
      breakLabel: words.breakLabel,
      gapLabel: words.gapLabel,
      text: (text) => markedText(text, lang),
      period: (period) => periodText(period, lang),
      value: (value) => valueText(value, axisUnit, lang),
      agreed: (kind, text) => `${words.agreed[kind]} ${text}`,
      alternate: words.alternate,
      alternateTarget: words.alternateTarget,
      timing: (timing) => timingText(timing, lang),
      remarks: (about) => remarksOf(about, lang),
      unknown: (reason) => valueWords[lang].unknown[reason],
      key: (mark) => words.key[mark],
    },
    term,
  );
  const course = kpiWords[lang].chart;
  const sign = axisUnit === undefined ? '' : '%';
  if (chart === undefined || !hasCourse(chart)) return undefined;
  return {
    lang,
    chart,
    caption,
    unit: unitLine,
    sentence: nameOf([typeof title === 'string' ? `${title}.` : title, ...caption], course),
    course: nameOf(caption, course),
    number: (value) => numberText(value, lang) + sign,
  };
}

/** What a reader must know of a value before comparing it with another. */
function remarksOf({ monthsCovered, ...about }: AboutValue, lang: Language): string[] {
  return [
    ...cohortRemarks(about, lang).map(plainLine),
    ...statusRemarks(about, lang),
    ...doubtRemarks(about, lang),
    ...(monthsCovered === undefined ? [] : [kpiWords[lang].monthsCovered(monthsCovered)]),
  ];
}

function hasCourse({ runs, agreed, undatedTarget }: ChartDescription): boolean {
  return runs.flat().length > 1 || agreed.length > 0 || undatedTarget !== undefined;
}
