import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readJson } from '../../src/content/read-json.ts';
import type { Finding } from '../../src/schema/finding.ts';
import { ruleWords } from '../../src/i18n/rules.ts';
import { findingText } from '../../src/i18n/finding-text.ts';

const FILE = 'content/a.json';

/** `1:7 expected | found | mend` */
function brief(finding: Finding): string {
  const { expected, found, mend } = ruleWords(finding, 'nl');
  return `${finding.line}:${finding.column} ${expected} | ${found} | ${mend}`;
}

describe('a slip in the notation', () => {
  const VALUE = 'een waarde: een tekst tussen aanhalingstekens, een getal, true, false of null';
  const NUMBER = 'een getal met een punt voor de decimalen en zonder andere tekens';
  const COMMA = 'een komma voordat het volgende veld of onderdeel begint';
  test.each([
    [
      'comma too many in a record',
      '{"a": 1,}',
      '1:8 geen komma zonder veld of onderdeel erachter | , | haal de komma weg',
    ],
    [
      'comma too many in a list',
      '[1,\n]',
      '1:3 geen komma zonder veld of onderdeel erachter | , | haal de komma weg',
    ],
    [
      'two commas',
      '{"a": 1,, "b": 2}',
      '1:8 geen komma zonder veld of onderdeel erachter | , | haal de komma weg',
    ],
    [
      'no comma, told at the line before',
      '{"a": 1\n"b": 2}',
      `1:8 ${COMMA} | "b" | zet hier een komma`,
    ],
    ['no comma in a list', '[1 2]', `1:3 ${COMMA} | 2 | zet hier een komma`],
    [
      'no colon',
      '{"a" 1}',
      '1:5 een dubbele punt tussen de naam van het veld en de waarde | 1 | zet hier een dubbele punt',
    ],
    ['no value', '{"a": }', `1:7 ${VALUE} | } | vul hier een waarde in`],
    [
      'no quotes around a key',
      '{a: 1}',
      '1:2 de naam van een veld tussen dubbele aanhalingstekens | a | schrijf "a"',
    ],
    ['no quotes around a text', '{"a": kleding}', `1:7 ${VALUE} | kleding | schrijf "kleding"`],
    [
      'no quotes around a date',
      '{"a": 2019-07-01}',
      `1:7 ${VALUE} | 2019-07-01 | schrijf "2019-07-01"`,
    ],
    ['single quotes', "{'a': 1}", `1:2 rechte dubbele aanhalingstekens | 'a' | schrijf "a"`],
    ['curly quotes', '{“a”: 1}', '1:2 rechte dubbele aanhalingstekens | “a” | schrijf "a"'],
    [
      'curly quotes around words',
      '{"a": “twee woorden”}',
      '1:7 rechte dubbele aanhalingstekens | “twee | gebruik het teken " en geen enkele of gekrulde aanhalingstekens',
    ],
    ['Dutch yes', '{"a": ja}', `1:7 ${VALUE} | ja | schrijf true`],
    ['mistyped true', '{"a": ture}', `1:7 ${VALUE} | ture | schrijf true`],
    ['percent sign', '{"a": 48%}', `1:7 ${NUMBER} | 48% | schrijf 48`],
    ['leading zero', '[007]', `1:2 ${NUMBER} | 007 | schrijf 7`],
    ['plus sign', '[+5]', `1:2 ${NUMBER} | +5 | schrijf 5`],
    ['no zero before the point', '[.5]', `1:2 ${NUMBER} | .5 | schrijf 0.5`],
    ['nothing after the point', '[5.]', `1:2 ${NUMBER} | 5. | schrijf 5`],
    ['points between thousands', '[1.234.567]', `1:2 ${NUMBER} | 1.234.567 | schrijf 1234567`],
    [
      'open text',
      '{"a": "x\n}',
      '1:7 een aanhalingsteken aan het eind van de tekst, op dezelfde regel | "x | sluit de tekst met een dubbel aanhalingsteken; schrijf \\" voor een aanhalingsteken ín de tekst en \\n voor een nieuwe regel',
    ],
    [
      'tab in a text',
      '["a\tb"]',
      '1:4 een tekst zonder tabs en andere onzichtbare tekens | \\u0009 | vervang het teken door een spatie',
    ],
    [
      'backslash in a text',
      '["C:\\map"]',
      '1:5 na een \\ een van de tekens " \\ / b f n r t u | \\m | schrijf \\\\ als u een \\ bedoelt',
    ],
    [
      'comment',
      '{ // let op\n}',
      '1:3 geen opmerkingen, want die kent JSON niet | // let op | haal de opmerking weg, of zet haar in een veld dat ervoor bedoeld is',
    ],
    [
      'open record',
      '{"a": 1\n\n',
      '1:8 een } die de groep velden sluit | het einde van het bestand | zet hier een }; lijkt het bestand afgebroken, vergelijk het dan met een eerdere versie',
    ],
    [
      'open list',
      '[[1]',
      '1:5 een ] die de lijst sluit | het einde van het bestand | zet hier een ]; lijkt het bestand afgebroken, vergelijk het dan met een eerdere versie',
    ],
    ['list closed as a record', '{"a": [1}', '1:9 een ] die de lijst sluit | } | zet hier een ]'],
    [
      'record closed as a list',
      '[{"a": 1]',
      '1:9 een } die de groep velden sluit | ] | zet hier een }',
    ],
    [
      'closed twice',
      '{}\n}',
      '2:1 het einde van het bestand, want de laatste } of ] is geweest | } | haal weg wat hier staat, of haal een } of ] te veel erboven weg',
    ],
  ])('%s', (_, text, told) => {
    const { value, findings } = readJson(FILE, text);
    expect(findings.map(brief)).toEqual([told]);
    expect(value).toBeUndefined();
  });
});

