import { expect, test } from 'vitest';
import { lacksOutcome } from '../../../src/domain/completeness/lacks-outcome.ts';
import { type Case, caseRecord } from '../../../src/schema/case.ts';
import { caseExample } from '../../example-records.ts';

const caseWith = (rest: object) => caseRecord.parse({ ...caseExample, ...rest }) as Case;

test.each<[string, object, boolean]>([
  ['an outcome that a source gives', {}, false],
  ['an outcome of low confidence', { confidence: 'low' }, true],
  ['an outcome of medium confidence', { confidence: 'medium' }, false],
  ['a case that was withdrawn', { outcome: { value: 'withdrawn' } }, false],
  ['an outcome that no source gives', { outcome: { value: 'not_established' } }, true],
  [
    'a case that is pending, last heard of 24 months ago',
    { outcome: { value: 'ongoing' }, lastKnownStateOn: '2018-01-01' },
    false,
  ],
  [
    'an open case, last heard of a day earlier',
    { outcome: { value: 'ongoing' }, lastKnownStateOn: '2017-12-31' },
    true,
  ],
  ['an open case of which no date is known', { outcome: { value: 'ongoing' } }, true],
])('%s, on 1 January 2020', (_, rest, expected) => {
  expect(lacksOutcome(caseWith(rest), '2020-01-01')).toBe(expected);
});
