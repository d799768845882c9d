import { expect, test } from 'vitest';
import { MOST_VALUES_AT_ONCE } from '../../src/site/facets/most-values-at-once.ts';
import { facetLists } from '../../src/site/views/facet-list.ts';
import { organisationExample, record, text } from '../example-records.ts';
import { caseIn, mechanism, modelOf } from './synthetic-model.ts';

/** Codes of so many countries, in alphabetical order; not all of them exist. */
const codes = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    String.fromCharCode(65 + Math.floor(index / 26), 65 + (index % 26)),
  );

const countries = (count: number) => {
  const listed = codes(count).map((id) => ({ id, name: text(id) }));
  const model = modelOf(
    record('content/landen.json', { countries: listed }),
    record('content/sectoren/voorbeeldsector.json', { name: text('Sector') }),
    record('content/themas.json', { themes: [{ id: 'leefbaar-loon', name: text('Loon') }] }),
    record('content/organisaties/voorbeeldbond.json', organisationExample),
    record('content/organisaties/voorbeeldbedrijf.json', organisationExample),
    mechanism('commissie'),
    caseIn('commissie', 'een', { countries: codes(count) }),
  );
  const list = facetLists(model, 'nl').find(({ facet }) => facet === 'country');
  return { values: list?.values.length, isOpen: list?.isOpen };
};

test.each([
  ['as many countries as fit', MOST_VALUES_AT_ONCE, { values: MOST_VALUES_AT_ONCE, isOpen: true }],
  // An open facet whose values are fetched when it is opened would stay empty.
  ['one more', MOST_VALUES_AT_ONCE + 1, { values: 0, isOpen: false }],
])('with %s, the facet of countries is open only when it has values', (_, count, expected) => {
  expect(countries(count)).toEqual(expected);
});
