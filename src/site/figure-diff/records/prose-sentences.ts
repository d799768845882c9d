import type { ProseComponent, ProseNode } from '../../../content/prose/prose-node.ts';
import { sentencesOf } from '../../../i18n/sentences.ts';
import type { Language } from '../../../schema/text.ts';
import { tidy } from './same-value.ts';

/** How a component reads in a sentence. */
export type ComponentText = (component: ProseComponent) => string;

const INLINE_TAGS = new Set<string>(['a', 'code', 'del', 'em', 'strong']);

/** The sentences of prose as its reader sees them, the address of a link behind its words. */
export function proseSentences(
  nodes: readonly ProseNode[],
  lang: Language,
  componentText: ComponentText = asWritten,
): string[] {
  return blocks(nodes, componentText)
    .split('\n')
    .flatMap((block) => sentencesOf(tidy(block), lang));
}

/** A component as an editor writes it. */
export function asWritten({ name, attributes }: ProseComponent): string {
  const written = Object.entries(attributes)
    .toSorted()
    .map(([key, value]) => ` ${key}="${value}"`);
  return `<${name}${written.join('')} />`;
}

function blocks(nodes: readonly ProseNode[], componentText: ComponentText): string {
  return nodes
    .map((node) => {
      if (node.kind === 'text') return node.text.replaceAll('\n', ' ');
      const children = blocks(node.children, componentText);
      if (node.kind === 'component')
        return node.children.length === 0 ? componentText(node) : `\n${children}\n`;
      if (!INLINE_TAGS.has(node.tag)) return `\n${children}\n`;
      return node.tag === 'a' ? `${children} (${node.href})` : children;
    })
    .join('');
}
