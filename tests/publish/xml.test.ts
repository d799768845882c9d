import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { xmlText } from '../../src/publish/xml.ts';

describe('text in XML', () => {
  test.each([
    [
      'marks with a meaning',
      `<a href="x" b='y'>&amp;`,
      '&lt;a href=&quot;x&quot; b=&apos;y&apos;&gt;&amp;amp;',
    ],
    ['the end of a section', ']]>', ']]&gt;'],
    ['letters of all kinds', 'één 🏭 ß', 'één 🏭 ß'],
    ['a tab and line breaks', 'a\t\r\nb', 'a\t\r\nb'],
    ['characters that XML cannot hold', 'a\0b\u001fc\uFFFEd', 'a\uFFFDb\uFFFDc\uFFFDd'],
    ['half a letter', 'a\uD83Cb', 'a\uFFFDb'],
  ])('%s', (_, text, expected) => {
    expect(xmlText(text)).toBe(expected);
  });

  test('has no mark that opens or closes anything, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) =>
        /^(?:[^&<>"']|&(?:amp|lt|gt|quot|apos);)*$/u.test(xmlText(text)),
      ),
    );
  });
});
