import { expect, test } from 'vitest';
import { notFoundView } from '../../src/site/views/not-found-view.ts';
import { modelOf } from './synthetic-model.ts';

test('a wrong address is answered in both languages, each with its own search and its own ways on', () => {
  const { messages } = notFoundView(modelOf());
  expect(
    messages.map(({ lang, title, search, links }) => [lang, title, search.href, links[1]?.href]),
  ).toEqual([
    ['nl', 'Deze pagina bestaat niet', '/zoeken/', '/convenanten/'],
    ['en', 'This page does not exist', '/en/search/', '/en/covenants/'],
  ]);
});
