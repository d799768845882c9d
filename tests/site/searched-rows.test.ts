import { expect, test } from 'vitest';
import { caseSearchData } from '../../src/site/search/case-search-data.ts';
import { ROWS_PER_FILE } from '../../src/site/search/search-addresses.ts';
import { searchedRowParts } from '../../src/site/search/searched-rows.ts';
import { caseIn, mechanism, modelOf } from './synthetic-model.ts';

const modelWith = (count: number) =>
  modelOf(
    mechanism('commissie'),
    ...Array.from({ length: count }, (_, index) =>
      caseIn('commissie', `zaak-${String(index)}`, { decided: String(1990 + index) }),
    ),
  );

test.each([
  [0, []],
  [ROWS_PER_FILE, [ROWS_PER_FILE]],
  [ROWS_PER_FILE + 1, [ROWS_PER_FILE, 1]],
])('%i cases make files of %j rows', (count, lengths) => {
  const parts = searchedRowParts(modelWith(count), 'nl');
  expect(parts.map((rows) => rows.length)).toEqual(lengths);
});

test('rows stand in the order of the search data: the latest first', () => {
  const model = modelWith(3);
  expect(searchedRowParts(model, 'en')).toEqual([
    [
      ['zaak-2', 'Klacht over loon (verzonnen)', 'Upheld · Commissie (verzonnen) · 1992'],
      ['zaak-1', 'Klacht over loon (verzonnen)', 'Upheld · Commissie (verzonnen) · 1991'],
      ['zaak-0', 'Klacht over loon (verzonnen)', 'Upheld · Commissie (verzonnen) · 1990'],
    ],
  ]);
  const { year } = caseSearchData(model).facets;
  expect(year?.cases.map((place) => year.values[Number(place)])).toEqual(['1992', '1991', '1990']);
});
