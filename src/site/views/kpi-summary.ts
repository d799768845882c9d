import { periodText } from '../../i18n/format-date.ts';
import { timingLine } from '../../i18n/format-timing.ts';
import { valueLine, valueParts, type ValueText, valueText } from '../../i18n/format-value.ts';
import { joinedLine, type Line } from '../../i18n/line.ts';
import { inLanguage, type TextInLanguage } from '../../i18n/localised.ts';
import type { Kpi } from '../../schema/kpi.ts';
import type { Language } from '../../schema/text.ts';
import type { Value } from '../../schema/value.ts';
import { kpiFacts } from '../facts/kpi-facts.ts';
import { addressOfPage } from '../address-of-page.ts';
import { type KpiOwner, kpiPage } from '../kpi-owner.ts';
import type { SiteModel, SiteRecord } from '../model.ts';
import { statusOf } from '../status-of.ts';
import type { KpiChartView } from './kpi-chart-view.ts';
import { type StatusMark, statusMark } from './status-view.ts';
import { chartOfKpi } from './kpi/chart-of-kpi.ts';
import { isWords, latestObservation } from './kpi/latest-observation.ts';

/** A KPI in one row of an overview. */
export interface KpiSummary {
  readonly title: TextInLanguage;
  readonly href: string;
  readonly latest: (ValueText & { readonly period: string; readonly isWords: boolean }) | undefined;
  readonly latestText: Line | undefined;
  /** The agreed value and when it is due; absent where no target was found. */
  readonly target: Line | undefined;
  /** The course, where there is one to draw. */
  readonly chart: KpiChartView | undefined;
  readonly status: StatusMark;
  readonly kpi: Kpi;
}

const made = new WeakMap<SiteModel, Map<string, KpiSummary>>();

/** A KPI as overviews show it; made once for each language, since it stands in a dozen of them. */
export function kpiSummary(
  model: SiteModel,
  owner: KpiOwner,
  kpi: SiteRecord<'kpi'>,
  lang: Language,
): KpiSummary {
  const summaries = made.get(model) ?? new Map<string, KpiSummary>();
  made.set(model, summaries);
  const key = `${lang} ${kpi.file}`;
  const summary = summaries.get(key) ?? summaryOf(model, owner, kpi, lang);
  summaries.set(key, summary);
  return summary;
}

function summaryOf(
  model: SiteModel,
  owner: KpiOwner,
  kpi: SiteRecord<'kpi'>,
  lang: Language,
): KpiSummary {
  const unit = model.units.get(kpi.value.unit);
  const latest = latestObservation(kpiFacts(owner, kpi));
  const { target } = kpi.value;
  return {
    title: inLanguage(kpi.value.title, lang),
    href: addressOfPage(kpiPage(owner, kpi.id), lang),
    latest:
      latest === undefined
        ? undefined
        : {
            ...valueParts(latest.value as Value, unit, lang),
            period: periodText(latest.period, lang),
            isWords: isWords(latest),
          },
    latestText: latest === undefined ? undefined : valueLine(latest.value as Value, unit, lang),
    target:
      target === undefined
        ? undefined
        : joinedLine([valueText(target.value, unit, lang), timingLine(target.timing, lang)], ', '),
    chart: chartOfKpi(model, owner, kpi, lang),
    status: statusMark(statusOf(model, owner, kpi)),
    kpi: kpi.value,
  };
}

const HIGHLIGHTS = 4;
/** Two values make a difference, three make a course. */
const VALUES_OF_A_COURSE = 3;

/** The KPIs that tell most: those with something agreed first, then the longest series. */
export function highlights(kpis: readonly KpiSummary[]): KpiSummary[] {
  const agreed = ({ kpi }: KpiSummary) =>
    Number(kpi.target !== undefined) + Number(kpi.baseline !== undefined);
  return kpis
    .filter(
      ({ chart, kpi }) =>
        chart !== undefined &&
        (kpi.target !== undefined || kpi.observations.length >= VALUES_OF_A_COURSE),
    )
    .toSorted(
      (one, other) =>
        agreed(other) - agreed(one) || other.kpi.observations.length - one.kpi.observations.length,
    )
    .slice(0, HIGHLIGHTS);
}
