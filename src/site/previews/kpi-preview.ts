import { periodText } from '../../i18n/format-date.ts';
import { timingText } from '../../i18n/format-timing.ts';
import { valueParts, valueText } from '../../i18n/format-value.ts';
import { plainLine } from '../../i18n/line.ts';
import { inLanguage } from '../../i18n/localised.ts';
import { kpiWords } from '../../i18n/words/kpi.ts';
import { statusWords } from '../../i18n/words/status.ts';
import type { Language } from '../../schema/text.ts';
import type { Value } from '../../schema/value.ts';
import { kpiFacts } from '../facts/kpi-facts.ts';
import type { KpiOwner } from '../kpi-owner.ts';
import type { SiteModel, SiteRecord } from '../model.ts';
import { statusOf } from '../status-of.ts';
import { isWords, latestObservation } from '../views/kpi/latest-observation.ts';
import { cohortRemarks, doubtRemarks, statusRemarks } from '../views/kpi/value-remarks.ts';
import type { Preview } from './preview.ts';

/** A KPI: its latest value as it was published, what was agreed, and its status by the published rule. */
export function kpiPreview(
  model: SiteModel,
  owner: KpiOwner,
  kpi: SiteRecord<'kpi'>,
  lang: Language,
): Omit<Preview, 'siteTitle' | 'contested' | 'asOf'> {
  const { verdict, isFragile } = statusOf(model, owner, kpi);
  const words = statusWords[lang];
  const { label } = words.verdicts[verdict];
  const { title, shortTitle = title } = ownerTitles(owner);
  return {
    kicker: inLanguage(shortTitle, lang).text,
    title: inLanguage(kpi.value.title, lang).text,
    figure: latestFigure(model, owner, kpi, lang),
    agreed: agreedText(model, kpi, lang),
    status: {
      sign: { kind: 'verdict', value: verdict },
      label: isFragile ? words.fragileLabel(label) : label,
      note: undefined,
    },
  };
}

function ownerTitles({ record }: KpiOwner) {
  const { title } = record.value;
  return 'shortTitle' in record.value ? { title, shortTitle: record.value.shortTitle } : { title };
}

/** Nothing for words, which are too long to be set as a figure: they stand on the page. */
function latestFigure(
  model: SiteModel,
  owner: KpiOwner,
  kpi: SiteRecord<'kpi'>,
  lang: Language,
): Preview['figure'] {
  const latest = latestObservation(kpiFacts(owner, kpi));
  if (latest === undefined || isWords(latest)) return undefined;
  const remarks = [
    periodText(latest.period, lang),
    ...cohortRemarks(latest, lang).map(plainLine),
    ...statusRemarks(latest, lang),
    ...doubtRemarks(latest, lang),
  ];
  return {
    ...valueParts(latest.value as Value, model.units.get(kpi.value.unit), lang),
    note: remarks.join(', '),
  };
}

function agreedText(
  model: SiteModel,
  { value: { target, unit } }: SiteRecord<'kpi'>,
  lang: Language,
): string | undefined {
  if (target === undefined) return undefined;
  const value = valueText(target.value, model.units.get(unit), lang);
  return `${kpiWords[lang].target}: ${value}, ${timingText(target.timing, lang)}`;
}
