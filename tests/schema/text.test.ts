import { describe, expect, test } from 'vitest';
import { languageCode, localisedText, plainText } from '../../src/schema/text.ts';
import { refusals, type Row } from './refusals.ts';

describe('a plain text', () => {
  test.each<Row>([
    ['of one character', 'a'],
    ['with space around it', ' a '],
    ['that is empty', '', 'text-empty'],
    ['of spaces', '   ', 'text-empty'],
    ['of a tab and a line end', '\t\n', 'text-empty'],
    ['of a space that does not break', '\u00a0', 'text-empty'],
    ['that is a number', 48, 'type-wrong'],
    ['that is a list', ['a'], 'type-wrong'],
  ])('%s', (_, value, ...refused) => {
    expect(refusals(plainText, value)).toEqual(refused);
  });
});

describe('a text in the languages of the site', () => {
  test.each<Row>([
    ['in Dutch', { nl: 'verzonnen' }],
    ['in English', { en: 'made up' }],
    ['in both', { nl: 'verzonnen', en: 'made up' }],
    ['in none', {}, 'text-in-no-language'],
    ['in another language', { nl: 'verzonnen', de: 'erfunden' }, 'de: key-unknown'],
    ['in another language only', { de: 'erfunden' }, 'de: key-unknown'],
    ['that is empty in Dutch', { nl: '', en: 'made up' }, 'nl: text-empty'],
    ['without a language', 'verzonnen', 'type-wrong'],
  ])('%s', (_, value, ...refused) => {
    expect(refusals(localisedText, value)).toEqual(refused);
  });
});

describe('the language of a document', () => {
  test.each<Row>([
    ['by its code', 'nl'],
    ['by a code of three', 'nld', 'value-format'],
    ['with a region', 'nl-NL', 'value-format'],
    ['in capitals', 'NL', 'value-format'],
    ['by its name', 'Nederlands', 'value-format'],
  ])('%s', (_, value, ...refused) => {
    expect(refusals(languageCode, value)).toEqual(refused);
  });
});
