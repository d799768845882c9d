import { expect, test } from 'vitest';
import { closest } from '../../src/schema/closest.ts';

const fields = ['title', 'parties', 'startDate', 'endDate', 'kpi', 'id'];

test.each([
  ['a letter left out', 'partis', 'parties'],
  ['a letter too many', 'titlle', 'title'],
  ['a wrong letter', 'partiet', 'parties'],
  ['two letters swapped', 'tilte', 'title'],
  ['two letters swapped in a short word', 'kip', 'kpi'],
  ['another case', 'startdate', 'startDate'],
  ['the word itself', 'endDate', 'endDate'],
  ['a short word with one letter too many', 'idd', 'id'],
])('suggests a field for %s', (_, word, suggestion) => {
  expect(closest(word, fields)).toBe(suggestion);
});

test.each([
  ['nothing like it', 'sector'],
  ['three letters of five wrong', 'titxyz'],
  ['a short word with two wrong letters', 'kxx'],
  ['an empty word', ''],
  ['a very long word', 'x'.repeat(100_000)],
])('suggests nothing for %s', (_, word) => {
  expect(closest(word, fields)).toBeUndefined();
});

test('suggests the nearer of two', () => {
  expect(closest('kinderen', ['anderen', 'kinderan'])).toBe('kinderan');
});

test('suggests the first of two that are equally near', () => {
  expect(closest('bron', ['bronx', 'brons'])).toBe('bronx');
});

test('suggests nothing when there is nothing to choose from', () => {
  expect(closest('title', [])).toBeUndefined();
});
