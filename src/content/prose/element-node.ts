import type { Element } from 'hast';
import { excerpt, proseBreach } from './prose-breach.ts';
import type { ProseBreach, ProsePoint } from './prose-breach.ts';
import { PLAIN_TAGS } from './prose-node.ts';
import type { CellAlignment, PlainTag, ProseNode } from './prose-node.ts';
import { isSafeLink } from './safe-link.ts';

/**
 * An element that Markdown made, as a node or as the breach that it is. Of its attributes only a
 * link's address, a list's first number and a cell's alignment are kept.
 */
export function elementNode(
  { tagName: tag, properties }: Element,
  children: readonly ProseNode[],
  at: ProsePoint,
): ProseNode | ProseBreach {
  if (isPlainTag(tag)) return { kind: 'element', tag, children };
  switch (tag) {
    case 'a': {
      const href = textOf(properties['href']);
      if (!isSafeLink(href)) return proseBreach('prose-link', at, { found: excerpt(href) });
      return { kind: 'element', tag, href, children };
    }
    case 'ol': {
      const start = properties['start'];
      return { kind: 'element', tag, ...(typeof start === 'number' && { start }), children };
    }
    case 'th':
    case 'td': {
      const align = alignmentOf(textOf(properties['style']));
      return { kind: 'element', tag, ...(align !== undefined && { align }), children };
    }
    case 'input':
      // The box of a `- [x]` list. Nobody can tick it on a static page, so it becomes a sign.
      return { kind: 'text', text: properties['checked'] === true ? '☑' : '☐' };
    case 'img':
      return proseBreach('prose-image', at, { found: excerpt(textOf(properties['src'])) });
    case 'h1':
    case 'h5':
    case 'h6':
      // The page itself has the only h1. Moving levels silently would make `#` and `##` the same.
      return proseBreach('prose-heading', at, { level: Number(tag[1]) });
    default:
      return proseBreach('prose-html', at, { found: excerpt(`<${tag}>`) });
  }
}

function isPlainTag(tag: string): tag is PlainTag {
  return (PLAIN_TAGS as readonly string[]).includes(tag);
}

function alignmentOf(style: string): CellAlignment | undefined {
  return /^text-align: (?<side>left|center|right)$/u.exec(style)?.groups?.['side'] as
    CellAlignment | undefined;
}

function textOf(property: unknown): string {
  return typeof property === 'string' ? property : '';
}
