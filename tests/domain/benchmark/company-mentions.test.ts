import { describe, expect, test } from 'vitest';
import {
  companyMentions,
  organisationsIn,
} from '../../../src/domain/benchmark/company-mentions.ts';

const sources = ['lijst'];
const title = { nl: 'Verzonnen' };
const edition = {
  scores: [
    { organisation: 'a', rank: 1, sources },
    { organisation: 'b', rank: 2, sources },
  ],
  groups: [{ title, organisations: ['a', 'c'], sources }],
  prizes: [
    { kind: 'main' as const, title, winners: ['a'], nominees: ['a', 'b'], sources },
    { kind: 'extra' as const, title, sources },
  ],
};

const lines = (...ids: string[]) =>
  companyMentions(edition, ids).map(({ kind, organisation }) => `${organisation} ${kind}`);

describe('an edition names', () => {
  test.each<[string, string[], string[]]>([
    ['a winner in its scores, a group and a prize', ['a'], ['a score', 'a group', 'a winner']],
    ['a nominee who did not win', ['b'], ['b score', 'b nominee']],
    ['a company in a group only', ['c'], ['c group']],
    ['nobody else', ['d'], []],
    ['several organisations at once', ['c', 'b'], ['b score', 'c group', 'b nominee']],
  ])('%s', (_, ids, expected) => {
    expect(lines(...ids)).toEqual(expected);
  });

  test('nobody where it holds nothing', () => {
    expect(companyMentions({}, ['a'])).toEqual([]);
  });
});

test('those that an edition names are those that it mentions somewhere', () => {
  const mentioned = ['a', 'b', 'c', 'd'].filter((id) => lines(id).length > 0);
  expect([...organisationsIn(edition)].toSorted()).toEqual(mentioned);
  expect(organisationsIn({}).size).toBe(0);
});
