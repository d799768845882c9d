import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readProse } from '../../../src/content/prose/read-prose.ts';
import { isSafeLink } from '../../../src/content/prose/safe-link.ts';
import { isProseComponentName, proseComponents } from '../../../src/schema/prose-components.ts';

// prettier-ignore
const fragments = [
  'tekst', ' ', '\n', '\n\n', '\t', '    ', '\\', '`', '```', '~~~', '*', '**', '_', '~~', '#', '## ', '> ', '- ',
  '1. ', '3. ', '- [x] ', '| a |', '|---|', '|', '---', '===', '[', ']', '(', ')', '![', '](', '[a](/b)', '[a]: ',
  'https://voorbeeld.test', 'javascript:probe()', '//elders.test', 'a@voorbeeld.test', 'www.voorbeeld.test',
  '{', '}', '{probe()}', '{/*', '*/}', '\\{', '<', '>', '</', '/>', '<!--', '-->', '<script>', '</script>', '<b>', '</b>',
  '<Kpi id="a" />', '<Kpi', '<Chart kpi="a" />', '<Source id="a"/>', '<Callout kind="note">', '</Callout>', '<Case id="a">',
  '</Case>', '<>', '</>', ' id=', '"', "'", '={', '{...a}', ' set:html="a"', ' client:load', '&lt;', '&#123;', '&#9;',
  'import a from "b"', 'import ', 'export const a = 1', 'export ', 'é', '😀', '\u0000', '\u2028', '\ud800', ':::', '$', '^', '[^1]',
];

const anyText = fc
  .array(
    fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...fragments) },
      { weight: 1, arbitrary: fc.string() },
    ),
    {
      maxLength: 30,
    },
  )
  .map((parts) => parts.join(''));

const PLAIN = /^(?:p|h[234]|ul|li|strong|em|del|blockquote|code|pre|br|hr|table|thead|tbody|tr)$/u;

/** What of a reading is outside the allow-list, which is written out once more here on purpose. */
function strangeParts(node: unknown, inLink = false): unknown[] {
  if (!isRecord(node)) return [node];
  const { kind, children } = node;
  if (kind === 'text')
    return hasOnly(node, ['kind', 'text']) && typeof node['text'] === 'string' ? [] : [node];
  const isKnown =
    kind === 'component'
      ? isKnownComponent(node) && !inLink
      : kind === 'element' && isKnownElement(node, inLink);
  if (!isKnown || !Array.isArray(children)) return [node];
  return children.flatMap((child) => strangeParts(child, inLink || node['tag'] === 'a'));
}

function isKnownComponent(node: Record<string, unknown>): boolean {
  const { name, attributes } = node;
  if (typeof name !== 'string' || !isProseComponentName(name)) return false;
  return (
    hasOnly(node, ['kind', 'name', 'attributes', 'line', 'column', 'children']) &&
    Number.isInteger(node['line']) &&
    Number.isInteger(node['column']) &&
    proseComponents[name].schema.safeParse(attributes).success
  );
}

function isKnownElement(node: Record<string, unknown>, inLink: boolean): boolean {
  const { tag, href, align, start } = node;
  if (tag === 'a') {
    return (
      hasOnly(node, ['kind', 'tag', 'href', 'children']) &&
      typeof href === 'string' &&
      isSafeLink(href) &&
      !inLink
    );
  }
  if (tag === 'ol') {
    return (
      hasOnly(node, ['kind', 'tag', 'start', 'children']) &&
      (start === undefined || Number.isInteger(start))
    );
  }
  if (tag === 'th' || tag === 'td') {
    return (
      hasOnly(node, ['kind', 'tag', 'align', 'children']) &&
      [undefined, 'left', 'center', 'right'].includes(align as undefined)
    );
  }
  return hasOnly(node, ['kind', 'tag', 'children']) && PLAIN.test(String(tag));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function hasOnly(node: object, keys: readonly string[]): boolean {
  return Object.keys(node).every((key) => keys.includes(key));
}

test('whatever the texts are, each gets a reading, and no node is outside the allow-list', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyText, { minLength: 1, maxLength: 120 }), async (texts) => {
      const readings = await readProse(texts.map((text, index) => ({ file: `${index}`, text })));
      expect(readings.size).toBe(texts.length);
      for (const { nodes, breaches } of readings.values()) {
        expect(nodes.flatMap((node) => strangeParts(node))).toEqual([]);
        expect(nodes.length === 0 || breaches.length === 0).toBe(true);
        for (const { rule, line, column } of breaches) {
          expect(rule).toMatch(/^prose-/u);
          expect(line > 0 && column > 0).toBe(true);
        }
      }
    }),
    { numRuns: 25 },
  );
}, 120_000);
