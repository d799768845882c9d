import { describe, expect, test } from 'vitest';
import { codeOf, hasHidden, hiddenIn } from '../../src/domain/hidden-characters.ts';

describe('a text of which a reader sees every character', () => {
  test.each([
    ['lines and tabs', 'een\n\ttwee'],
    ['letters with marks, also apart', 'cafe\u0301 Çağrı Đặng'],
    ['spaces that do not break', '€\u00A05 en 3\u202F%\u2009'],
    ['dashes, a hyphen that does not break, quotes', '– — \u2011 ‘’ “” … •'],
    ['signs of other scripts', 'নিরাপত্তা 协议 соглашение اتفاق'],
    ['a joiner in a script that needs it', 'می\u200Cخواهم ক্\u200Dষ'],
    ['a joiner between the parts of an emoji', '👩\u200D🌾'],
    ['an emoji with its variant', '✔\uFE0F'],
  ])('%s', (_, text) => {
    expect(hiddenIn(text)).toEqual([]);
  });
});

test.each([
  ['\u0000', 'control'],
  ['\u0007', 'control'],
  ['\u000B', 'line-break'],
  ['\u000C', 'line-break'],
  ['\r', 'line-break'],
  ['\u001B', 'control'],
  ['\u001E', 'hyphen'],
  ['\u001F', 'soft-hyphen'],
  ['\u007F', 'control'],
  ['\u0080', 'misread', '€'],
  ['\u0081', 'misread'],
  ['\u0085', 'misread', '…'],
  ['\u0092', 'misread', '’'],
  ['\u0096', 'misread', '–'],
  ['\u00AD', 'soft-hyphen'],
  ['\u061C', 'direction'],
  ['\u200B', 'no-width'],
  ['\u200C', 'no-width'],
  ['\u200D', 'no-width'],
  ['\u200E', 'direction'],
  ['\u200F', 'direction'],
  ['\u2028', 'line-break'],
  ['\u2029', 'line-break'],
  ['\u202A', 'direction'],
  ['\u202E', 'direction'],
  ['\u2060', 'no-width'],
  ['\u2066', 'direction'],
  ['\u2069', 'direction'],
  ['\uD800', 'lost'],
  ['\uF0B7', 'symbol'],
  ['\uFEFF', 'no-width'],
  ['\uFFFC', 'symbol'],
  ['\uFFFD', 'lost'],
  ['\u{E0041}', 'no-width'],
])('%j is hidden, wherever it stands', (character, kind, meant?: string) => {
  for (const [before, after] of [
    ['', ''],
    ['', 'loon'],
    ['lo', 'on'],
    ['loon', ''],
  ] as const) {
    const text = before + character + after;
    expect(hasHidden(text)).toBe(true);
    const values = { code: codeOf(character), is: kind, meant, count: 2 };
    expect(hiddenIn(text + text)).toEqual([
      { start: before.length, end: before.length + character.length, character, values },
    ]);
  }
});

test('a character is named by its number', () => {
  expect([codeOf('\u00AD'), codeOf('\u202E'), codeOf('\u{E0041}')]).toEqual([
    '00AD',
    '202E',
    'E0041',
  ]);
});
