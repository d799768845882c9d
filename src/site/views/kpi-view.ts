import { valueText } from '../../i18n/format-value.ts';
import { joinedLine, type Line, plainLine } from '../../i18n/line.ts';
import { inLanguage, type TextInLanguage } from '../../i18n/localised.ts';
import { covenantWords } from '../../i18n/words/covenant.ts';
import { kpiWords } from '../../i18n/words/kpi.ts';
import type { Language } from '../../schema/text.ts';
import type { Value } from '../../schema/value.ts';
import { kpiFacts } from '../facts/kpi-facts.ts';
import { addressOfPage } from '../address-of-page.ts';
import { type KpiOwner, kpiPage, ownerPage } from '../kpi-owner.ts';
import type { SiteModel, SiteRecord } from '../model.ts';
import { embedCode } from '../embed/embed-code.ts';
import { addressesIn } from '../routes.ts';
import { statusOf } from '../status-of.ts';
import { type CitedSource, citations } from './citations.ts';
import { kpiDownloads } from './download-links.ts';
import type { KpiChartView } from './kpi-chart-view.ts';
import { type Link, type PageHead, pageHead } from './page-head.ts';
import { type StatusView, statusView } from './status-view.ts';
import { AGREED_LABELS, type AgreedValue, agreedValue } from './kpi/agreed-value.ts';
import { chartOfKpi } from './kpi/chart-of-kpi.ts';
import { kpiSentences } from './kpi/kpi-sentence.ts';
import { isWords, latestObservation } from './kpi/latest-observation.ts';
import { type LatestValue, latestValue } from './kpi/latest-value.ts';
import { optionalText } from './kpi/optional-text.ts';
import {
  breaksOf,
  gapsOf,
  methodChangesOf,
  type SeriesChange,
  type SeriesGap,
} from './kpi/series-changes.ts';
import { unitLine, unitText } from './kpi/unit-text.ts';
import { type ValueRow, valueRow } from './kpi/value-row.ts';
import { type VersionsView, versionsView } from './kpi/versions-view.ts';

export interface KpiView {
  readonly head: PageHead;
  readonly title: TextInLanguage;
  readonly owner: Link;
  readonly chart: KpiChartView | undefined;
  readonly latest: LatestValue | undefined;
  /** What a search result shows beside the title. */
  readonly searchFact: string;
  /** The latest value is words, a distribution or unknown, and not one number. */
  readonly latestIsWords: boolean;
  readonly unitText: string;
  readonly target: AgreedValue | undefined;
  readonly baseline: AgreedValue | undefined;
  /** Milestones and other readings of the target. */
  readonly otherAgreed: readonly AgreedValue[];
  readonly rows: readonly ValueRow[];
  readonly breaks: readonly SeriesChange[];
  /** Changes in the way the covenant measures. */
  readonly methodChanges: readonly SeriesChange[];
  readonly gaps: readonly SeriesGap[];
  readonly definition: TextInLanguage | undefined;
  readonly characteristics: readonly { readonly term: string; readonly text: Line }[];
  readonly directionDoubt: TextInLanguage | undefined;
  readonly notAShare: TextInLanguage | undefined;
  readonly note: TextInLanguage | undefined;
  readonly commitments: readonly { readonly text: TextInLanguage; readonly href: string }[];
  readonly status: StatusView;
  /** What the chart says, for those who cannot see it and for who wants to quote it. */
  readonly sentences: readonly Line[];
  /** HTML that puts the chart on another site. */
  readonly embedCode: string;
  /** What the values were before. */
  readonly versions: VersionsView;
  readonly downloads: readonly Link[];
  readonly sources: readonly CitedSource[];
}

/** The page of one KPI, made from its facts. */
export function kpiView(
  model: SiteModel,
  owner: KpiOwner,
  kpi: SiteRecord<'kpi'>,
  lang: Language,
): KpiView {
  const words = kpiWords[lang];
  const { value } = kpi;
  const unit = model.units.get(value.unit);
  const title = inLanguage(value.title, lang);
  const shortTitle = inLanguage(owner.record.value.shortTitle, lang).text;
  const address = addressesIn(lang);
  const cited = citations(kpi.sources, lang);
  const facts = kpiFacts(owner, kpi);
  const status = statusOf(model, owner, kpi);
  const sentences = kpiSentences(value, unit, status, lang);
  const latest = latestObservation(facts);
  const latestView = latest === undefined ? undefined : latestValue(latest, unit, lang, cited);
  const chart = chartOfKpi(model, owner, kpi, lang);
  const ownerLink = { label: shortTitle, href: addressOfPage(ownerPage(owner), lang) };
  const agreed = facts
    .filter(({ kind }) => kind in AGREED_LABELS)
    .map((fact) => agreedValue(fact, value, unit, lang, cited));
  const rows = facts
    .filter(({ kind }) => kind === 'observation' || kind === 'alternate')
    .map((fact) => valueRow(fact, value, unit, lang, cited));
  const breaks = breaksOf(value, lang, cited);
  const methodChanges = methodChangesOf(owner, lang, cited);
  const gaps = gapsOf(value, lang, cited);
  return {
    head: pageHead(model, lang, kpiPage(owner, kpi.id), {
      title: `${title.text} – ${shortTitle}`,
      description: `${title.text}: ${plainLine(joinedLine(sentences, ' '))}`,
      trail: [{ label: covenantWords[lang].title, href: address('covenants') }, ownerLink],
    }),
    title,
    owner: ownerLink,
    latest: latestView,
    searchFact:
      latestView === undefined
        ? words.noValues
        : `${valueText(latest?.value as Value, unit, lang)} · ${latestView.period} · ${shortTitle}`,
    latestIsWords: latest !== undefined && isWords(latest),
    chart,
    unitText: unitText(value, unit, lang),
    target: agreed.find(({ kind }) => kind === 'target'),
    baseline: agreed.find(({ kind }) => kind === 'baseline'),
    otherAgreed: agreed.filter(({ kind }) => kind !== 'target' && kind !== 'baseline'),
    rows,
    breaks,
    methodChanges,
    gaps,
    definition: optionalText(value.definition, lang),
    characteristics: [
      { term: words.kind, text: words.kinds[value.kind] },
      { term: words.direction, text: words.directions[value.direction] },
      { term: words.unit, text: unitLine(value, unit, lang) },
    ],
    directionDoubt: optionalText(value.directionDoubt, lang),
    notAShare: optionalText(value.notAShare, lang),
    note: optionalText(value.note, lang),
    commitments: (owner.kind === 'covenant' ? owner.record.value.commitments : [])
      .filter(({ kpis }) => kpis?.includes(kpi.id))
      .map(({ id, text }) => ({
        text: inLanguage(text, lang),
        href: `${ownerLink.href}#afspraak-${id}`,
      })),
    status: statusView(status, value, unit, lang),
    sentences,
    embedCode: embedCode(model, owner, kpi.id, title.text, lang),
    versions: versionsView(model, owner, kpi, lang),
    downloads: kpiDownloads(owner, kpi.id, lang),
    sources: cited.list(),
  };
}
