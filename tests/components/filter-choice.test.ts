import { describe, expect, test } from 'vitest';
import { choiceIn, fits, inOrderOf, searchOf } from '../../src/components/filter-choice.ts';

const offered = new Map([
  ['status', new Set(['', 'gehaald', 'geen-doel'])],
  ['thema', new Set(['', 'leefbaar-loon'])],
]);

describe('the choice in an address', () => {
  test.each<[string, string, Record<string, string>]>([
    ['nothing', '', {}],
    ['one value', '?status=gehaald', { status: 'gehaald' }],
    [
      'two values',
      '?thema=leefbaar-loon&status=geen-doel',
      { status: 'geen-doel', thema: 'leefbaar-loon' },
    ],
    ['a value that no list offers', '?status=gehaalt', {}],
    ['a list that there is not', '?land=bd', {}],
    ['all', '?status=', {}],
    ['the same list twice: the first', '?status=gehaald&status=geen-doel', { status: 'gehaald' }],
  ])('%s', (_, search, expected) => {
    expect(Object.fromEntries(choiceIn(search, offered))).toEqual(expected);
  });
});

describe('the address of a choice', () => {
  test.each<[string, Record<string, string>, string, string]>([
    ['nothing', {}, '', ''],
    ['one value', { status: 'gehaald' }, '', '?status=gehaald'],
    ['another value', { status: 'gehaald' }, '?status=geen-doel', '?status=gehaald'],
    ['nothing any more', {}, '?status=geen-doel', ''],
    ['what else the address holds', { status: 'gehaald' }, '?q=x', '?q=x&status=gehaald'],
  ])('%s', (_, choice, search, expected) => {
    expect(searchOf(new Map(Object.entries(choice)), search, offered.keys())).toBe(expected);
  });

  test('holds the choice that it was made of', () => {
    const choice = new Map([['thema', 'leefbaar-loon']]);
    expect(choiceIn(searchOf(choice, '?status=gehaald', offered.keys()), offered)).toEqual(choice);
  });
});

describe('something fits a choice', () => {
  const values = (name: string) => (name === 'status' ? 'te-beoordelen gehaald' : '');

  test.each<[string, Record<string, string>, boolean]>([
    ['of nothing', {}, true],
    ['of one of its values', { status: 'gehaald' }, true],
    ['of another value', { status: 'niet-gehaald' }, false],
    ['of a part of its value', { status: 'haald' }, false],
    ['when it has all, not some, of what was chosen', { status: 'gehaald', thema: 'loon' }, false],
  ])('%s', (_, choice, expected) => {
    expect(fits(new Map(Object.entries(choice)), values)).toBe(expected);
  });
});

describe('in order', () => {
  const ordered = (keys: string[], isDescending: boolean) =>
    inOrderOf(keys, (key) => key.replace(/:.*/u, ''), { isDescending, lang: 'nl' });

  test.each<[string, string[], boolean, string[]]>([
    ['numbers as numbers', ['10', '9', '100'], false, ['9', '10', '100']],
    ['the highest first', ['10', '9', '100'], true, ['100', '10', '9']],
    ['what is not known last', ['', '9', '10'], false, ['9', '10', '']],
    ['what is not known last, the highest first', ['', '9', '10'], true, ['10', '9', '']],
    ['equal ones as they came', ['1:b', '1:a', '0'], false, ['0', '1:b', '1:a']],
    ['dates by day', ['2019-12-07', '2016', '2019-05'], false, ['2016', '2019-05', '2019-12-07']],
  ])('%s', (_, keys, isDescending, expected) => {
    expect(ordered(keys, isDescending)).toEqual(expected);
  });
});
