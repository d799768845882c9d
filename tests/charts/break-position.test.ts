import { expect, test } from 'vitest';
import { breakPosition } from '../../src/charts/break-position.ts';

test.each([
  ['stays at its day when no mark is near', 50, [0, 100], 50],
  ['steps clear of the mark just before it', 101, [100, 200], 111],
  ['steps clear of the mark just after it', 98, [0, 100], 89],
  ['never passes the middle between two close marks', 101, [100, 110], 105],
  ['stays clear of the only mark', 101, [100], 111],
  ['stays at its day without marks', 50, [], 50],
])('the rule of a break %s', (_, day, marks, expected) => {
  expect(breakPosition(day, marks)).toBe(expected);
});
