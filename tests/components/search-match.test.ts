import { expect, test } from 'vitest';
import { sharesWord } from '../../src/components/search-match.ts';

test.each([
  ['the word itself', 'vakbond', 'een vakbond in Yangon', true],
  ['a longer word', 'vakbond', 'vakbondsvrijheid', true],
  ['another form of it', 'bedrijven', 'het bedrijf', true],
  ['the second half of a compound', 'arbeid', 'kinderarbeid', true],
  ['whatever the accents and capitals', 'cooperatie', 'Coöperatie', true],
  ['a quoted phrase', '"leefbaar loon"', 'een leefbaar loon', true],
  ['a short name', 'C&A', 'klacht tegen C&A', true],
  ['one of two words', 'zzzz textiel', 'kleding en textiel', true],
  ['nothing but the first letters', 'zzzzqq', 'zaken en zorg', false],
  ['no word at all', '“”', 'zaken', false],
])('%s', (_, query, text, shared) => {
  expect(sharesWord(query, text)).toBe(shared);
});
