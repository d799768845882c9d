import { expect, test } from 'vitest';
import type { ComparedFact } from '../../../src/domain/figure-diff/compared-fact.ts';
import { factChange } from '../../../src/domain/figure-diff/fact-change.ts';
import { needsRevision, needsWithdrawal } from '../../../src/domain/figure-diff/needs-revision.ts';

const published: ComparedFact = {
  id: 'convenant/kpi/2018',
  kind: 'observation',
  label: { nl: 'Aandeel' },
  value: { kind: 'number', number: 48 },
  unit: 'procent',
  period: '2018',
  denominator: 64,
  status: 'provisional',
  sources: ['a'],
  file: 'content/kpi.json',
  page: '/kpi/',
};
const outcome = (value: 'ongoing' | 'upheld' | 'not_upheld') =>
  ({ kind: 'outcome', outcome: value }) as const;

const remedy = (state: 'unknown' | 'fulfilled') => ({ kind: 'remedy_state', state }) as const;

test.each<[string, Partial<ComparedFact>, Partial<ComparedFact>, boolean]>([
  ['final at the same value', {}, { status: 'final' }, false],
  ['final at another value', {}, { status: 'final', value: { kind: 'number', number: 50 } }, true],
  ['another unit', {}, { unit: 'aantal' }, true],
  ['another denominator', {}, { denominator: 65 }, true],
  ['no denominator any more', {}, { denominator: undefined }, true],
  ['a denominator where none was given', { denominator: undefined }, { denominator: 64 }, false],
  ['a definition where none was given', {}, { definition: [{ nl: 'omzet' }] }, false],
  ['another source', {}, { sources: ['b'] }, false],
  [
    'an open case that gets its outcome',
    { value: outcome('ongoing') },
    { value: outcome('upheld') },
    false,
  ],
  [
    'a remedy of which it gets known that it was given',
    { value: remedy('unknown') },
    { value: remedy('fulfilled') },
    false,
  ],
  [
    'a remedy of which that is not known any more',
    { value: remedy('fulfilled') },
    { value: remedy('unknown') },
    true,
  ],
  ['another outcome', { value: outcome('upheld') }, { value: outcome('not_upheld') }, true],
])('%s: a revision is needed or not', (_, before, after, needed) => {
  const change = factChange({ ...published, ...before }, { ...published, ...before, ...after });
  expect(change !== undefined && needsRevision(change)).toBe(needed);
});

test.each<[string, Partial<ComparedFact>, boolean]>([
  ['a value', {}, true],
  ['that there is no value', { kind: 'gap' }, false],
  ['that a case is open', { kind: 'case_outcome', value: outcome('ongoing') }, false],
  ['that a step is open', { kind: 'stage_outcome', value: outcome('ongoing') }, true],
  ['a remedy of which nothing was known', { value: remedy('unknown') }, true],
])('%s that is gone has to be explained or not', (_, before, needed) => {
  expect(needsWithdrawal({ ...published, ...before })).toBe(needed);
});
