import { describe, expect, test } from 'vitest';
import { mergedFrom, nameOn } from '../../src/domain/organisation-at.ts';

const named = (nl: string, rest: object = {}) => ({ name: { nl }, ...rest });
const renamed = {
  names: [
    named('Oud', { until: '2015' }),
    named('Midden', { from: '2016', until: '2018-06' }),
    named('Nieuw', { from: '2018-07' }),
  ],
};

describe('the name on a day', () => {
  test.each<[string, Parameters<typeof nameOn>[0], string, string]>([
    ['is the only name', { names: [named('Altijd')] }, '1990-01-01', 'Altijd'],
    ['is the old one on its last day', renamed, '2015-12-31', 'Oud'],
    ['is the next one the day after', renamed, '2016-01-01', 'Midden'],
    ['holds to the end of the month', renamed, '2018-06-30', 'Midden'],
    ['is the new one from its first day', renamed, '2018-07-01', 'Nieuw'],
    [
      'is the last one where two hold',
      { names: [named('Eerst'), named('Later')] },
      '2020-01-01',
      'Later',
    ],
    [
      'is the last one where none holds',
      { names: [named('Later', { from: '2020' })] },
      '2004-12-31',
      'Later',
    ],
  ])('%s', (_, organisation, day, expected) => {
    expect(nameOn(organisation, day)?.nl).toBe(expected);
  });
});

describe('what merged into an organisation', () => {
  const into = (...merged: [id: string, mergedInto?: string][]) =>
    new Map(merged.map(([id, mergedInto]) => [id, { value: { mergedInto } }]));

  test.each<[string, ReturnType<typeof into>, string[]]>([
    ['is nothing', into(['a'], ['b']), []],
    ['is one, or several', into(['b', 'a'], ['c', 'a'], ['a']), ['b', 'c']],
    ['is also what merged into that', into(['c', 'b'], ['b', 'a'], ['a']), ['c', 'b']],
    ['is not what it merged into itself', into(['a', 'b'], ['b']), []],
    ['ends in a circle', into(['a', 'b'], ['b', 'a'], ['c', 'd'], ['d', 'c']), ['b']],
  ])('%s', (_, organisations, expected) => {
    expect(mergedFrom(organisations, 'a')).toEqual(expected);
  });
});
