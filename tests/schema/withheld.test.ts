import { describe, expect, test } from 'vitest';
import { withheld } from '../../src/schema/withheld.ts';
import { text } from '../example-records.ts';
import { refusals, type Row } from './refusals.ts';

describe('something withheld', () => {
  test.each<Row>([
    ['with its kind and the reason', { kind: 'natural_person', reason: 'privacy' }],
    ['with a note', { kind: 'document', reason: 'safety', note: text('Een brief') }],
    ['without a kind', { reason: 'privacy' }, 'kind: key-missing'],
    ['without a reason', { kind: 'natural_person' }, 'reason: key-missing'],
    ['for no reason of ours', { kind: 'title', reason: 'secret' }, 'reason: value-not-allowed'],
    [
      'with the name itself',
      { kind: 'natural_person', reason: 'privacy', name: 'Verzonnen' },
      'name: key-unknown',
    ],
    ['by a yes', true, 'type-wrong'],
  ])('%s', (_, value, ...refused) => {
    expect(refusals(withheld, value)).toEqual(refused);
  });
});
