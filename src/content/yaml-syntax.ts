import { visit, type ErrorCode, type YAMLError } from 'yaml';
import type { Finding, RuleValues } from '../schema/finding.ts';
import { DEEPEST_NESTING } from './located-value.ts';
import { shownText } from './shown.ts';
import type { SourceText } from './source-text.ts';
import type { YamlDocument } from './yaml-document.ts';

type Mistake = RuleValues['yaml-syntax']['mistake'];

/**
 * What to say of YAML that does not parse. Only the first mistake, because the rest mostly follow
 * from it; `undefined` when there is none.
 * @param base offset of the YAML within its file
 */
export function yamlSyntaxFinding(
  source: SourceText,
  base: number,
  body: string,
  document: YamlDocument,
): Finding | undefined {
  const at = (offset: number) => ({ ...source.placeAt(base + offset), path: [] });
  if (body.startsWith('%') || document.directives?.docStart === true) {
    return { ...at(0), rule: 'yaml-syntax', values: { mistake: 'directive', reason: '' } };
  }
  const [first] = document.errors;
  if (first === undefined) return undefined;
  // Exhaustion comes out innermost first, so it can stand anywhere in the list.
  const exhausted = document.errors.find(({ code }) => code === 'RESOURCE_EXHAUSTION');
  if (exhausted !== undefined) {
    return {
      ...at(exhausted.pos[0]),
      rule: 'nesting-too-deep',
      values: { limit: DEEPEST_NESTING },
    };
  }
  const tab = /^ *\t/m.exec(body.slice(0, endOfLine(body, first.pos[0])));
  if (tab !== null) return { ...at(tab.index + tab[0].length - 1), rule: 'yaml-tab', values: {} };
  const mark = markAt(body, first);
  if (mark !== undefined)
    return { ...at(mark.offset), rule: 'yaml-alias', values: { found: shownText(mark.found) } };
  const { mistake, offset } = mistakeOf(body, document, first);
  return {
    ...at(offset),
    rule: 'yaml-syntax',
    values: { mistake, reason: shownText(first.message) },
  };
}

/** The `*`, `&` or `!` that an editor may have meant as the first letter of a text. */
function markAt(
  body: string,
  { code, pos: [offset] }: YAMLError,
): { offset: number; found: string } | undefined {
  if (REFUSED_ANYWAY.has(code)) {
    return { offset, found: /^\S*/.exec(body.slice(offset, offset + 200))?.[0] ?? '' };
  }
  const before = body.slice(body.lastIndexOf('\n', offset - 1) + 1, offset);
  const [, lead, found] = /^(.*?(?:^|[-:,[{]) *)([*&!]\S*) *$/.exec(before) ?? [];
  if (code !== 'UNEXPECTED_TOKEN' || lead === undefined || found === undefined) return undefined;
  return { offset: offset - before.length + lead.length, found };
}

const REFUSED_ANYWAY: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'ALIAS_PROPS',
  'BAD_ALIAS',
  'MULTIPLE_ANCHORS',
  'MULTIPLE_TAGS',
  'TAG_RESOLVE_FAILED',
  'BAD_PROP_ORDER',
]);

function mistakeOf(
  body: string,
  document: YamlDocument,
  error: YAMLError,
): { mistake: Mistake; offset: number } {
  const [offset] = error.pos;
  switch (error.code) {
    case 'BAD_INDENT':
      if (!error.message.startsWith('Flow')) return { mistake: 'indent', offset };
      // The parser notices on the next line; the bracket belongs at the end of what stands before.
      return { mistake: 'closing-bracket', offset: body.slice(0, offset).trimEnd().length };
    case 'MISSING_CHAR':
      if (error.message.includes('quote'))
        return { mistake: 'closing-quote', offset: openingQuote(document, offset) };
      if (error.message.startsWith('Implicit map keys'))
        return { mistake: 'colon-missing', offset };
      if (error.message.startsWith('Sequence item without'))
        return { mistake: 'indent', offset: firstOnLine(body, offset) };
      if (error.message.startsWith('Missing ,')) return { mistake: 'comma', offset };
      return { mistake: error.message.includes('end with') ? 'closing-bracket' : 'other', offset };
    case 'BLOCK_AS_IMPLICIT_KEY': {
      // Two lines glued together: the second stands deeper than the value before it allows.
      const glued = document.errors.find(({ code }) => code === 'MULTILINE_IMPLICIT_KEY');
      if (glued === undefined) return { mistake: 'colon-in-text', offset };
      return { mistake: 'indent', offset: firstOnLine(body, glued.pos[1] - 1) };
    }
    case 'MULTILINE_IMPLICIT_KEY':
      return { mistake: 'colon-missing', offset };
    case 'BAD_DQ_ESCAPE':
      return { mistake: 'escape', offset };
    case 'BAD_SCALAR_START':
      return { mistake: 'reserved-start', offset };
    case 'MULTIPLE_DOCS':
      return { mistake: 'several-documents', offset };
    case 'BAD_DIRECTIVE':
      return { mistake: 'directive', offset };
    case 'UNEXPECTED_TOKEN':
      if (error.message.includes('block-seq-ind on same line'))
        return { mistake: 'list-on-key-line', offset };
      if (error.message.endsWith('at node end')) return { mistake: 'text-after-value', offset };
      return { mistake: /[\]}]/.test(body.charAt(offset)) ? 'reserved-start' : 'other', offset };
    default:
      return { mistake: 'other', offset };
  }
}

/** Where the quoted text begins that runs on to `end` for want of a closing quote. */
function openingQuote(document: YamlDocument, end: number): number {
  let opening = end;
  visit(document, {
    Scalar(_, { type, range }) {
      if (type?.startsWith('QUOTE') && range && range[0] < end && range[1] >= end)
        opening = range[0];
    },
  });
  return opening;
}

function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end;
}

function firstOnLine(text: string, offset: number): number {
  const start = text.lastIndexOf('\n', offset) + 1;
  return start + text.slice(start).search(/\S|$/);
}
