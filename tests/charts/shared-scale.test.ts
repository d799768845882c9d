import { expect, test } from 'vitest';
import { sharedScale } from '../../src/charts/shared-scale.ts';

test.each<[string, [number, number][], [number, number] | undefined]>([
  ['one scale is shared with itself', [[0, 48]], [0, 48]],
  [
    'the highest of all, and the lowest',
    [
      [0, 48],
      [-3, 12],
      [0, 97],
    ],
    [-3, 97],
  ],
  ['nothing is shared by none', [], undefined],
])('%s', (_, scales, expected) => {
  expect(sharedScale(scales)).toEqual(expected);
});
