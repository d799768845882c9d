import { describe, expect, test } from 'vitest';
import { aimValue, money, value } from '../../src/schema/value.ts';
import { text } from '../example-records.ts';
import { refusals, type Row } from './refusals.ts';

const share = (name: string, number: number) => ({
  label: text(name),
  value: { kind: 'number', number },
});

describe('a published value', () => {
  test.each<Row>([
    ['a number', { kind: 'number', number: 48 }],
    ['zero', { kind: 'number', number: 0 }],
    ['a number below zero', { kind: 'number', number: -3.5 }],
    [
      'a number of which the source is not sure',
      { kind: 'number', number: 48, qualifier: 'approximately' },
    ],
    ['an estimate', { kind: 'number', number: 48, qualifier: 'estimate' }],
    ['a number in a text', { kind: 'number', number: '48' }, 'number: type-wrong'],
    ['a number with a comma', { kind: 'number', number: '48,5' }, 'number: number-decimal-comma'],
    [
      'a number that never ends, as YAML can hold',
      { kind: 'number', number: Infinity },
      'number: type-wrong',
    ],
    ['no number, as YAML can hold', { kind: 'number', number: Number.NaN }, 'number: type-wrong'],
    ['a number left out', { kind: 'number' }, 'number: key-missing'],
    [
      'a doubt that is not ours',
      { kind: 'number', number: 48, qualifier: 'circa' },
      'qualifier: value-not-allowed',
    ],

    ['a range', { kind: 'range', from: 42, to: 45 }],
    ['a range of one number', { kind: 'range', from: 42, to: 42 }],
    ['a range below zero', { kind: 'range', from: -5, to: -3 }],
    ['an estimated range', { kind: 'range', from: 42, to: 45, qualifier: 'estimate' }],
    ['a range from high to low', { kind: 'range', from: 45, to: 44.9 }, 'to: range-reversed'],
    ['a range without an end', { kind: 'range', from: 45 }, 'to: key-missing'],

    ['a bound', { kind: 'bound', side: 'more_than', number: 70 }],
    ['a bound that is almost reached', { kind: 'bound', side: 'almost', number: 6000 }],
    ['a bound on no side', { kind: 'bound', number: 70 }, 'side: key-missing'],
    [
      'a bound on another side',
      { kind: 'bound', side: 'over', number: 70 },
      'side: value-not-allowed',
    ],
    [
      'a bound with a doubt',
      { kind: 'bound', side: 'at_most', number: 7, qualifier: 'estimate' },
      'qualifier: key-unknown',
    ],

    ['words', { kind: 'words', text: text('meer dan een derde') }],
    ['no words', { kind: 'words', text: {} }, 'text: text-in-no-language'],

    ['unknown with a reason', { kind: 'unknown', reason: 'not_published' }],
    ['unknown without a reason', { kind: 'unknown' }, 'reason: key-missing'],
    ['unknown as zero', { kind: 'unknown', reason: 'not_found', number: 0 }, 'number: key-unknown'],

    ['a distribution', { kind: 'distribution', shares: [share('Azië', 69), share('Afrika', 2)] }],
    ['a distribution of nothing', { kind: 'distribution', shares: [] }, 'shares: list-too-short'],
    [
      'a distribution in a distribution',
      {
        kind: 'distribution',
        shares: [{ label: text('Azië'), value: { kind: 'distribution', shares: [] } }],
      },
      'shares[0].value.kind: value-not-allowed',
    ],
    [
      'a part that is unknown',
      {
        kind: 'distribution',
        shares: [{ label: text('Azië'), value: { kind: 'unknown', reason: 'not_found' } }],
      },
      'shares[0].value.kind: value-not-allowed',
    ],

    [
      'an amount of money',
      { kind: 'money', amount: { kind: 'number', number: 500 }, currency: 'EUR' },
    ],
    [
      'an amount without a currency',
      { kind: 'money', amount: { kind: 'number', number: 500 } },
      'currency: key-missing',
    ],

    ['no kind', { number: 48 }, 'kind: key-missing'],
    ['another kind', { kind: 'getal', number: 48 }, 'kind: value-not-allowed'],
    ['a bare number', 48, 'type-wrong'],
    ['nothing', null, 'type-wrong'],
  ])('%s', (_, published, ...refused) => {
    expect(refusals(value, published)).toEqual(refused);
  });
});

describe('money', () => {
  test.each<Row>([
    ['a range', { kind: 'money', amount: { kind: 'range', from: 1, to: 2 }, currency: 'USD' }],
    [
      'a bound',
      { kind: 'money', amount: { kind: 'bound', side: 'almost', number: 9 }, currency: 'USD' },
    ],
    [
      'an amount in words',
      { kind: 'money', amount: { kind: 'words', text: text('veel') }, currency: 'EUR' },
      'amount.kind: value-not-allowed',
    ],
    [
      'a sign for the currency',
      { kind: 'money', amount: { kind: 'number', number: 1 }, currency: '€' },
      'currency: value-format',
    ],
    [
      'a range from high to low',
      { kind: 'money', amount: { kind: 'range', from: 2, to: 1 }, currency: 'USD' },
      'amount.to: range-reversed',
    ],
  ])('%s', (_, amount, ...refused) => {
    expect(refusals(money, amount)).toEqual(refused);
  });
});

describe('a value to aim at', () => {
  test.each<Row>([
    ['a number', { kind: 'number', number: 80 }],
    ['a range', { kind: 'range', from: 70, to: 80 }],
    ['words', { kind: 'words', text: text('alle deelnemers') }],
    ['a bound', { kind: 'bound', side: 'at_least', number: 80 }, 'kind: value-not-allowed'],
    ['unknown', { kind: 'unknown', reason: 'not_found' }, 'kind: value-not-allowed'],
    [
      'a distribution',
      { kind: 'distribution', shares: [share('Azië', 69)] },
      'kind: value-not-allowed',
    ],
  ])('%s', (_, aim, ...refused) => {
    expect(refusals(aimValue, aim)).toEqual(refused);
  });
});
