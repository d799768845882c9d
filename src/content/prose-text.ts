import { proseComponents } from '../schema/prose-components.ts';
import type { ProseNode } from './prose/prose-node.ts';

const INLINE_TAGS = new Set<string>(['a', 'code', 'del', 'em', 'strong']);

/** Prose as its reader sees it: without markup, each block on a line, an address behind its link. */
export function proseText(nodes: readonly ProseNode[]): string {
  return nodes.map(textOf).join('');
}

function textOf(node: ProseNode): string {
  if (node.kind === 'text') return node.text.replaceAll('\n', ' ');
  const children = proseText(node.children);
  if (node.kind === 'component') {
    const attributes = Object.values(node.attributes).join('\n');
    return proseComponents[node.name].placement === 'inline'
      ? children
      : `\n${children}\n${attributes}\n`;
  }
  if (!INLINE_TAGS.has(node.tag)) return `\n${children}\n`;
  return node.tag === 'a' ? `${children}\n${node.href}\n` : children;
}
