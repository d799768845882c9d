import { mdxToHast } from 'satteri';
import type { HastNode } from 'satteri';
import { excerpt, proseBreach } from './prose-breach.ts';
import type { ProseBreach } from './prose-breach.ts';
import { syntaxBreach } from './syntax-breach.ts';
import { offsetOf, pointOf } from './text-position.ts';

// Footnotes would need ids and back links, so elements and attributes that prose has no other use
// for. Front matter is read elsewhere; a second block in the prose is text like any other.
const FEATURES = { gfm: { footnotes: false }, frontmatter: false } as const;

const MOST_FAULTS = 20;

/** A tree as the parser gives it: nothing in it is safe. Without `tree` the text cannot be read. */
export interface ParsedTree {
  readonly tree?: HastNode;
  readonly breaches: readonly ProseBreach[];
}

/**
 * The tree of an MDX text, with every fault of notation in it. The parser stops at its first
 * fault; so that is covered with letters, which keeps all positions, and the rest read again.
 */
export function parseTree(text: string): ParsedTree {
  const breaches: ProseBreach[] = [];
  let readable = text;
  let tagsUnpaired = false;
  for (let faults = 0; faults < MOST_FAULTS; faults += 1) {
    try {
      return { tree: mdxToHast(readable, { features: FEATURES }), breaches };
    } catch (error) {
      const fault = faultOf(error, readable);
      // One forgotten tag makes the parser stop at its partner as well: reported once.
      const isAboutPair = fault.reason.includes('closing tag');
      if (!(isAboutPair && tagsUnpaired)) breaches.push(breachOf(fault, readable));
      tagsUnpaired ||= isAboutPair;
      const covered = cover(fault, readable);
      if (covered === readable) break;
      readable = covered;
    }
  }
  return { breaches };
}

/** Where the parser stopped, with all that has to be covered to get past it. */
interface Fault {
  readonly kind: 'comment' | 'expression' | 'other';
  readonly start: number;
  readonly found: string;
  readonly reason: string;
}

const LOCATED = /^(?<line>\d+):(?<column>\d+)(?:-\d+:\d+)?: (?<reason>.+)$/su;
// The parser's own category, at the end of its message, tells an editor nothing.
const CATEGORY = / \([\w-]+:[\w-]+\)$/u;

function faultOf(error: unknown, text: string): Fault {
  const message = error instanceof Error ? error.message : String(error);
  const { line = '1', column = '1', reason = message } = LOCATED.exec(message)?.groups ?? {};
  const offset = offsetOf(text, { line: Number(line), column: Number(column) });
  const shared = { start: offset, reason: reason.replace(CATEGORY, '') };
  if (text.startsWith('<!--', offset)) {
    return { ...shared, kind: 'comment', found: upTo(text, offset, '-->') ?? '<!--' };
  }
  // A brace in a sentence is the most common of these; the parser points somewhere behind it.
  const brace = /\bexpression\b|\bin spread\b/u.test(reason) ? text.lastIndexOf('{', offset) : -1;
  if (brace !== -1) {
    return { ...shared, kind: 'expression', start: brace, found: upTo(text, brace, '}') ?? '{' };
  }
  return { ...shared, kind: 'other', found: text[offset] ?? '' };
}

function upTo(text: string, start: number, end: string): string | undefined {
  const at = text.indexOf(end, start);
  return at === -1 ? undefined : text.slice(start, at + end.length);
}

function breachOf({ kind, start, found, reason }: Fault, text: string): ProseBreach {
  const point = pointOf(text, start);
  switch (kind) {
    case 'comment':
      return proseBreach('prose-html', point, { found: excerpt(found) });
    case 'expression':
      return proseBreach('prose-expression', point, { found: excerpt(found) });
    case 'other':
      return syntaxBreach(reason, text.slice(start), point);
    default:
      return kind satisfies never;
  }
}

function cover({ kind, start, found }: Fault, text: string): string {
  const letters = found.replaceAll(/[^\r\n]/g, 'x');
  // In quotes, what covers an expression may also be the value of an attribute.
  const covered = kind === 'expression' && found.length > 1 ? `"${letters.slice(1, -1)}"` : letters;
  return text.slice(0, start) + covered + text.slice(start + found.length);
}
