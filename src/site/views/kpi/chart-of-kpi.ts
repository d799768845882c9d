import { lineOf } from '../../../i18n/line.ts';
import type { Language } from '../../../schema/text.ts';
import type { KpiOwner } from '../../kpi-owner.ts';
import type { SiteModel, SiteRecord } from '../../model.ts';
import { statusOf, termDates } from '../../status-of.ts';
import { type KpiChartView, kpiChartView } from '../kpi-chart-view.ts';
import { kpiSentences } from './kpi-sentence.ts';
import { unitLine } from './unit-text.ts';

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
    title: lineOf(value.title, lang),
    unit,
    unitLine: unitLine(value, unit, lang),
    caption: kpiSentences(value, unit, statusOf(model, owner, kpi), lang),
  };
  return kpiChartView(value, words, termDates(owner), lang);
}
