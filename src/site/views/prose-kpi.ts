import { periodText } from '../../i18n/format-date.ts';
import { timingText } from '../../i18n/format-timing.ts';
import { valueText } from '../../i18n/format-value.ts';
import { inLanguage } from '../../i18n/localised.ts';
import { covenantWords } from '../../i18n/words/covenant.ts';
import { kpiWords } from '../../i18n/words/kpi.ts';
import type { KpiAim } from '../../schema/finding.ts';
import type { Language } from '../../schema/text.ts';
import type { Value } from '../../schema/value.ts';
import { addressOfPage } from '../address-of-page.ts';
import type { Fact } from '../fact.ts';
import { kpiFacts } from '../facts/kpi-facts.ts';
import { type KpiOwner, kpiPage } from '../kpi-owner.ts';
import type { SiteModel, SiteRecord } from '../model.ts';
import { doubtText } from './cited-text.ts';
import { latestObservation } from './kpi/latest-observation.ts';
import type { Link } from './page-head.ts';

/** A figure in a sentence: what was published, when and how sure, and the way to its KPI. */
export interface ProseFigure {
  readonly kind: 'figure';
  readonly text: string;
  /** The period, what is agreed of it, and the doubts: "december 2018, afgeleid". */
  readonly details: string;
  readonly href: string;
}

type Attributes = Readonly<Record<string, string>>;

export interface FoundKpi {
  readonly owner: KpiOwner;
  readonly kpi: SiteRecord<'kpi'>;
}

/**
 * The KPI that prose names; one that names no covenant is among those of the owner of the prose.
 * @throws Error when there is none, which the check reports
 */
export function findKpi(
  model: SiteModel,
  owner: KpiOwner | undefined,
  covenantId: string | undefined,
  kpiId: string | undefined,
): FoundKpi {
  const covenant = model.covenants.find(({ id }) => id === covenantId);
  const from = covenant === undefined ? owner : { kind: 'covenant' as const, record: covenant };
  const kpi = from?.record.kpis.find(({ id }) => id === kpiId);
  if (from === undefined || kpi === undefined)
    throw new Error(
      `Prose names the KPI "${String(kpiId)}", which does not exist; run "npm run check".`,
    );
  return { owner: from, kpi };
}

export function kpiLink({ owner, kpi }: FoundKpi, lang: Language): Link {
  return {
    label: inLanguage(kpi.value.title, lang).text,
    href: addressOfPage(kpiPage(owner, kpi.id), lang),
  };
}

/**
 * The figure that `<Kpi>` asks for.
 * @throws Error when the KPI has no such value, which the check reports
 */
export function proseFigure(
  model: SiteModel,
  found: FoundKpi,
  { period, show }: Attributes,
  lang: Language,
): ProseFigure {
  const { owner, kpi } = found;
  const facts = kpiFacts(owner, kpi);
  const fact =
    show === undefined && period === undefined
      ? latestObservation(facts)
      : facts.find(
          (one) =>
            one.kind === (show ?? 'observation') && (period === undefined || one.period === period),
        );
  if (fact === undefined)
    throw new Error(
      `Prose shows a ${show ?? 'value'} of the KPI "${kpi.id}" that it does not have; run "npm run check".`,
    );
  return {
    kind: 'figure',
    text: valueText(fact.value as Value, model.units.get(kpi.value.unit), lang),
    details: [
      whenText(kpi, fact, show as KpiAim | undefined, lang),
      fact.status === 'derived' || fact.status === 'provisional'
        ? kpiWords[lang].statuses[fact.status]
        : undefined,
      doubtText(fact.confidence, lang),
    ]
      .filter((detail) => detail !== undefined)
      .join(', '),
    href: kpiLink(found, lang).href,
  };
}

function whenText(
  { value }: SiteRecord<'kpi'>,
  { period = '' }: Fact,
  show: KpiAim | undefined,
  lang: Language,
): string {
  if (show === undefined) return periodText(period, lang);
  const label = kpiWords[lang][show].toLowerCase();
  if (show === 'baseline') return `${label} ${periodText(period, lang)}`;
  const due =
    show === 'target' && value.target !== undefined
      ? timingText(value.target.timing, lang)
      : covenantWords[lang].by(periodText(period, lang));
  return `${label}, ${due}`;
}
