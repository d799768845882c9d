import { expect, test } from 'vitest';
import { organisationsView } from '../../src/site/views/subject-list-views.ts';
import { organisationView } from '../../src/site/views/subject-view.ts';
import { realModel } from '../publish/real-model.ts';

const model = await realModel();

test('the list of organisations leads to the page of each', () => {
  const listed = organisationsView(model, 'nl').groups.flatMap(({ entries }) => entries);
  expect(listed.map(({ href }) => href).toSorted()).toEqual(
    [...model.organisations.keys()].map((id) => `/organisaties/${id}/`).toSorted(),
  );
});

test.each([
  ['runs a mechanism', 'ncp-nederland', '/mechanismen/ncp-nederland/', false],
  ['stands in no covenant, case or edition and runs nothing', 'berenschot', undefined, true],
])('an organisation that %s', (_, id, mechanism, isEmpty) => {
  const view = organisationView(model, id, 'nl');
  const links = view.facts.flatMap(({ href }) => href ?? []);
  expect(links).toEqual(mechanism === undefined ? [] : [mechanism]);
  expect(view.isEmpty).toBe(isEmpty);
});
