import { describe, expect, test } from 'vitest';
import { sourceText } from '../../src/content/source-text.ts';

const text = 'een\ntwee\r\n\rvijf 💧!';

describe('the place of an offset in a text of five lines', () => {
  test.each([
    ['the first character', 0, 1, 1],
    ['before the start is the start', -5, 1, 1],
    ['a line end belongs to the line that it ends', 3, 1, 4],
    ['the first of the second line', 4, 2, 1],
    ['CR LF is one line end', 10, 3, 1],
    ['a lone CR is one as well', 11, 4, 1],
    ['columns count UTF-16 units', text.indexOf('!'), 4, 8],
    ['past the end is the end', 999, 4, 9],
  ])('%s', (_, offset, line, column) => {
    expect(sourceText('content/site.json', text).placeAt(offset)).toEqual({
      file: 'content/site.json',
      line,
      column,
    });
  });
});
