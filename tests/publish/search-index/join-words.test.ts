import { expect, test } from 'vitest';
import { joinWords } from '../../../src/publish/search-index/join-words.ts';
import { wordFiles } from '../../../src/publish/search-index/word-files.ts';
import type { Posting, Word } from '../../../src/publish/search-index/word-list.ts';

/** A word on pages, each told from the one before it. */
const word = (text: string, ...further: readonly number[]): Word => [
  text,
  further.map((each): Posting => [each, [1], []]),
  [],
];
const part = (pages: number, ...words: readonly Word[]) => ({ pages, fields: ['title'], words });

test('the pages of a part follow on those of the one before, also where a part lacks the word', () => {
  const joined = joinWords(
    [part(4, word('loon', 1, 2)), part(2, word('arbeid', 0)), part(3, word('loon', 0, 2))],
    ['title'],
  );
  expect([...joined]).toEqual([word('arbeid', 4), word('loon', 1, 2, 3, 2)]);
});

test('fields are told by their place among those of all parts', () => {
  const inField = (mark: number): Word => ['loon', [[0, [], [mark, 4]]], []];
  const joined = joinWords(
    [
      { pages: 1, fields: ['title'], words: [inField(-1)] },
      { pages: 1, fields: ['fact', 'title'], words: [inField(-2)] },
      { pages: 1, fields: ['fact', 'title'], words: [inField(-1)] },
    ],
    ['fact', 'title'],
  );
  const postings = [...joined].flatMap(([, each]) => each);
  expect(postings.map(([, , inFields]) => inFields)).toEqual([
    [-2, 4],
    [-2, 4],
    [-1, 4],
  ]);
});

test('words stand in the order of their bytes, which that of JavaScript is not', () => {
  const joined = joinWords([part(1, word('\u{1F600}', 0)), part(1, word('\uFF21', 0))], ['title']);
  expect([...joined].map(([text]) => text)).toEqual(['\uFF21', '\u{1F600}']);
});

test('forms with accents are joined by form', () => {
  const cafe = (...forms: readonly string[]): Word => [
    'cafe',
    [],
    forms.map((form) => [form, [[0, [2], []]]]),
  ];
  const [joined] = joinWords([part(1, cafe('cafè')), part(1, cafe('café', 'cafè'))], ['title']);
  expect(joined).toEqual([
    'cafe',
    [],
    [
      [
        'cafè',
        [
          [0, [2], []],
          [1, [2], []],
        ],
      ],
      ['café', [[1, [2], []]]],
    ],
  ]);
});

/** A word that fills a file of its own: as many places as one holds. */
const long = (text: string): Word => [text, [[0, Array.from({ length: 20_000 }, () => 1), []]], []];

test('a file is fetched for as much of its first and last word as tells them from their neighbours', () => {
  const words = ['afsluit', 'afspraak', 'arabie', 'augustus', 'ba'].map(long);
  const ranges = [...wordFiles(words, 'nl')].map(({ range: [from, to] }) => [from, to]);
  // What tells a last word from the next may come before the first: then it is whole.
  expect(ranges).toEqual([
    ['afsluit', 'afsluit'],
    ['afsp', 'afspraak'],
    ['ar', 'ar'],
    ['au', 'augustus'],
    ['b', 'ba'],
  ]);
});
