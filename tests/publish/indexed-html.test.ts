import { describe, expect, test } from 'vitest';
import { indexedHtml } from '../../src/publish/indexed-html.ts';

const page = (body: string, lang = 'nl') =>
  `<html lang="${lang}"><body><main><article data-pagefind-body>${body}</article></main></body></html>`;
const WORDS = new Map([['kinderarbeid', ['arbeid']]]);
const added = (...phrases: string[]) =>
  `<div data-pagefind-body data-pagefind-weight="0.3">${phrases.map((one) => `<p>⁂ ${one}</p>`).join('')}</div></main>`;

describe('the index reads', () => {
  test.each([
    ['a page as it is', page('<p>loon</p>'), [], page('<p>loon</p>')],
    [
      'the parts of a compound',
      page('<p>Tegen Kinderarbeid.</p>'),
      [],
      page('<p>Tegen Kinderarbeid.</p>').replace('</main>', added('kinderarbeid: arbeid')),
    ],
    [
      'no compound in what it leaves out',
      page('<section data-pagefind-ignore><section>kinderarbeid</section></section><p>loon</p>'),
      [],
      page('<section data-pagefind-ignore><section>kinderarbeid</section></section><p>loon</p>'),
    ],
    [
      'a compound behind what it leaves out',
      page('<div data-pagefind-ignore><div>x</div></div><p>kinderarbeid</p>'),
      [],
      page('<div data-pagefind-ignore><div>x</div></div><p>kinderarbeid</p>').replace(
        '</main>',
        added('kinderarbeid: arbeid'),
      ),
    ],
    [
      'no compound inside a word',
      page('<p>kinderarbeidsvrij</p>'),
      [],
      page('<p>kinderarbeidsvrij</p>'),
    ],
    [
      'no Dutch compound in English',
      page('<p>kinderarbeid</p>', 'en'),
      [],
      page('<p>kinderarbeid</p>', 'en'),
    ],
    [
      'other names, as text',
      page('<p>C&amp;A</p>'),
      [{ name: 'C&A', others: ['C&A Nederland', '<b>'] }],
      page('<p>C&amp;A</p>').replace('</main>', added('C&amp;A: C&amp;A Nederland, &lt;b>')),
    ],
    [
      'a term and what it holds as a sentence',
      page('<dl><dt>Landen</dt><dd><a href="/landen/in/">India</a></dd></dl>'),
      [],
      page('<dl><dt>Landen:</dt> <dd><a href="/landen/in/">India</a>.</dd> </dl>'),
    ],
    [
      'no second sign where the text has one',
      page('<dl><dt>Nageleefd?</dt><dd>Niet bekend.</dd><dd>Nee<p>Bron</p></dd></dl>'),
      [],
      page('<dl><dt>Nageleefd?</dt> <dd>Niet bekend.</dd> <dd>Nee<p>Bron</p></dd> </dl>'),
    ],
  ])('%s', (_, html, names, expected) => {
    expect(indexedHtml(html, names, WORDS)).toBe(expected);
  });

  test('nothing more on a page that is not in it', () => {
    const html = '<html lang="nl"><main><dl><dt>kinderarbeid</dt><dd></dd></dl></main></html>';
    expect(indexedHtml(html, [{ name: 'A', others: ['B'] }], WORDS)).toBe(html);
  });
});
