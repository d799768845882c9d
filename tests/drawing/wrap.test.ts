import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wrap, wrapEvenly } from '../../src/drawing/wrap.ts';

/** Every letter is one wide. */
const measure = (text: string) => [...text].length;

describe('a text in lines', () => {
  test.each([
    ['fits one line exactly', 'een twee', 8, 3, ['een twee']],
    ['goes to a second by one letter', 'een tweee', 8, 3, ['een', 'tweee']],
    ['ends after a whole word', 'een twee drie vier', 8, 2, ['een twee', 'drie…']],
    ['ends without a comma', 'een, twee drie', 5, 1, ['een…']],
    [
      'cuts a word that is wider than a line',
      'onderhandelingen',
      8,
      3,
      ['onderha-', 'ndeling-', 'en'],
    ],
    [
      'keeps a stroke at the end of a line',
      'achterblijven / voldoen',
      15,
      3,
      ['achterblijven\u00A0/', 'voldoen'],
    ],
    ['of nothing has no line', ' ', 8, 3, []],
  ])('%s', (_, text, width, most, lines) => {
    expect(wrap(text, measure, width, most)).toEqual(lines);
  });

  test('never is wider or longer than it may be', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1, maxLength: 30 }), { maxLength: 20 }),
        fc.integer({ min: 5, max: 40 }),
        fc.integer({ min: 1, max: 4 }),
        (words, width, most) => {
          for (const lines of [wrap, wrapEvenly].map((one) =>
            one(words.join(' '), measure, width, most),
          )) {
            expect(lines.length).toBeLessThanOrEqual(most);
            // The ellipsis may stand beside the only word of a line, which cannot be left out.
            for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width + 1);
          }
        },
      ),
    );
  });

  test('made even has as many lines, and no word alone below a full one', () => {
    expect(wrap('aan de andere kant staat wat', measure, 24, 3)).toEqual([
      'aan de andere kant staat',
      'wat',
    ]);
    expect(wrapEvenly('aan de andere kant staat wat', measure, 24, 3)).toEqual([
      'aan de andere',
      'kant staat wat',
    ]);
  });
});
