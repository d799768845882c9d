import { describe, expect, test } from 'vitest';
import { findingText } from '../../src/i18n/finding-text.ts';
import { englishRules } from '../../src/i18n/rules.en.ts';
import { dutchRules } from '../../src/i18n/rules.nl.ts';
import type { Finding } from '../../src/schema/finding.ts';
import { pathText } from '../../src/schema/path-text.ts';

const finding: Finding = {
  file: 'content/convenanten/kleding-textiel/kpis/marktaandeel.json',
  line: 12,
  column: 16,
  rule: 'number-decimal-comma',
  path: ['observations', 3, 'value', 'number'],
  values: { found: '48,5', mended: '48.5' },
};

test('a finding in Dutch', () => {
  expect(findingText(finding, 'nl'))
    .toBe(`content/convenanten/kleding-textiel/kpis/marktaandeel.json:12:16
  observations[3].value.number
  Verwacht:  een getal met een punt voor de decimalen
  Gevonden:  48,5
  Herstel:   schrijf 48.5
  Uitleg:    /handleiding/meldingen/number-decimal-comma/`);
});

test('a finding in English', () => {
  expect(findingText(finding, 'en'))
    .toBe(`content/convenanten/kleding-textiel/kpis/marktaandeel.json:12:16
  observations[3].value.number
  Expected:  a number with a point before the decimals
  Found:     48,5
  Mend:      write 48.5
  Manual:    /en/manual/findings/number-decimal-comma/`);
});

test('a finding about a whole file has no line for its path', () => {
  const empty: Finding = {
    file: 'content/site.json',
    line: 1,
    column: 1,
    rule: 'file-empty',
    path: [],
    values: {},
  };
  expect(findingText(empty, 'nl')).toBe(`content/site.json:1:1
  Verwacht:  een bestand met inhoud
  Gevonden:  een leeg bestand
  Herstel:   vul het bestand in, of verwijder het
  Uitleg:    /handleiding/meldingen/file-empty/`);
});

test('what comes from a file cannot break a line or steer a terminal', () => {
  const hostile: Finding = {
    ...finding,
    file: 'content/a\n\u001b[2J.json',
    path: ['a\nb', 'c\u202e'],
  };
  expect(findingText(hostile, 'nl').split('\n').slice(0, 2)).toEqual([
    'content/a\\u000a\\u001b[2J.json:12:16',
    '  ["a\\nb"]["c\\u202e"]',
  ]);
});

test.each([
  [['a', 'b-c', 0, 'd'], 'a.b-c[0].d'],
  [[0, 1], '[0][1]'],
  [['twee woorden', '2019'], '["twee woorden"]["2019"]'],
  [['één'], 'één'],
])('the path %j is written %s', (path, text) => {
  expect(pathText(path)).toBe(text);
});

describe('the words of the rules', () => {
  test('a long list of choices is cut short', () => {
    const allowed = Array.from({ length: 20 }, (_, index) => `w${index}`);
    expect(dutchRules['value-not-allowed']({ allowed, found: '"x"' }).expected).toBe(
      'een van de waarden w0, w1, w2, w3, w4, w5, w6, w7, w8, w9, w10, w11 en nog 8 andere',
    );
  });

  test('both languages have the same rules, in the same order', () => {
    expect(Object.keys(englishRules)).toEqual(Object.keys(dutchRules));
  });
});
