import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { plainYaml } from '../../src/content/plain-yaml.ts';
import { sourceText } from '../../src/content/source-text.ts';
import { parseYaml } from '../../src/content/yaml-document.ts';
import { yamlSyntaxFinding } from '../../src/content/yaml-syntax.ts';
import { yamlValue } from '../../src/content/yaml-value.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** What the full parser makes of a text, and what it finds wrong with it. */
function fullYaml(text: string): { value: unknown; findings: readonly unknown[] } {
  const source = sourceText('content/a.mdx', text);
  const document = parseYaml(text);
  const broken = yamlSyntaxFinding(source, 0, text, document);
  return broken === undefined
    ? yamlValue(source, 0, document.contents)
    : { value: undefined, findings: [broken] };
}

/** The plain reader may leave a text to the full parser, and never reads it otherwise. */
function expectSame(text: string): void {
  const plain = plainYaml(text);
  if (plain !== undefined) expect({ value: plain, findings: [] }).toEqual(fullYaml(text));
}

const frontMatters = ['content', 'tests/fixtures'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mdx'))
    .flatMap((file) => {
      const text = readFileSync(join(ROOT, folder, file), 'utf8');
      const body = /^---\n(.*?)^---\n/msu.exec(text)?.[1];
      return body === undefined ? [] : [{ folder, body }];
    }),
);

test('all front matter there is, sound and broken, is read as the full parser does', () => {
  for (const { body } of frontMatters) expectSame(body);
});

test('nearly all real front matter is plain', () => {
  const real = frontMatters.filter(({ folder }) => folder === 'content');
  const plain = real.filter(({ body }) => plainYaml(body) !== undefined);
  expect(plain.length / real.length).toBeGreaterThan(0.9);
});

describe('is read:', () => {
  test.each<[string, string, unknown]>([
    ['a text', 'a: één tekst (kort)\n', { a: 'één tekst (kort)' }],
    ['numbers', 'a: 12\nb: 0.5\nc: 1.50\n', { a: 12, b: 0.5, c: 1.5 }],
    ['yes and no', 'a: true\nb: false\n', { a: true, b: false }],
    ['dates, that stay texts', 'a: 2018-03-01\nb: "2018"\n', { a: '2018-03-01', b: '2018' }],
    ['an empty field', 'a:\nb: 1\n', { a: null, b: 1 }],
    ['quotes', `a: "x: # y"\nb: 'it''s'\n`, { a: 'x: # y', b: "it's" }],
    ['lines that go on', 'a: een\n  twee\n   drie\nb: 1\n', { a: 'een twee drie', b: 1 }],
    ['a text below its field', 'a: >-\n  een: "#"\n  twee\n\nb: 1\n', { a: 'een: "#" twee', b: 1 }],
    ['a list at the indent of its field', 'a:\n- x\n- y\nb: 1\n', { a: ['x', 'y'], b: 1 }],
    ['groups in a list', 'a:\n  - b: 1\n    c: x\n  - b: 2\n', { a: [{ b: 1, c: 'x' }, { b: 2 }] }],
    [
      'brackets',
      'a: [BD, "NL"]\nb: { kind: x, n: 2 }\nc: []\n',
      { a: ['BD', 'NL'], b: { kind: 'x', n: 2 }, c: [] },
    ],
    ['empty lines', '\na: 1\n\nb:\n\n  c: 2\n\n', { a: 1, b: { c: 2 } }],
  ])('%s', (_, text, value) => {
    expect(plainYaml(text)).toEqual(value);
    expectSame(text);
  });
});

describe('is left to the full parser:', () => {
  test.each([
    ['nothing', ''],
    ['a comment', 'a: 1 # hoeveel\n'],
    ['a tab', 'a:\t1\n'],
    ['a text with its line ends', 'a: |\n  tekst\n'],
    ['an empty line in a text below its field', 'a: >-\n  een\n\n  twee\n'],
    ['a line further in', 'a: >-\n  een\n    twee\n'],
    ['a double key', 'a: 1\na: 2\n'],
    ['a reserved key', '__proto__: 1\n'],
    ['an anchor', 'a: &x 1\n'],
    ['a colon in a text', 'a: b: c\n'],
    ['a quote that does not close', 'a: "b\n'],
    ['digits that must stay', 'a: 01234567\n'],
    ['more digits than a number holds', 'a: 12345678901234567\n'],
    ['an exponent', 'a: 1e3\n'],
    ['null', 'a: null\n'],
    ['an empty line in a text', 'a: een\n\n  twee\n'],
    ['a field too deep', 'a: 1\n  b: 2\n'],
    ['a list in a list', 'a:\n  - - 1\n'],
    ['a second document', 'a: 1\n...\nb: 2\n'],
  ])('%s', (_, text) => {
    expect(plainYaml(text)).toBeUndefined();
  });
});

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom(
    'true',
    'Null',
    '~',
    '012',
    '1_000',
    '0x1F',
    '.5',
    '5.',
    '+1',
    '1.2.3',
    '2018-03',
    'a: b',
    'a #b',
    '- a',
    'ja',
    '.inf',
    'x'.repeat(90),
    'een twee '.repeat(12),
  ),
);
const anyData = fc.dictionary(
  fc.oneof(
    fc.constantFrom('title', 'nl', 'a-b', '2019', 'true', '__proto__'),
    fc.string({ maxLength: 6 }),
  ),
  fc.letrec<{ data: unknown }>((tie) => ({
    data: fc.oneof(
      { maxDepth: 4 },
      anyText,
      fc.oneof(fc.integer(), fc.double({ noNaN: true }), fc.boolean(), fc.constant(null)),
      fc.array(tie('data'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom('a', 'kind', 'nl', 'x y'), tie('data'), { maxKeys: 3 }),
    ),
  })).data,
  { maxKeys: 4 },
);
const styles = {
  indentSeq: [true, false],
  flowCollectionPadding: [true, false],
  lineWidth: [0, 20, 80],
};
const anyWritten = fc
  .tuple(
    anyData,
    fc.constantFrom(...styles.indentSeq),
    fc.constantFrom(...styles.lineWidth),
    fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_FOLDED'),
  )
  .map(([data, indentSeq, lineWidth, defaultStringType]) =>
    stringify(data, { indentSeq, lineWidth, defaultStringType: defaultStringType as 'PLAIN' }),
  );

/** A text with one sign or line of it taken away, doubled or replaced. */
const anyChanged = fc
  .tuple(
    fc.oneof(anyWritten, fc.constantFrom(...frontMatters.map(({ body }) => body))),
    fc.nat(),
    fc.nat({ max: 3 }),
    fc.constantFrom(
      '',
      ' ',
      '  ',
      '\n',
      '\n\n',
      ':',
      ': ',
      '-',
      '- ',
      '#',
      ' #',
      '"',
      "'",
      '[',
      ']',
      '{',
      ',',
      '|',
      '>',
      '&',
      '0',
      '.',
      '%',
      '?',
      '\u00A0',
    ),
  )
  .map(([text, at, taken, put]) => {
    const start = text.length === 0 ? 0 : at % text.length;
    return text.slice(0, start) + put + text.slice(start + taken);
  });

describe('the plain reader gives what the full parser gives, or leaves it to that', () => {
  test.each([
    ['data as they are written', anyWritten],
    ['texts with a mistake in them', anyChanged],
    ['signs in any order', fc.string({ unit: fc.constantFrom(...'ab1.0 \n:-"\'[]{},#') })],
  ])('%s', (_, texts) => {
    fc.assert(fc.property(texts, expectSame), { numRuns: 1500 });
  });
});
