import type { Element } from 'hast';
import type { HastNode } from 'satteri';
import { checkComponent } from './check-component.ts';
import { elementNode } from './element-node.ts';
import type { JsxElement } from './literal-attributes.ts';
import { moduleBreaches } from './module-breaches.ts';
import { joinParagraphs, withoutParagraphs } from './paragraphs.ts';
import { placementBreaches } from './placement-breaches.ts';
import type { Placement } from './placement-breaches.ts';
import { excerpt, proseBreach } from './prose-breach.ts';
import type { Prose, ProseBreach } from './prose-breach.ts';
import type { ProseNode } from './prose-node.ts';

// Deeper than any text needs, and far below where a function that calls itself runs out of stack.
const MOST_LEVELS = 40;

/** Where a node stands, which decides what may stand there. */
interface Surroundings extends Placement {
  readonly level: number;
  /** Takes in what is wrong, in the order in which it is met. */
  readonly breaches: ProseBreach[];
}

/** Reads the parser's tree by an allow-list: what is not named here becomes a breach, never a node. */
export function readTree(tree: HastNode): Prose {
  const breaches: ProseBreach[] = [];
  const point = { line: 1, column: 1 };
  const nodes = readParagraphs(tree, {
    inSentence: false,
    inLink: false,
    level: 0,
    point,
    breaches,
  });
  return { nodes, breaches };
}

function readNode(node: HastNode, around: Surroundings): ProseNode[] {
  const { line, column } = node.position?.start ?? around.point;
  const here = { ...around, level: around.level + 1, point: { line, column } };
  if (here.level > MOST_LEVELS) {
    here.breaches.push(proseBreach('prose-nesting', here.point, { limit: MOST_LEVELS }));
    return [];
  }
  switch (node.type) {
    case 'text':
      return [{ kind: 'text', text: node.value }];
    case 'element':
      return readElement(node, here);
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return readComponent(node, here);
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      here.breaches.push(
        proseBreach('prose-expression', here.point, { found: excerpt(`{${node.value}}`) }),
      );
      return [];
    case 'mdxjsEsm':
      here.breaches.push(...moduleBreaches(node.value, here.point));
      return [];
    default:
      // `raw`, `comment` and `doctype` do not come out of MDX today, and may not slip through tomorrow.
      here.breaches.push(proseBreach('prose-html', here.point, { found: node.type }));
      return [];
  }
}

function readElement(element: Element, here: Surroundings): ProseNode[] {
  const result = elementNode(element, readContent(element, here), here.point);
  if (!('rule' in result)) return [result];
  here.breaches.push(result);
  return [];
}

function readContent(element: Element, here: Surroundings): ProseNode[] {
  switch (element.tagName) {
    case 'blockquote':
      return readParagraphs(element, here);
    case 'li': {
      const isLoose = element.children.some(
        (child) => child.type === 'element' && child.tagName === 'p',
      );
      const paragraphs = readParagraphs(element, here);
      return isLoose ? paragraphs : withoutParagraphs(paragraphs);
    }
    case 'ul':
    case 'ol':
    case 'table':
    case 'thead':
    case 'tbody':
    case 'tr':
      return written(element).flatMap((child) => readNode(child, here));
    default: {
      const inside = { ...here, inSentence: true, inLink: here.inLink || element.tagName === 'a' };
      return element.children.flatMap((child) => readNode(child, inside));
    }
  }
}

function readComponent(element: JsxElement, here: Surroundings): ProseNode[] {
  const { name, attributes, breaches } = checkComponent(element, here.point);
  here.breaches.push(...breaches);
  const children = readParagraphs(element, here);
  if (name === undefined) return [];
  here.breaches.push(...placementBreaches(name, here, children.length > 0));
  return [{ kind: 'component', name, attributes, ...here.point, children }];
}

function readParagraphs(parent: HastNode, here: Surroundings): ProseNode[] {
  return joinParagraphs(
    written(parent).map((child) => ({ nodes: readNode(child, here), position: child.position })),
  );
}

/** The children of a node without the line ends that the parser put between blocks, which have no position. */
function written(parent: HastNode): readonly HastNode[] {
  if (!('children' in parent)) return [];
  return parent.children.filter(
    (child) => child.type !== 'text' || child.value !== '\n' || child.position !== undefined,
  );
}
