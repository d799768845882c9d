import { describe, expect, test } from 'vitest';
import { covenantsSignedBy } from '../../src/domain/covenants-signed-by.ts';

const sources = ['lijst'];
const covenant = (on?: string) => ({
  value: { term: on === undefined ? {} : { signed: { on, sources } } },
});

describe('by 31 December 2016 a covenant', () => {
  test.each<[string, string | undefined, string]>([
    ['signed earlier is signed', '2016-07-04', 'signed'],
    ['signed that very day is signed', '2016-12-31', 'signed'],
    ['signed the day after is later', '2017-01-01', 'later'],
    ['signed some day of that year is signed', '2016', 'signed'],
    ['signed some day of the next year is later', '2017', 'later'],
    ['without a date of signing is undated', undefined, 'undated'],
  ])('%s', (_, on, expected) => {
    const groups = Object.entries(covenantsSignedBy([covenant(on)], '2016-12-31'));
    expect(groups.filter(([, found]) => found.length > 0).map(([group]) => group)).toEqual([
      expected,
    ]);
  });

  test('is perhaps signed where only a period around the day is known', () => {
    expect(covenantsSignedBy([covenant('2016-12')], '2016-12-15').perhaps).toHaveLength(1);
  });
});
