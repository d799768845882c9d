import type { ProseNode } from '../../../src/content/prose/prose-node.ts';

/** Nodes on one line, to compare: `p[a href=/b[c] d]`. Siblings that hold blocks are parted by a space. */
export function outline(nodes: readonly ProseNode[]): string {
  return nodes
    .map(outlineOf)
    .reduce((line, part, index) => line + (isBlockPair(nodes, index) ? ' ' : '') + part, '');
}

function outlineOf(node: ProseNode): string {
  if (node.kind === 'text') return node.text;
  const inner = outline(node.children);
  if (node.kind === 'component') return `${node.name}${pairs(node.attributes)}[${inner}]`;
  const { tag } = node;
  if (tag === 'a') return `a${pairs({ href: node.href })}[${inner}]`;
  if (tag === 'ol') return `ol${pairs({ start: node.start })}[${inner}]`;
  if (tag === 'th' || tag === 'td') return `${tag}${pairs({ align: node.align })}[${inner}]`;
  return `${tag}[${inner}]`;
}

function pairs(attributes: Readonly<Record<string, string | number | undefined>>): string {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined);
  return given.map(([key, value]) => ` ${key}=${value}`).join('');
}

const INLINE = new Set(['a', 'br', 'code', 'del', 'em', 'strong', 'Kpi', 'Source']);

function isBlock(node: ProseNode | undefined): boolean {
  if (node === undefined || node.kind === 'text') return false;
  return !INLINE.has(node.kind === 'component' ? node.name : node.tag);
}

function isBlockPair(nodes: readonly ProseNode[], index: number): boolean {
  return isBlock(nodes[index]) && isBlock(nodes[index - 1]);
}

/** All words of the text nodes, in order. */
export function wordsOf(nodes: readonly ProseNode[]): string[] {
  return nodes.flatMap((node) =>
    node.kind === 'text' ? (node.text.match(/\p{L}+/gu) ?? []) : wordsOf(node.children),
  );
}
