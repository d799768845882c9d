import { describe, expect, test } from 'vitest';
import { countryReference, currency, id, link, reference } from '../../src/schema/id.ts';
import { refusals, type Row } from './refusals.ts';

describe('an id', () => {
  test.each<Row>([
    ['of letters', 'kleding'],
    ['of one letter', 'a'],
    ['of digits', '2019'],
    ['of words with hyphens', 'kleding-textiel-2'],
    ['with a capital', 'Kleding', 'value-format'],
    ['with an accent', 'cafés', 'value-format'],
    ['with a space', 'kleding textiel', 'value-format'],
    ['with an underscore', 'kleding_textiel', 'value-format'],
    ['with a slash', 'kleding/textiel', 'value-format'],
    ['with a dot', 'kleding.json', 'value-format'],
    ['with two hyphens in a row', 'kleding--textiel', 'value-format'],
    ['with a hyphen before it', '-kleding', 'value-format'],
    ['with a hyphen after it', 'kleding-', 'value-format'],
    ['with a line end', 'kleding\n', 'value-format'],
    ['of nothing', '', 'text-empty'],
    ['that is a number', 2019, 'type-wrong'],
  ])('%s', (_, value, ...refused) => {
    expect(refusals(id, value)).toEqual(refused);
    expect(refusals(reference('theme'), value)).toEqual(refused);
  });
});

describe('a country', () => {
  test.each<Row>([
    ['by its code', 'BD'],
    ['in small letters', 'bd', 'value-format'],
    ['by a code of three', 'BGD', 'value-format'],
    ['by its name', 'Bangladesh', 'value-format'],
  ])('%s', (_, value, ...refused) => {
    expect(refusals(countryReference, value)).toEqual(refused);
  });
});

describe('a currency', () => {
  test.each<Row>([
    ['by its code', 'EUR'],
    ['in small letters', 'eur', 'value-format'],
    ['by its sign', '€', 'value-format'],
    ['by a code of two', 'EU', 'value-format'],
  ])('%s', (_, value, ...refused) => {
    expect(refusals(currency, value)).toEqual(refused);
  });
});

describe('a link', () => {
  test.each<Row>([
    ['with https', 'https://example.org/rapport?jaar=2019#p3'],
    ['with http', 'http://example.org'],
    ['with a percent sign', 'https://example.org/a%20b'],
    ['without a protocol', 'example.org', 'value-format'],
    ['of a script', 'javascript:alert(1)', 'value-format'],
    ['of a script behind capitals', 'JavaScript:alert(1)', 'value-format'],
    ['to a mail address', 'mailto:info@example.org', 'value-format'],
    ['with data', 'data:text/html,x', 'value-format'],
    ['to a file', 'file:///etc/hosts', 'value-format'],
    ['with a space', 'https://example.org/a b', 'value-format'],
    ['over two lines', 'https://example.org/\na', 'value-format'],
    ['without a host', 'https://', 'value-format'],
    ['without slashes', 'https:example.org', 'value-format'],
    ['with a port that is none', 'https://example.org:poort/', 'value-format'],
    ['of nothing', '', 'text-empty'],
  ])('%s', (_, value, ...refused) => {
    expect(refusals(link, value)).toEqual(refused);
  });
});
