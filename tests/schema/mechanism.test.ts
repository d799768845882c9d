import { describe, expect, test } from 'vitest';
import { mechanism } from '../../src/schema/mechanism.ts';
import { mechanismExample, text, without } from '../example-records.ts';
import { refusals, type Row } from './refusals.ts';

const withStep = (rest: object) => ({
  ...mechanismExample,
  steps: [{ id: 'besluit', title: text('Besluit'), sources: ['reglement'], ...rest }],
});

describe('a mechanism', () => {
  test.each<Row>([
    ['of which little is known', mechanismExample],
    ['without procedures', { ...mechanismExample, kinds: [] }, 'kinds: list-too-short'],
    [
      'with a procedure that is not ours',
      { ...mechanismExample, kinds: ['ombudsman'] },
      'kinds[0]: value-not-allowed',
    ],
    ['without sources', without(mechanismExample, 'sources'), 'sources: key-missing'],
    [
      'with an empty list of sources',
      { ...mechanismExample, sources: [] },
      'sources: list-too-short',
    ],
    ['whose rulings bind', { ...mechanismExample, binding: true }],
    [
      'whose rulings bind in words',
      { ...mechanismExample, binding: 'deels' },
      'binding: type-wrong',
    ],
    ['with a step without a deadline', withStep({})],
    ['with a step of one day', withStep({ deadlineInDays: 1 })],
    [
      'with a step of no days',
      withStep({ deadlineInDays: 0 }),
      'steps[0].deadlineInDays: number-too-small',
    ],
    ['with a step of ten years', withStep({ deadlineInDays: 3_660 })],
    [
      'with a step of longer than that',
      withStep({ deadlineInDays: 3_661 }),
      'steps[0].deadlineInDays: number-too-large',
    ],
    [
      'with a step of half a day',
      withStep({ deadlineInDays: 0.5 }),
      'steps[0].deadlineInDays: type-wrong',
    ],
    [
      'with a step with days in words',
      withStep({ deadlineInDays: '30 dagen' }),
      'steps[0].deadlineInDays: type-wrong',
    ],
    [
      'with a scope without a source',
      { ...mechanismExample, scope: { text: text('Alles') } },
      'scope.sources: key-missing',
    ],
  ])('%s', (_, value, ...refused) => {
    expect(refusals(mechanism, value)).toEqual(refused);
  });
});
