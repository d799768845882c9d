import { expect, test } from 'vitest';
import { rangeStrip, type StripDomain, type StripRange } from '../../src/charts/range-strip.ts';

const at = (value: number): StripRange => ({ range: { low: value, high: value } });
const drawn = (range: StripRange, domain: StripDomain) =>
  rangeStrip(range, domain).map(({ kind, d }) => `${kind} ${d}`);

const TRACK = 'track M3 5H97';

test.each<[string, StripRange, StripDomain, string[]]>([
  ['zero is a dot at the start', at(0), [0, 1], [TRACK, 'dot M3 5H3']],
  ['one is a dot at the end', at(1), [0, 1], [TRACK, 'dot M97 5H97']],
  ['a half is a dot in the middle', at(0.5), [0, 1], [TRACK, 'dot M50 5H50']],
  [
    'a range is a line between its ends',
    { range: { low: 0.5, high: 1 } },
    [0, 1],
    [TRACK, 'span M50 5H97'],
  ],
  ['what can be anything is a line of its own kind', {}, [0, 1], ['open M3 5H97']],
  ['the first rank stands at the right', at(1), [50, 1], [TRACK, 'dot M97 5H97']],
  [
    'places from best to worst run from right to left',
    { range: { low: 1, high: 50 } },
    [50, 1],
    [TRACK, 'span M3 5H97'],
  ],
  ['a number off the scale stands at its end', at(80), [50, 1], [TRACK, 'dot M3 5H3']],
  [
    'a doubtful number is a hollow dot',
    { ...at(0.5), isDoubtful: true },
    [0, 1],
    [TRACK, 'dot M50 5H50', 'hollow M50 5H50'],
  ],
])('%s', (_, range, domain, expected) => {
  expect(drawn(range, domain)).toEqual(expected);
});