describe('a decimal comma', () => {
  test('is told in full, and the rest of the file is read', () => {
    const text =
      '{\n  "observations": [\n    { "value": 48,5, "n": 1.234,56 }\n  ],\n  "z": "1,5"\n}\n';
    const { value, findings, placeOf } = readJson(FILE, text);
    expect(value).toEqual({ observations: [{ value: 48.5, n: 1234.56 }], z: '1,5' });
    expect(placeOf(['z'])).toEqual({ file: FILE, line: 5, column: 8 });
    expect(findings.map((finding) => findingText(finding, 'nl'))).toEqual([
      `content/a.json:3:16
  observations[0].value
  Verwacht:  een getal met een punt voor de decimalen
  Gevonden:  48,5
  Herstel:   schrijf 48.5
  Uitleg:    /handleiding/meldingen/number-decimal-comma/`,
      `content/a.json:3:27
  observations[0].n
  Verwacht:  een getal met een punt voor de decimalen
  Gevonden:  1.234,56
  Herstel:   schrijf 1234.56
  Uitleg:    /handleiding/meldingen/number-decimal-comma/`,
    ]);
  });

  test('is told beside the first other mistake', () => {
    const { value, findings } = readJson(FILE, '{"a": 1,5, "b": }');
    expect(value).toBeUndefined();
    expect(findings.map(({ rule, column }) => [rule, column])).toEqual([
      ['number-decimal-comma', 7],
      ['json-syntax', 17],
    ]);
  });

  test('in a list is two numbers, in a text nothing special', () => {
    expect(readJson(FILE, '{"a": [48,5], "b": "\\"c\\": 1,5"}')).toMatchObject({
      value: { a: [48, 5], b: '"c": 1,5' },
      findings: [],
    });
  });
});

describe('keys', () => {
  test('that are double or reserved are told, and the last of a double key is kept', () => {
    const { value, findings, placeOf } = readJson(
      FILE,
      '{"a": 1,\n "b": [{"__proto__": {"x": 1}, "c": 1}],\n "a": 2}',
    );
    expect(value).toEqual({ a: 2, b: [{ c: 1 }] });
    expect(placeOf(['a'])).toEqual({ file: FILE, line: 3, column: 7 });
    expect(findings).toEqual([
      {
        file: FILE,
        line: 2,
        column: 9,
        rule: 'key-reserved',
        path: ['b', 0, '__proto__'],
        values: { key: '__proto__' },
      },
      { file: FILE, line: 3, column: 2, rule: 'key-duplicate', path: ['a'], values: { key: 'a' } },
    ]);
  });

  test('`$schema` at the top is for editors; deeper it is a key like any other', () => {
    expect(readJson(FILE, '{"$schema": "x", "a": {"$schema": 1}}').value).toEqual({
      a: { $schema: 1 },
    });
  });
});

