import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { readFrontMatter } from '../../src/content/read-front-matter.ts';
import { findingText } from '../../src/i18n/finding-text.ts';
import { ruleWords } from '../../src/i18n/rules.ts';

const FILE = 'content/klachten/voorbeeld/zaak.mdx';
const read = (yaml: string) => readFrontMatter(FILE, `---\n${yaml}\n---\nProza.\n`);

describe('an MDX file', () => {
  test('is a record and prose, with the places of the file', () => {
    const { located, prose, proseFirstLine } = readFrontMatter(
      FILE,
      '---\n# zaak\nid: a\nstadia:\n  - datum: 2019-07-01\n    leeg:\n---  \n\nTekst\n---\n',
    );
    expect(located.value).toEqual({ id: 'a', stadia: [{ datum: '2019-07-01', leeg: null }] });
    expect(located.findings).toEqual([]);
    expect([prose, proseFirstLine]).toEqual(['\nTekst\n---\n', 8]);
    const at = (path: (string | number)[], atKey?: boolean) => {
      const { line, column } = located.placeOf(path, atKey);
      return `${line}:${column}`;
    };
    expect([
      at([]),
      at(['id']),
      at(['id'], true),
      at(['stadia', 0]),
      at(['stadia', 0, 'datum']),
      at(['stadia', 0, 'leeg']),
      at(['stadia', 0, 'x']),
      at(['x']),
    ]).toEqual(['3:1', '3:5', '3:1', '5:5', '5:12', '6:5', '5:5', '3:1']);
  });

  test('may end at its front matter', () => {
    expect(readFrontMatter(FILE, '---\na: 1\n---')).toMatchObject({
      located: { value: { a: 1 } },
      prose: '',
      proseFirstLine: 3,
    });
  });

  test.each([
    ['without front matter', '# Titel\n', 'front-matter-missing', '# Titel\n'],
    ['with something above it', '\n---\na: 1\n---\n', 'front-matter-missing', '\n---\na: 1\n---\n'],
    ['with empty front matter', '---\n# niets\n---\nx', 'front-matter-missing', 'x'],
    ['that does not close', '---\na: 1\n\nTekst\n', 'front-matter-unclosed', ''],
  ])('%s is refused', (_, text, rule, prose) => {
    const read = readFrontMatter(FILE, text);
    expect(read.located.findings).toEqual([
      { file: FILE, line: 1, column: 1, rule, path: [], values: {} },
    ]);
    expect(read).toMatchObject({ located: { value: undefined }, prose });
  });
});

test.each([
  ['a date', '2019-07-01', '2019-07-01'],
  ['a time', '12:30', '12:30'],
  ['a number', '48.5', 48.5],
  ['a decimal comma stays text', '48,5', '48,5'],
  ['Dutch and old YAML words stay text', 'nee', 'nee'],
  ['a leading zero stays', '01234567', '01234567'],
  ['all digits stay', '12345678901234567890', '12345678901234567890'],
  ['infinity is no number', '.inf', '.inf'],
  ['nothing', '~', null],
  ['a folded text', '>-\n  een\n  twee', 'een twee'],
])('%s is read as YAML 1.2 reads it', (_, written, value) => {
  expect(read(`a: ${written}`).located).toMatchObject({ value: { a: value }, findings: [] });
});

describe('a slip in the notation', () => {
  const INDENT = 'een regel met te veel of te weinig spaties ervoor';
  const UNCLOSED = 'een tekst die hier begint en niet wordt gesloten';
  const START = 'een teken waarmee een tekst zonder aanhalingstekens niet mag beginnen';
  test.each([
    ['tab as indentation', 'a:\n\tb: 1', '3:1 een tab'],
    ['tab after spaces', 'a:\n  - b\n  \tc: 1', '4:3 een tab'],
    ['colon in a text', 'a: Klacht: lonen', '2:4 een tweede dubbele punt op dezelfde regel'],
    ['indented too far', 'a: 1\n b: 2', `3:2 ${INDENT}`],
    ['indented too little', 'a:\n  b: 1\n c: 2', `4:1 ${INDENT}`],
    [
      'no colon',
      'a: 1\nb',
      '3:1 een regel zonder dubbele punt met een spatie erachter, of een lijststreepje zonder spatie',
    ],
    [
      'no space after the colon',
      'a:1\nb: 2',
      '2:1 een regel zonder dubbele punt met een spatie erachter, of een lijststreepje zonder spatie',
    ],
    ['open text', 'a: "x\nb: 1', `2:4 ${UNCLOSED}`],
    ['open text in a list', "a: ['b]", `2:5 ${UNCLOSED}`],
    ['open list', 'a: [1, 2\nb: 3', '2:9 een lijst of groep die niet wordt gesloten'],
    ['wrong escape', 'a: "C:\\qap"', '2:7 een \\ met een ander teken erachter'],
    ['reserved letter', 'a: @x', `2:4 ${START}`],
    ['text after a text', 'a: "b" c', '2:8 nog meer tekst achter de waarde'],
    ['list on the line of its key', 'a: - b', '2:4 een lijststreepje achter de naam van het veld'],
    ['list as a key', '[a]: 1', '2:1 een lijst of groep als naam'],
    ['second document', 'a: 1\n...\nb: 1', '4:1 een regel die een tweede blok begint'],
    ['directive', '%YAML 1.1\na: 1', '2:1 een regel die met % of --- begint'],
    [
      'what we have no words for',
      'a: |x\n  b',
      '2:5 een fout in de schrijfwijze (Block scalar header includes extra characters: |x)',
    ],
    ['anchor and alias', 'a: &x 1\nb: *x', '2:4 &x', '3:4 *x'],
    ['emphasis', 'a: *Let op* dit', '2:4 *Let'],
    ['tag', 'a: !!binary aGk=', '2:4 !!binary'],
    ['merge key', '<<: {a: 1}', '2:1 <<'],
  ])('%s', (_, yaml, ...told) => {
    const { located } = read(yaml);
    expect(
      located.findings.map(
        (finding) => `${finding.line}:${finding.column} ${ruleWords(finding, 'nl').found}`,
      ),
    ).toEqual(told);
    expect(located.value).toBeUndefined();
  });

  test('is told whole', () => {
    const [finding] = read('titel: Klacht: lonen').located.findings;
    expect(finding && findingText(finding, 'nl')).toBe(`content/klachten/voorbeeld/zaak.mdx:2:8
  Verwacht:  aanhalingstekens om een tekst met een dubbele punt en een spatie erin
  Gevonden:  een tweede dubbele punt op dezelfde regel
  Herstel:   zet de hele tekst tussen dubbele aanhalingstekens
  Uitleg:    /handleiding/meldingen/yaml-syntax/`);
  });
});

