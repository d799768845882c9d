import { describe, expect, test } from 'vitest';
import { programme } from '../../src/schema/programme.ts';
import { number, programmeExample, text, without } from '../example-records.ts';
import { refusals, type Row } from './refusals.ts';

const withScheme = (rest: object) => ({
  ...programmeExample,
  schemes: [{ id: 'regeling', title: text('Regeling'), sources: ['besluit'], ...rest }],
});
const amount = { kind: 'money', amount: number(200_000), currency: 'EUR' };

describe('a programme', () => {
  test.each<Row>([
    ['of which little is known', programmeExample],
    ['without a list of schemes', without(programmeExample, 'schemes'), 'schemes: key-missing'],
    [
      'with parties, as if it were a covenant',
      { ...programmeExample, parties: [] },
      'parties: key-unknown',
    ],
    ['with a scheme', withScheme({})],
    ['with a budget', withScheme({ budget: amount })],
    ['with a bare budget', withScheme({ budget: 200_000 }), 'schemes[0].budget: type-wrong'],
    [
      'with a budget without a currency',
      withScheme({ budget: without(amount, 'currency') }),
      'schemes[0].budget.currency: key-missing',
    ],
    ['with a round', withScheme({ rounds: [{ number: 1, opens: '2023-01', closes: '2023-02' }] })],
    [
      'with a 0th round',
      withScheme({ rounds: [{ number: 0, opens: '2023-01', closes: '2023-02' }] }),
      'schemes[0].rounds[0].number: number-too-small',
    ],
    [
      'with a round that never closes',
      withScheme({ rounds: [{ number: 1, opens: '2023' }] }),
      'schemes[0].rounds[0].closes: key-missing',
    ],
    ['with half a year at least', withScheme({ minimumYears: 0.5 })],
    [
      'with no years at least',
      withScheme({ minimumYears: 0 }),
      'schemes[0].minimumYears: number-too-small',
    ],
    [
      'with half a company at least',
      withScheme({ minimumCompanies: 0.5 }),
      'schemes[0].minimumCompanies: type-wrong',
    ],
    [
      'with a state without a date',
      withScheme({ states: [{ value: 'closed', sources: ['besluit'] }] }),
      'schemes[0].states[0].on: key-missing',
    ],
  ])('%s', (_, value, ...refused) => {
    expect(refusals(programme, value)).toEqual(refused);
  });
});
