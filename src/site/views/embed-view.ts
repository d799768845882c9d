import { absoluteAddress } from '../absolute-address.ts';
import type { TextInLanguage } from '../../i18n/localised.ts';
import { embedWords } from '../../i18n/words/embed.ts';
import type { Language } from '../../schema/text.ts';
import type { KpiOwner } from '../kpi-owner.ts';
import type { SiteModel, SiteRecord } from '../model.ts';
import type { KpiView } from './kpi-view.ts';
import { kpiView } from './kpi-view.ts';

/** A KPI in a frame on another site: what its page says first, and the way to the rest. */
export interface EmbedView extends Pick<
  KpiView,
  'latest' | 'latestIsWords' | 'status' | 'chart' | 'sentences'
> {
  readonly lang: Language;
  readonly title: TextInLanguage;
  /** The covenant or programme that the KPI belongs to. */
  readonly owner: string;
  readonly documentTitle: string;
  readonly securityPolicy: string;
  readonly siteTitle: string;
  readonly asOfText: string;
  /** Address of the page of the KPI within the site, and in full as people read it. */
  readonly href: string;
  readonly addressText: string;
  readonly sourceText: string | undefined;
}

export function embedView(
  model: SiteModel,
  owner: KpiOwner,
  kpi: SiteRecord<'kpi'>,
  lang: Language,
): EmbedView {
  const { head, title, owner: ownerLink, sources, ...view } = kpiView(model, owner, kpi, lang);
  const cited = new Set(view.latest?.citations.map(({ number }) => number));
  const publishers = sources
    .filter(({ number }) => cited.has(number))
    .map(({ publisher, published }) =>
      published === undefined ? publisher : `${publisher}, ${published}`,
    );
  return {
    lang,
    title,
    owner: ownerLink.label,
    documentTitle: `${head.title} – ${head.siteTitle}`,
    securityPolicy: head.securityPolicy,
    siteTitle: head.siteTitle,
    asOfText: head.asOfText,
    href: head.path,
    addressText: absoluteAddress(model.site, head.path).replace(/^https?:\/\//u, ''),
    sourceText:
      publishers.length === 0 ? undefined : embedWords[lang].source(publishers.join('; ')),
    latest: view.latest,
    latestIsWords: view.latestIsWords,
    status: view.status,
    chart: view.chart,
    sentences: view.sentences,
  };
}
