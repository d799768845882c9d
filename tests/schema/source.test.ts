import { describe, expect, test } from 'vitest';
import { source, sourceList, sourceReferences } from '../../src/schema/source.ts';
import { source as example, text, without } from '../example-records.ts';
import { refusals, type Row } from './refusals.ts';

const verslag = example('verslag');

describe('a source', () => {
  test.each<Row>([
    ['without an address', verslag],
    ['with an address', { ...verslag, url: 'https://example.org/verslag.pdf' }],
    [
      'with an address that is a script',
      { ...verslag, url: 'javascript:alert(1)' },
      'url: value-format',
    ],
    ['without an id', without(verslag, 'id'), 'id: key-missing'],
    ['without a title', without(verslag, 'title'), 'title: key-missing'],
    ['with an empty title', { ...verslag, title: ' ' }, 'title: text-empty'],
    ['with a title in two languages', { ...verslag, title: text('Verslag') }, 'title: type-wrong'],
    ['without a publisher', without(verslag, 'publisher'), 'publisher: key-missing'],
    ['without a type', without(verslag, 'type'), 'type: key-missing'],
    ['of a type that is not ours', { ...verslag, type: 'blog' }, 'type: value-not-allowed'],
    ['published in a month', { ...verslag, published: '2019-07' }],
    ['published in a period', { ...verslag, published: '2019/2020' }, 'published: value-format'],
    ['in a language', { ...verslag, language: 'bn' }],
    ['in a language by its name', { ...verslag, language: 'Bengaals' }, 'language: value-format'],
    [
      'with an address that is withheld',
      { ...verslag, withheld: { kind: 'address', reason: 'privacy' } },
    ],
  ])('%s', (_, value, ...refused) => {
    expect(refusals(source, value)).toEqual(refused);
  });
});

describe('a list of sources', () => {
  test.each<Row>([
    ['of one', { sources: [verslag] }],
    ['of none', { sources: [] }, 'sources: list-too-short'],
    ['of bare ids', { sources: ['verslag'] }, 'sources[0]: type-wrong'],
  ])('%s', (_, value, ...refused) => {
    expect(refusals(sourceList, value)).toEqual(refused);
  });
});

describe('references to sources', () => {
  test.each<Row>([
    ['one', ['verslag']],
    ['none', [], 'list-too-short'],
    ['one that is no id', ['Verslag 2019'], '[0]: value-format'],
    ['one that is no list', 'verslag', 'type-wrong'],
    ['no list at all', undefined, 'type-wrong'],
  ])('%s', (_, value, ...refused) => {
    expect(refusals(sourceReferences, value)).toEqual(refused);
  });
});
