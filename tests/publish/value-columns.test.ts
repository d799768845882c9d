import { expect, test } from 'vitest';
import { type Measured, valueColumns } from '../../src/site/downloads/value-columns.ts';

const columns = valueColumns((measured: Measured) => measured);

/** The columns that hold something of a value. */
function filled(value: Measured['value']) {
  const cells = columns.map(({ name, of }) => [name, of({ value })] as const);
  return Object.fromEntries(cells.filter(([, cell]) => cell !== undefined));
}

test.each<[string, Measured['value'], object]>([
  ['a number', { kind: 'number', number: -5 }, { value_kind: 'number', value: -5 }],
  ['zero, which is known', { kind: 'number', number: 0 }, { value_kind: 'number', value: 0 }],
  [
    'a number that is a guess',
    { kind: 'number', number: 48, qualifier: 'estimate' },
    { value_kind: 'number', value: 48, qualifier: 'estimate' },
  ],
  [
    'a range',
    { kind: 'range', from: 40, to: 45 },
    { value_kind: 'range', value_from: 40, value_to: 45 },
  ],
  [
    'more than 70',
    { kind: 'bound', side: 'more_than', number: 70 },
    { value_kind: 'bound', value_from: 70, bound_side: 'more_than' },
  ],
  [
    'at least 0',
    { kind: 'bound', side: 'at_least', number: 0 },
    { value_kind: 'bound', value_from: 0, bound_side: 'at_least' },
  ],
  [
    'almost 6000, which is less',
    { kind: 'bound', side: 'almost', number: 6000 },
    { value_kind: 'bound', value_to: 6000, bound_side: 'almost' },
  ],
  [
    'at most 5',
    { kind: 'bound', side: 'at_most', number: 5 },
    { value_kind: 'bound', value_to: 5, bound_side: 'at_most' },
  ],
  [
    'an amount of money',
    {
      kind: 'money',
      amount: { kind: 'bound', side: 'more_than', number: 1_000_000 },
      currency: 'EUR',
    },
    { value_kind: 'bound', value_from: 1_000_000, bound_side: 'more_than', currency: 'EUR' },
  ],
  [
    'words in one language, which are not translated',
    { kind: 'words', text: { nl: 'de helft' } },
    { value_kind: 'words', value_text_nl: 'de helft' },
  ],
  [
    'unknown, with the reason',
    { kind: 'unknown', reason: 'not_published' },
    { value_kind: 'unknown', unknown_reason: 'not_published' },
  ],
  ['a date', { kind: 'date', date: '2019-07' }, { value_kind: 'date', value_date: '2019-07' }],
  [
    'an outcome',
    { kind: 'outcome', outcome: 'withdrawn' },
    {
      value_kind: 'outcome',
      outcome: 'withdrawn',
      value_text_nl: 'Ingetrokken',
      value_text_en: 'Withdrawn',
    },
  ],
  [
    'a distribution',
    {
      kind: 'distribution',
      shares: [
        { label: { nl: 'Azië', en: 'Asia' }, value: { kind: 'number', number: 69 } },
        { label: { nl: 'Europa', en: 'Europe' }, value: { kind: 'number', number: 31 } },
      ],
    },
    {
      value_kind: 'distribution',
      value_text_nl: 'Azië 69; Europa 31',
      value_text_en: 'Asia 69; Europe 31',
    },
  ],
  ['nothing', undefined, {}],
])('%s', (_, value, expected) => {
  expect(filled(value)).toEqual(expected);
});
