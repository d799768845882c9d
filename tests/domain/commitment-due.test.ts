import { expect, test } from 'vitest';
import { commitmentDue } from '../../src/domain/commitment-due.ts';
import type { Timing } from '../../src/schema/kpi.ts';

const date = (by: string): Timing => ({ kind: 'date', by });
const endOfTerm: Timing = { kind: 'end_of_term' };

test.each<[string, Timing, { ended?: string; plannedEnd?: string }, string, string | undefined]>([
  ['on its day has not passed', date('2020-06-30'), {}, '2020-06-30', '2020-06-30'],
  ['has passed the day after', date('2020-06-30'), {}, '2020-07-01', '2020-06-30 passed'],
  ['of a year is its last day', date('2020'), {}, '2020-12-31', '2020-12-31'],
  ['of a year has passed with it', date('2020'), {}, '2021-01-01', '2020-12-31 passed'],
  ['is the end of the term', endOfTerm, { ended: '2019-12-07' }, '2020-01-01', '2019-12-07 passed'],
  [
    'is the agreed end while it runs',
    endOfTerm,
    { plannedEnd: '2028-03' },
    '2026-01-01',
    '2028-03-31',
  ],
  ['is not known with the term', endOfTerm, {}, '2026-01-01', undefined],
  [
    'is nobody’s where it returns',
    { kind: 'each_period' },
    { ended: '2019' },
    '2026-01-01',
    undefined,
  ],
  [
    'is nobody’s where none is given',
    { kind: 'unstated' },
    { ended: '2019' },
    '2026-01-01',
    undefined,
  ],
])('a due date %s', (_, timing, term, asOf, expected) => {
  const due = commitmentDue(timing, term, asOf);
  expect(due && `${due.day}${due.hasPassed ? ' passed' : ''}`).toBe(expected);
});
