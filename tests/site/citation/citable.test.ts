import { describe, expect, test } from 'vitest';
import { citable } from '../../../src/site/citation/citable.ts';
import { modelOf } from '../synthetic-model.ts';

const page = (title: string, path: string, lang: 'nl' | 'en' = 'nl') =>
  citable(modelOf(), { title, path, lang });

test('a page is cited with its own address, language and the day of the site', () => {
  expect(page('Klacht over loon: ongegrond', '/en/cases/klacht-over-loon/', 'en')).toEqual({
    title: 'Klacht over loon: ongegrond',
    siteTitle: 'Voorbeeldsite (verzonnen)',
    publisher: 'Voorbeelduitgever (verzonnen)',
    url: 'https://example.org/en/cases/klacht-over-loon/',
    asOf: '2020-01-01',
    lang: 'en',
    key: 'voorbeeldsite-verzonnen-en-cases-klacht-over-loon-2020-01-01',
  });
});

describe('a title is one line:', () => {
  test.each([
    ['as it is', 'Een klacht', 'Een klacht'],
    ['with a line break', 'Een\nklacht', 'Een klacht'],
    ['with a carriage return and tabs', ' Een\r\n\t klacht ', 'Een klacht'],
    ['with a line separator', 'Een\u2028klacht', 'Een klacht'],
  ])('%s', (_, title, expected) => {
    expect(page(title, '/').title).toBe(expected);
  });
});

test('a key holds no mark that a format knows another meaning of', () => {
  expect(page('', '/klachten/Café_{x}%20/').key).toMatch(/^[a-z0-9-]+$/u);
});
