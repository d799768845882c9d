import { expect, test } from 'vitest';
import { countsInStatistics } from '../../src/domain/counts-in-statistics.ts';
import type { CaseRecord } from '../../src/schema/case.ts';

test.each([
  ['an upheld case counts', 'case', 'upheld', 'high', true],
  ['so does one that was not upheld', 'case', 'not_upheld', 'high', true],
  ['so does one that was withdrawn', 'case', 'withdrawn', 'medium', true],
  ['an inadmissible one counts, as inadmissible', 'case', 'inadmissible', 'medium', true],
  ['a case of low confidence does not', 'case', 'upheld', 'low', false],
  ['nor does one whose outcome was not read', 'case', 'not_established', 'high', false],
  ['nor does one that is pending', 'case', 'ongoing', 'high', false],
])('%s', (_, record, value, confidence, counts) => {
  expect(countsInStatistics({ record, outcome: { value }, confidence } as CaseRecord)).toBe(counts);
});

test('published totals are no cases', () => {
  expect(countsInStatistics({ record: 'statistics', confidence: 'high' } as CaseRecord)).toBe(
    false,
  );
});
