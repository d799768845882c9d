import type { ProseNode } from '../../content/prose/prose-node.ts';
import { periodText } from '../../i18n/format-date.ts';
import { valueText } from '../../i18n/format-value.ts';
import { inLanguage } from '../../i18n/localised.ts';
import type { Language } from '../../schema/text.ts';
import type { Value } from '../../schema/value.ts';
import type { RecordProse } from '../../content/read-prose-parts.ts';
import { kpiFacts } from '../facts/kpi-facts.ts';
import type { SiteModel } from '../model.ts';
import { addressesIn } from '../routes.ts';
import { caseLink } from './case-view.ts';
import type { Citation, Citations } from './citations.ts';
import { latestObservation } from './kpi-view.ts';
import type { Link } from './page-head.ts';

/** Prose that is ready to be placed: components have become figures, links and citations. */
export type ProseNodeView =
  | Exclude<ProseNode, { readonly kind: 'component' } | { readonly kind: 'element' }>
  | { readonly kind: 'element'; readonly tag: string; readonly attributes: Readonly<Record<string, string>>; readonly children: readonly ProseNodeView[] }
  | { readonly kind: 'figure'; readonly text: string; readonly period: string; readonly href: string }
  | { readonly kind: 'citations'; readonly citations: readonly Citation[] }
  | { readonly kind: 'link'; readonly link: Link }
  | { readonly kind: 'callout'; readonly tone: 'note' | 'warning'; readonly children: readonly ProseNodeView[] };

export interface ProseView {
  readonly lang: Language;
  readonly nodes: readonly ProseNodeView[];
}

/** The record whose prose it is; KPIs without a covenant of their own are looked up there. */
export interface ProseOwner {
  readonly prose: RecordProse;
  readonly covenant?: string;
}

/** The prose in the asked language, else the original in the other; nothing when there is none. */
export function proseView(model: SiteModel, owner: ProseOwner, lang: Language, cited: Citations): ProseView | undefined {
  const asked = owner.prose[lang];
  const nodes = asked ?? owner.prose[lang === 'nl' ? 'en' : 'nl'];
  if (nodes === undefined) return undefined;
  const proseLanguage = asked === undefined ? (lang === 'nl' ? 'en' : 'nl') : lang;
  return { lang: proseLanguage, nodes: nodes.map((node) => nodeView(model, owner, node, lang, cited)) };
}

function nodeView(model: SiteModel, owner: ProseOwner, node: ProseNode, lang: Language, cited: Citations): ProseNodeView {
  if (node.kind === 'text') return node;
  const children = node.children.map((child) => nodeView(model, owner, child, lang, cited));
  if (node.kind === 'element') {
    const { tag } = node;
    return { kind: 'element', tag, attributes: attributesOf(node), children };
  }
  const { name, attributes } = node;
  switch (name) {
    case 'Kpi':
      return figureView(model, attributes['covenant'] ?? owner.covenant, attributes['id'], attributes['period'], lang);
    case 'Chart':
      return { kind: 'link', link: kpiLink(model, attributes['covenant'] ?? owner.covenant, attributes['kpi'], lang) };
    case 'Case':
      return { kind: 'link', link: caseLink(model, attributes['id'] ?? '', lang) };
    case 'Source':
      return { kind: 'citations', citations: cited.cite([attributes['id'] ?? '']) };
    case 'Callout':
      return { kind: 'callout', tone: attributes['kind'] === 'warning' ? 'warning' : 'note', children };
    default:
      return name satisfies never;
  }
}

function attributesOf(element: Extract<ProseNode, { kind: 'element' }>): Record<string, string> {
  switch (element.tag) {
    case 'a':
      return { href: element.href };
    case 'ol':
      return element.start === undefined ? {} : { start: String(element.start) };
    case 'th':
    case 'td':
      return element.align === undefined ? {} : { class: `align-${element.align}` };
    default:
      return {};
  }
}

function findKpi(model: SiteModel, covenantId: string | undefined, kpiId: string | undefined) {
  const covenant = model.covenants.find(({ id }) => id === covenantId);
  const kpi = covenant?.kpis.find(({ id }) => id === kpiId);
  if (covenant === undefined || kpi === undefined) {
    throw new Error(`Prose names the KPI ${String(covenantId)}/${String(kpiId)}, which does not exist; run "npm run check".`);
  }
  return { covenant, kpi };
}

function kpiLink(model: SiteModel, covenantId: string | undefined, kpiId: string | undefined, lang: Language): Link {
  const { covenant, kpi } = findKpi(model, covenantId, kpiId);
  const href = addressesIn(lang)('kpi', { covenant: covenant.id, kpi: kpi.id });
  return { label: inLanguage(kpi.value.title, lang).text, href };
}

function figureView(
  model: SiteModel,
  covenantId: string | undefined,
  kpiId: string | undefined,
  period: string | undefined,
  lang: Language,
): ProseNodeView {
  const { covenant, kpi } = findKpi(model, covenantId, kpiId);
  const facts = kpiFacts(covenant.id, kpi);
  const fact =
    period === undefined
      ? latestObservation(facts)
      : facts.find((one) => one.kind === 'observation' && one.period === period);
  if (fact?.period === undefined) {
    throw new Error(`Prose shows ${covenant.id}/${kpi.id} for ${period ?? 'the latest period'}, which has no value; run "npm run check".`);
  }
  return {
    kind: 'figure',
    text: valueText(fact.value as Value, model.units.get(kpi.value.unit), lang),
    period: periodText(fact.period, lang),
    href: kpiLink(model, covenantId, kpiId, lang).href,
  };
}
