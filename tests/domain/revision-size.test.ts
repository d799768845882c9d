import { expect, test } from 'vitest';
import { type RevisedValue, revisionSize } from '../../src/domain/revision-size.ts';

const number = (value: number) => ({ kind: 'number', number: value }) as const;
const euros = (value: number, currency = 'EUR') =>
  ({ kind: 'money', amount: number(value), currency }) as const;
const revised = (rest: Partial<RevisedValue>): RevisedValue => ({
  reason: 'late_report',
  before: number(40),
  after: number(50),
  unitBefore: 'merken',
  unitAfter: 'merken',
  isPercentage: false,
  ...rest,
});

test.each<[string, Partial<RevisedValue>, ReturnType<typeof revisionSize>]>([
  ['up', {}, { absolute: 10, relative: 0.25 }],
  ['down', { after: number(30) }, { absolute: -10, relative: -0.25 }],
  [
    'from a negative number',
    { before: number(-4), after: number(-2) },
    { absolute: 2, relative: 0.5 },
  ],
  ['from nothing', { before: number(0) }, { absolute: 50, relative: undefined }],
  ['of tenths', { before: number(0.1), after: number(0.3) }, { absolute: 0.2, relative: 2 }],
  ['of a percentage', { isPercentage: true }, { absolute: 10, relative: undefined }],
  ['of money', { before: euros(40), after: euros(50) }, { absolute: 10, relative: 0.25 }],
  ['of money in another currency', { before: euros(40), after: euros(50, 'USD') }, undefined],
  ['from money to a number', { before: euros(40) }, undefined],
  ['across a definition', { reason: 'definition' }, undefined],
  ['across units', { unitBefore: 'procent' }, undefined],
  ['of a range', { before: { kind: 'range', from: 1, to: 2 } }, undefined],
  ['of what was withdrawn', { after: undefined }, undefined],
])('a revision %s', (_, rest, expected) => {
  expect(revisionSize(revised(rest))).toEqual(expected);
});
