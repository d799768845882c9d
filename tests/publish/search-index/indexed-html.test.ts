import { describe, expect, test } from 'vitest';
import { indexedHtml } from '../../../src/publish/search-index/indexed-html.ts';

const own = (body: string) => `<main><article data-pagefind-body>${body}</article>`;
const page = (body: string, lang = 'nl') =>
  `<html lang="${lang}"><body>${own(body)}</main></body></html>`;
const WORDS = new Map([['kinderarbeid', ['arbeid']]]);
const added = (...phrases: string[]) =>
  `<div data-pagefind-body data-pagefind-weight="0.3">${phrases.map((one) => `<p>⁂ ${one}</p>`).join('')}</div></main>`;

describe('the index reads', () => {
  test.each([
    ['a page as it is', 'nl', own('<p>loon</p>'), [], page('<p>loon</p>')],
    [
      'the parts of a compound',
      'nl',
      own('<p>Tegen Kinderarbeid.</p>'),
      [],
      page('<p>Tegen Kinderarbeid.</p>').replace('</main>', added('kinderarbeid: arbeid')),
    ],
    [
      'no compound in what it leaves out',
      'nl',
      own('<section data-pagefind-ignore><section>kinderarbeid</section></section><p>loon</p>'),
      [],
      page('<p>loon</p>'),
    ],
    [
      'a compound behind what it leaves out',
      'nl',
      own('<div data-pagefind-ignore><div>x</div></div><p>kinderarbeid</p>'),
      [],
      page('<p>kinderarbeid</p>').replace('</main>', added('kinderarbeid: arbeid')),
    ],
    [
      'what the text of a page says of it',
      'nl',
      own('<p>Zet data-pagefind-ignore op <code>&lt;p></code></p>'),
      [],
      page('<p>Zet data-pagefind-ignore op <code>&lt;p></code></p>'),
    ],
    [
      'no compound inside a word',
      'nl',
      own('<p>kinderarbeidsvrij</p>'),
      [],
      page('<p>kinderarbeidsvrij</p>'),
    ],
    [
      'no Dutch compound in English',
      'en',
      own('<p>kinderarbeid</p>'),
      [],
      page('<p>kinderarbeid</p>', 'en'),
    ],
    [
      'other names, as text',
      'nl',
      own('<p>C&amp;A</p>'),
      [{ name: 'C&A', others: ['C&A Nederland', '<b>'] }],
      page('<p>C&amp;A</p>').replace('</main>', added('C&amp;A: C&amp;A Nederland, &lt;b>')),
    ],
    [
      'a term and what it holds as a sentence',
      'nl',
      own('<dl><dt>Landen</dt><dd><a href="/landen/in/">India</a></dd></dl>'),
      [],
      page('<dl><dt>Landen:</dt> <dd><a href="/landen/in/">India</a>.</dd> </dl>'),
    ],
    [
      'no second sign where the text has one',
      'nl',
      own('<dl><dt>Nageleefd?</dt><dd>Niet bekend.</dd><dd>Nee<p>Bron</p></dd></dl>'),
      [],
      page('<dl><dt>Nageleefd?</dt> <dd>Niet bekend.</dd> <dd>Nee<p>Bron</p></dd> </dl>'),
    ],
  ] as const)('%s', (_, lang, html, names, expected) => {
    expect(indexedHtml(html, lang, names, WORDS)).toBe(expected);
  });
});
