import { proseComponents } from '../../schema/prose-components.ts';
import type { ProseNode } from './prose-node.ts';

/** Where something ends or begins in the text: its line, and its distance from the start of the text. */
interface Edge {
  readonly line: number;
  readonly offset?: number | undefined;
}

/** What one node of the parser became, with its place; the parser gives none to nodes it made up. */
export interface Piece {
  readonly nodes: readonly ProseNode[];
  readonly position?: { readonly start: Edge; readonly end: Edge } | undefined;
}

/**
 * Puts what stands between blocks into paragraphs.
 *
 * The parser ends a paragraph at a component that has a line to itself, even halfway a sentence:
 * lines that touch are therefore one paragraph again, unless a block stands between them.
 */
export function joinParagraphs(pieces: readonly Piece[]): ProseNode[] {
  const joined: ProseNode[] = [];
  let paragraph: ProseNode[] = [];
  let end: Edge | undefined;
  const closeParagraph = () => {
    if (!paragraph.every(isBlank)) joined.push({ kind: 'element', tag: 'p', children: paragraph });
    paragraph = [];
    end = undefined;
  };
  for (const { nodes, position } of pieces) {
    for (const node of nodes) {
      const inline = inlineContent(node);
      if (inline === undefined || isApart(end, position?.start)) closeParagraph();
      if (inline === undefined) joined.push(node);
      else paragraph.push(...(hasGap(end, position?.start) ? [SPACE] : []), ...inline);
    }
    end = paragraph.length === 0 ? undefined : (position?.end ?? end);
  }
  closeParagraph();
  return joined;
}

/** The nodes with the content of each paragraph in its place, as in a list without blank lines. */
export function withoutParagraphs(nodes: readonly ProseNode[]): ProseNode[] {
  return nodes.flatMap((node) =>
    node.kind === 'element' && node.tag === 'p' ? node.children : [node],
  );
}

const SPACE: ProseNode = { kind: 'text', text: ' ' };

function isApart(end: Edge | undefined, start: Edge | undefined): boolean {
  return end !== undefined && start !== undefined && start.line > end.line + 1;
}

function hasGap(end: Edge | undefined, start: Edge | undefined): boolean {
  return (start?.offset ?? 0) > (end?.offset ?? Infinity);
}

/** What a node adds to a paragraph; `undefined` for a block, which ends one. */
function inlineContent(node: ProseNode): readonly ProseNode[] | undefined {
  if (node.kind === 'element' && node.tag === 'p') return node.children;
  return isInline(node) ? [node] : undefined;
}

const INLINE_TAGS = new Set<string>(['a', 'br', 'code', 'del', 'em', 'strong']);

function isInline(node: ProseNode): boolean {
  if (node.kind === 'text') return true;
  if (node.kind === 'component') return proseComponents[node.name].placement === 'inline';
  return INLINE_TAGS.has(node.tag);
}

function isBlank(node: ProseNode): boolean {
  return node.kind === 'text' && node.text.trim() === '';
}
