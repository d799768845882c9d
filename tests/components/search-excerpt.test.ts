import { describe, expect, test } from 'vitest';
import { searchExcerpt } from '../../src/components/search-excerpt.ts';

const long = Array.from({ length: 60 }, (_, index) => `w${String(index)}`);
const content = (text: string) => `${text} ⁂ kinderarbeid: arbeid ⁂ C&A: C&A Nederland`;

describe('an excerpt', () => {
  test.each([
    [
      'is that of the index',
      'loon',
      '<mark>loon</mark> betaald',
      content('loon betaald'),
      '<mark>loon</mark> betaald',
    ],
    [
      'shows the compound where the index found a part of it',
      'arbeid',
      '… ⁂ kinderarbeid: <mark>arbeid</mark>',
      content('klacht over kinderarbeid in <een> atelier'),
      'klacht over <mark>kinderarbeid</mark> in &lt;een> atelier',
    ],
    [
      'shows the other name that was found',
      'c&a nederland',
      '⁂ C&amp;A: C&amp;A <mark>Nederland</mark>',
      content('klacht over kleding'),
      '<mark>C&amp;A:</mark> <mark>C&amp;A</mark> <mark>Nederland</mark>',
    ],
    [
      'of a long text begins some words before the hit',
      'arbeid',
      '⁂',
      content([...long.slice(0, 40), 'kinderarbeid', ...long.slice(40)].join(' ')),
      `${long.slice(31, 40).join(' ')} <mark>kinderarbeid</mark> ${long.slice(40, 60).join(' ')}`,
    ],
  ])('%s', (_, query, excerpt, text, expected) => {
    expect(searchExcerpt(query, { excerpt, content: text })).toBe(expected);
  });
});
