import type { ProseNode } from '../../content/prose/prose-node.ts';
import type { Language } from '../../schema/text.ts';
import type { RecordProse } from '../../content/read-prose-parts.ts';
import type { KpiOwner } from '../kpi-owner.ts';
import type { SiteModel } from '../model.ts';
import { caseLink } from './case/case-link.ts';
import type { Citation, Citations } from './citations.ts';
import type { KpiChartView } from './kpi-chart-view.ts';
import { chartOfKpi } from './kpi/chart-of-kpi.ts';
import type { Link } from './page-head.ts';
import { findKpi, type FoundKpi, kpiLink, type ProseFigure, proseFigure } from './prose-kpi.ts';

/** Prose that is ready to be placed: components have become figures, links and citations. */
export type ProseNodeView =
  | Exclude<ProseNode, { readonly kind: 'component' } | { readonly kind: 'element' }>
  | {
      readonly kind: 'element';
      readonly tag: string;
      readonly attributes: Readonly<Record<string, string>>;
      readonly children: readonly ProseNodeView[];
    }
  | ProseFigure
  | { readonly kind: 'citations'; readonly citations: readonly Citation[] }
  | { readonly kind: 'link'; readonly link: Link }
  | { readonly kind: 'chart'; readonly chart: KpiChartView; readonly link: Link }
  | {
      readonly kind: 'callout';
      readonly tone: 'note' | 'warning';
      readonly children: readonly ProseNodeView[];
    };

export interface ProseView {
  readonly lang: Language;
  readonly nodes: readonly ProseNodeView[];
}

/** Whose prose it is; a KPI that names no covenant is one of the owner's own. */
export interface ProseOwner {
  readonly prose: RecordProse;
  readonly kpis?: KpiOwner;
}

/** The prose in the asked language, else the original in the other; nothing when there is none. */
export function proseView(
  model: SiteModel,
  owner: ProseOwner,
  lang: Language,
  cited: Citations,
): ProseView | undefined {
  const asked = owner.prose[lang];
  const nodes = asked ?? owner.prose[lang === 'nl' ? 'en' : 'nl'];
  if (nodes === undefined) return undefined;
  const proseLanguage = asked === undefined ? (lang === 'nl' ? 'en' : 'nl') : lang;
  return {
    lang: proseLanguage,
    nodes: nodes.map((node) =>
      nodeView(model, owner, node, { words: proseLanguage, page: lang }, cited),
    ),
  };
}

/** What the site puts into prose speaks the language of the prose, and leads to pages in that of the page. */
interface ProseLanguages {
  readonly words: Language;
  readonly page: Language;
}

const inProse = <Made extends { readonly href: string }>(
  { words, page }: ProseLanguages,
  make: (lang: Language) => Made,
): Made => (words === page ? make(page) : { ...make(words), href: make(page).href });

function nodeView(
  model: SiteModel,
  owner: ProseOwner,
  node: ProseNode,
  lang: ProseLanguages,
  cited: Citations,
): ProseNodeView {
  if (node.kind === 'text') return node;
  const children = withoutSpaceBeforeSources(node.children).map((child) =>
    nodeView(model, owner, child, lang, cited),
  );
  if (node.kind === 'element') {
    const { tag } = node;
    return { kind: 'element', tag, attributes: attributesOf(node), children };
  }
  const { name, attributes } = node;
  switch (name) {
    case 'Kpi':
      return inProse(lang, (to) =>
        proseFigure(
          model,
          findKpi(model, owner.kpis, attributes['covenant'], attributes['id']),
          attributes,
          to,
        ),
      );
    case 'Chart':
      return chartView(
        model,
        findKpi(model, owner.kpis, attributes['covenant'], attributes['kpi']),
        lang,
      );
    case 'Case':
      return {
        kind: 'link',
        link: inProse(lang, (to) => caseLink(model, attributes['id'] ?? '', to)),
      };
    case 'Source':
      return { kind: 'citations', citations: cited.cite([attributes['id'] ?? '']) };
    case 'Callout':
      return {
        kind: 'callout',
        tone: attributes['kind'] === 'warning' ? 'warning' : 'note',
        children,
      };
    default:
      return name satisfies never;
  }
}

/** Editors write a space before a source; on the page its number stands against the word. */
function withoutSpaceBeforeSources(nodes: readonly ProseNode[]): ProseNode[] {
  return nodes.map((node, index) => {
    const next = nodes[index + 1];
    const isBeforeSource = next?.kind === 'component' && next.name === 'Source';
    return node.kind === 'text' && isBeforeSource ? { ...node, text: node.text.trimEnd() } : node;
  });
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

/** A chart in the text, or the way to the KPI where there is no course to draw. */
function chartView(model: SiteModel, found: FoundKpi, lang: ProseLanguages): ProseNodeView {
  const chart = chartOfKpi(model, found.owner, found.kpi, lang.words);
  const link = inProse(lang, (to) => kpiLink(found, to));
  return chart === undefined ? { kind: 'link', link } : { kind: 'chart', chart, link };
}
