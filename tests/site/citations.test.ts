import { describe, expect, test } from 'vitest';
import { source as sourceSchema } from '../../src/schema/source.ts';
import { citations } from '../../src/site/views/citations.ts';
import { source } from '../example-records.ts';

const sources = new Map(
  [
    source('a', { url: 'https://www.example.org/a', published: '2019-07', language: 'en' }),
    source('b', { withheld: { kind: 'address', reason: 'privacy' } }),
    source('c', { note: { nl: 'Kort (verzonnen)' } }),
  ].map((given) => [given.id, sourceSchema.parse(given)]),
);

describe('citations', () => {
  test.each<[string, string[][], number[][], string[]]>([
    ['nothing', [], [], []],
    ['in the order of first citing', [['c', 'a'], ['b']], [[1, 2], [3]], ['c', 'a', 'b']],
    ['a source again keeps its number', [['b'], ['a', 'b'], ['b']], [[1], [2, 1], [1]], ['b', 'a']],
    ['a source twice in one statement is cited once', [['a', 'a', 'b']], [[1, 2]], ['a', 'b']],
    ['what is not cited is not listed', [['b']], [[1]], ['b']],
  ])('%s', (_, statements, numbers, listed) => {
    const cited = citations(sources, 'nl');
    expect(statements.map((ids) => cited.cite(ids).map(({ number }) => number))).toEqual(numbers);
    expect(cited.list().map(({ title }) => title)).toEqual(
      listed.map((id) => `Bron ${id} (verzonnen)`),
    );
    expect(cited.list().map(({ number }) => number)).toEqual(listed.map((__, index) => index + 1));
  });

  test('lead to the entry in the list', () => {
    const cited = citations(sources, 'nl');
    const hrefs = cited.cite(['c', 'b']).map(({ href }) => href);
    expect(hrefs).toEqual(['#bron-1', '#bron-2']);
    expect(cited.list().map(({ anchor }) => `#${anchor}`)).toEqual(hrefs);
  });

  test('of a statement without sources are none', () => {
    expect(citations(sources, 'nl').cite(undefined)).toEqual([]);
  });

  test('tell what is known of a source, in the language of the page', () => {
    const told = (language: 'nl' | 'en') => {
      const cited = citations(sources, language);
      cited.cite(['a', 'b', 'c']);
      return cited
        .list()
        .map(({ published, host, type, withheld, notes }) => [
          published,
          host,
          type,
          withheld,
          notes[0]?.text,
        ]);
    };
    expect(told('nl')).toEqual([
      ['juli 2019', 'example.org', 'officiële bron', undefined, undefined],
      [undefined, undefined, 'officiële bron', 'adres weggelaten', undefined],
      [undefined, undefined, 'officiële bron', undefined, 'Kort (verzonnen)'],
    ]);
    expect(told('en')).toEqual([
      ['July 2019', 'example.org', 'official source', undefined, undefined],
      [undefined, undefined, 'official source', 'address left out', undefined],
      [undefined, undefined, 'official source', undefined, 'Kort (verzonnen)'],
    ]);
  });
});
