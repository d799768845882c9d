import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { countryList, normList, sector, themeList, unitList } from '../../src/schema/vocabulary.ts';
import { text, without } from '../example-records.ts';
import { refusals } from './refusals.ts';

const name = text('Naam');
const unit = { id: 'merken', one: text('merk'), other: text('merken'), notation: 'plain' };

describe('a vocabulary:', () => {
  test.each<[string, z.ZodType, unknown, ...string[]]>([
    ['a theme', themeList, { themes: [{ id: 'loon', name }] }],
    [
      'a theme with what it covers',
      themeList,
      { themes: [{ id: 'loon', name, definition: name }] },
    ],
    ['no themes', themeList, { themes: [] }, 'themes: list-too-short'],
    [
      'a theme without a name',
      themeList,
      { themes: [{ id: 'loon' }] },
      'themes[0].name: key-missing',
    ],
    [
      'a theme with a bare name',
      themeList,
      { themes: [{ id: 'loon', name: 'Loon' }] },
      'themes[0].name: type-wrong',
    ],
    ['a norm in another', normList, { norms: [{ id: 'oeso-v', name, partOf: 'oeso' }] }],
    ['no norms', normList, { norms: [] }, 'norms: list-too-short'],
    ['a country', countryList, { countries: [{ id: 'BD', name }] }],
    [
      'a country by an id of ours',
      countryList,
      { countries: [{ id: 'bangladesh', name }] },
      'countries[0].id: value-format',
    ],
    [
      'a country with what it covers',
      countryList,
      { countries: [{ id: 'BD', name, definition: name }] },
      'countries[0].definition: key-unknown',
    ],
    ['a unit', unitList, { units: [unit] }],
    [
      'a unit without its plural',
      unitList,
      { units: [without(unit, 'other')] },
      'units[0].other: key-missing',
    ],
    [
      'a unit without a notation',
      unitList,
      { units: [without(unit, 'notation')] },
      'units[0].notation: key-missing',
    ],
    [
      'a unit in a notation that is not ours',
      unitList,
      { units: [{ ...unit, notation: '%' }] },
      'units[0].notation: value-not-allowed',
    ],
    ['a sector', sector, { name }],
    ['a sector in another', sector, { name, partOf: 'industrie' }],
    ['a sector in a list', sector, { name, partOf: ['industrie'] }, 'partOf: type-wrong'],
    [
      'a sector that gives its id, which its file tells',
      sector,
      { id: 'kleding', name },
      'id: key-unknown',
    ],
  ])('%s', (_, schema, value, ...refused) => {
    expect(refusals(schema, value)).toEqual(refused);
  });
});
