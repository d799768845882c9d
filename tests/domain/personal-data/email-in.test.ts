import { describe, expect, test } from 'vitest';
import { emailIn } from '../../../src/domain/personal-data/email-in.ts';

describe('is found', () => {
  test.each([
    ['in a sentence', 'Mail iemand@voorbeeld.example.', 5, 29],
    ['with points and a plus', 'i.e.mand+klacht@post.voorbeeld.example', 0, 38],
    ['in a link', '[mail](mailto:iemand@voorbeeld.example)', 14, 38],
    ['between angle brackets', '<iemand@voorbeeld.example>', 1, 25],
    ['with an encoded sign', 'https://x.example/?m=iemand%40voorbeeld.example', 21, 47],
    ['with the sign as a word', 'iemand [at] voorbeeld.example', 0, 29],
    ['with the sign as a word, in round brackets', 'iemand(at)voorbeeld.example', 0, 27],
    ['with accents', 'rené@voorbeeld.example', 0, 22],
    ['with an apostrophe', "d'iemand@voorbeeld.example", 0, 26],
  ])('%s', (_, text, start, end) => {
    expect(emailIn(text)).toEqual([{ start, end }]);
  });
});

test.each([
  ['a name on a social site', 'https://voorbeeld.example/@iemand'],
  ['a name without a domain', '@iemand en @anderen'],
  ['a version', 'satteri@0.10.5'],
  ['a picture for a sharp screen', 'logo@2x.png'],
  ['a place on a map', 'https://kaart.example/@52.08,4.31,14z'],
  ['a sign alone', 'drie @ vier'],
  ['a domain without a point', 'iemand@localhost'],
])('is passed over: %s', (_, text) => {
  expect(emailIn(text)).toEqual([]);
});

test('a megabyte of signs takes little time', () => {
  const start = performance.now();
  expect(emailIn('a@'.repeat(250_000))).toEqual([]);
  expect(performance.now() - start).toBeLessThan(5000);
});