test('double and reserved keys are told, and the last of a double key is kept', () => {
  const { value, findings, placeOf } = read('a: 1\nb:\n  - constructor: 1\n    c: 1\na: 2').located;
  expect(value).toEqual({ a: 2, b: [{ c: 1 }] });
  expect(placeOf(['a'])).toMatchObject({ line: 6, column: 4 });
  expect(findings.map(({ line, column, rule, path }) => [line, column, rule, path])).toEqual([
    [4, 5, 'key-reserved', ['b', 0, 'constructor']],
    [6, 1, 'key-duplicate', ['a']],
  ]);
});

/** The shortest of three tries, in processor time: other work on the machine hardly shows in it. */
const shortestTime = (work: () => void): number =>
  Math.min(
    ...[1, 2, 3].map(() => {
      const start = process.cpuUsage();
      work();
      const { user, system } = process.cpuUsage(start);
      return user + system;
    }),
  );

test.each<[string, (depth: number) => string, number]>([
  ['lists', (depth) => '['.repeat(depth), 100_000],
  ['closed lists', (depth) => '['.repeat(depth) + ']'.repeat(depth), 100_000],
  ['records', (depth) => '{a: '.repeat(depth), 100_000],
  ['list marks', (depth) => '- '.repeat(depth), 100_000],
  [
    'indented records',
    (depth) => Array.from({ length: depth }, (_, level) => `${' '.repeat(level)}a:`).join('\n'),
    1000,
  ],
])('deeply nested %s give one finding, in time that grows with the file', (_, nested, depth) => {
  const find = (yaml: string) => read(yaml).located.findings.map(({ rule }) => rule);
  const [half, whole] = [nested(depth / 2), nested(depth)];
  expect(find(whole)).toEqual(['nesting-too-deep']);
  // Twice as deep is at most four times as long a text; what doubles with every level never ends.
  const ratio = shortestTime(() => find(whole)) / shortestTime(() => find(half));
  expect(ratio).toBeLessThan(10);
});

test.each([
  [39, 0],
  [40, 1],
])('a record with %i lists in each other gives %i findings', (depth, count) => {
  expect(read(`a: ${'['.repeat(depth)}${']'.repeat(depth)}`).located.findings).toHaveLength(count);
});

const keys = fc.string().filter((key) => !/^(?:__proto__|constructor|prototype|<<)$/.test(key));
const records = fc.dictionary(
  keys,
  fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.array(fc.dictionary(keys, fc.string()))),
  { minKeys: 1 },
);

test('every record comes back, and every key stands where its place says', () => {
  fc.assert(
    fc.property(
      records,
      fc.constantFrom('PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE'),
      (record, defaultStringType) => {
        const yaml = stringify(record, {
          defaultStringType,
          defaultKeyType: 'QUOTE_DOUBLE',
          lineWidth: 0,
          aliasDuplicateObjects: false,
        });
        fc.pre(!/^(?:---|\? )/m.test(yaml));
        const { value, findings, placeOf } = read(yaml).located;
        expect(findings).toEqual([]);
        expect(value).toEqual({ ...record });
        const lines = `---\n${yaml}`.split('\n');
        for (const key of Object.keys(record)) {
          const { line, column } = placeOf([key], true);
          expect(lines[line - 1]?.charAt(column - 1)).toBe('"');
        }
      },
    ),
  );
});

test('a damaged text gives findings or a value, and never throws', () => {
  fc.assert(
    fc.property(records, fc.nat(), fc.nat(10), fc.string(), (record, at, length, inserted) => {
      const whole = `---\n${stringify(record)}---\nProza\n`;
      const start = at % (whole.length + 1);
      const { located } = readFrontMatter(
        FILE,
        whole.slice(0, start) + inserted + whole.slice(start + length),
      );
      if (located.value === undefined) expect(located.findings.length).toBeGreaterThan(0);
      for (const finding of located.findings)
        expect(findingText(finding, 'nl')).toMatch(/\n {2}Herstel: {3}\S/);
      expect(located.placeOf(['x', 0])).toMatchObject({ file: FILE });
    }),
    { numRuns: 500 },
  );
});