describe('the place of a path', () => {
  const { placeOf } = readJson(FILE, '{\n  "a": [ 1, { "b": null } ]\n}');
  test.each([
    ['the record itself', [], false, 1, 1],
    ['a value', ['a'], false, 2, 8],
    ['a key', ['a'], true, 2, 3],
    ['a list item', ['a', 1], false, 2, 13],
    ['a list item has no key', ['a', 1], true, 2, 13],
    ['a key in a list item', ['a', 1, 'b'], true, 2, 15],
    ['a missing key is in its record', ['a', 1, 'x'], false, 2, 13],
    ['so is what would be in it', ['a', 1, 'x', 0, 'y'], true, 2, 13],
    ['no inherited keys', ['toString'], false, 1, 1],
  ] as const)('%s', (_, path, atKey, line, column) => {
    expect(placeOf(path, atKey)).toEqual({ file: FILE, line, column });
  });
});

describe('hostile texts', () => {
  test.each([
    ['lists', '['.repeat(100_000)],
    ['closed lists', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['records', '{"a":'.repeat(100_000)],
  ])('100,000 nested %s give one finding at once', (_, text) => {
    const start = performance.now();
    const { value, findings, placeOf } = readJson(FILE, text);
    expect(findings.map(({ rule }) => rule)).toEqual(['nesting-too-deep']);
    expect(value).toBeUndefined();
    expect(placeOf([0, 0])).toEqual({ file: FILE, line: 1, column: 1 });
    expect(performance.now() - start).toBeLessThan(200);
  });

  test('100,000 decimal commas are told in linear time', () => {
    const start = performance.now();
    expect(readJson(FILE, `[${'{"a": 1,5},'.repeat(100_000)}{}]`).findings).toHaveLength(100_000);
    expect(performance.now() - start).toBeLessThan(3000);
  });

  test.each([
    [40, 0],
    [41, 1],
  ])('nested %i deep gives %i findings', (depth, count) => {
    expect(readJson(FILE, '['.repeat(depth) + ']'.repeat(depth)).findings).toHaveLength(count);
  });
});

function leaves(
  value: unknown,
  path: (string | number)[] = [],
): { path: (string | number)[]; leaf: unknown }[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => leaves(item, [...path, index]));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, item]) => leaves(item, [...path, key]));
  return [{ path, leaf: value }];
}

const offsetOf = (text: string, { line, column }: { line: number; column: number }) =>
  text
    .split('\n')
    .slice(0, line - 1)
    .join('\n').length +
  (line > 1 ? 1 : 0) +
  column -
  1;

const records = fc.dictionary(
  fc.string().filter((key) => !/^(?:__proto__|constructor|prototype|\$schema)$/.test(key)),
  fc.jsonValue({ maxDepth: 4 }),
);

test('every leaf of every JSON value stands where its place says', () => {
  fc.assert(
    fc.property(records, fc.constantFrom(undefined, 1, 2, '\t'), (record, indent) => {
      const text = JSON.stringify(record, null, indent);
      const { value, findings, placeOf } = readJson(FILE, text);
      fc.pre(findings.length === 0); // a reserved key deeper down
      expect(value).toEqual(JSON.parse(text));
      for (const { path, leaf } of leaves(value)) {
        const written = JSON.stringify(leaf);
        expect(text.startsWith(written, offsetOf(text, placeOf(path)))).toBe(true);
        const key = path.at(-1);
        if (typeof key === 'string')
          expect(text.startsWith(JSON.stringify(key), offsetOf(text, placeOf(path, true)))).toBe(
            true,
          );
      }
    }),
  );
});

test('a damaged text gives findings or a value, and never throws', () => {
  fc.assert(
    fc.property(records, fc.nat(), fc.nat(20), fc.string(), (record, at, length, inserted) => {
      const whole = JSON.stringify(record, null, 2);
      const start = at % (whole.length + 1);
      const text = whole.slice(0, start) + inserted + whole.slice(start + length);
      const { value, findings, placeOf } = readJson(FILE, text);
      if (value === undefined) expect(findings.length).toBeGreaterThan(0);
      else if (findings.length === 0)
        expect(leaves(value)).toEqual(leaves(withoutEditorKey(JSON.parse(text))));
      for (const finding of findings)
        expect(findingText(finding, 'en').split('\n').length).toBeGreaterThanOrEqual(4);
      expect(placeOf(['x', 0])).toMatchObject({ file: FILE });
    }),
    { numRuns: 2000 },
  );
});

function withoutEditorKey(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== '$schema'));
}
