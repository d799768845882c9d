import { describe, expect, test } from 'vitest';
import { caseRecord } from '../../src/schema/case.ts';
import {
  caseExample,
  number,
  source,
  statisticsExample,
  text,
  without,
} from '../example-records.ts';
import { refusals, type Row } from './refusals.ts';

const remedy = { kind: 'back_pay', description: text('Loon nabetalen'), state: 'unknown' };
const withRemedy = (rest: object) => ({ ...caseExample, remedies: [{ ...remedy, ...rest }] });
const withRespondent = (side: object) => ({ ...caseExample, respondents: [side] });
const withDocument = (rest: object) => ({
  ...caseExample,
  documents: [{ language: 'nl', ...rest }],
});

describe('a case', () => {
  test.each<Row>([
    ['with what every case has', caseExample],
    ['without its kind of record', without(caseExample, 'record'), 'record: key-missing'],
    ['of another kind of record', { ...caseExample, record: 'zaak' }, 'record: value-not-allowed'],
    ['without an outcome', without(caseExample, 'outcome'), 'outcome: key-missing'],
    [
      'of which the outcome is not established',
      { ...caseExample, outcome: { value: 'not_established' } },
    ],
    [
      'with an outcome in words',
      { ...caseExample, outcome: { value: 'gegrond' } },
      'outcome.value: value-not-allowed',
    ],
    [
      'with an outcome according to the press',
      { ...caseExample, outcome: { value: 'upheld', accordingTo: 'press' } },
      'outcome.accordingTo: value-not-allowed',
    ],
    [
      'without anybody who complains',
      { ...caseExample, complainants: [] },
      'complainants: list-too-short',
    ],
    ['against nobody', { ...caseExample, respondents: [] }, 'respondents: list-too-short'],
    ['about no theme', { ...caseExample, themes: [] }, 'themes: list-too-short'],
    ['in no sector', { ...caseExample, sectors: [] }, 'sectors: list-too-short'],
    ['in no country', { ...caseExample, countries: [] }],
    ['without sources', { ...caseExample, sources: [] }, 'sources: list-too-short'],
    ['without confidence', without(caseExample, 'confidence'), 'confidence: key-missing'],
    ['filed in a year', { ...caseExample, filed: '2018' }],
    ['filed in a quarter', { ...caseExample, filed: '2018-Q1' }, 'filed: value-format'],
    ['that binds', { ...caseExample, binding: true }],
    ['that binds in Dutch', { ...caseExample, binding: 'ja' }, 'binding: type-wrong'],
    [
      'before a procedure that is not ours',
      { ...caseExample, procedure: 'court' },
      'procedure: value-not-allowed',
    ],
    ['with totals', { ...caseExample, totals: [] }, 'totals: key-unknown'],
  ])('%s', (_, value, ...refused) => {
    expect(refusals(caseRecord, value)).toEqual(refused);
  });
});

describe('a side of a case', () => {
  test.each<Row>([
    ['with a name', withRespondent({ kind: 'company', organisation: 'voorbeeldbedrijf' })],
    [
      'with a role instead of a name',
      withRespondent({ kind: 'worker', description: text('Een naaister') }),
    ],
    [
      'that is withheld, with the reason',
      withRespondent({
        kind: 'company',
        withheld: { kind: 'organisation', reason: 'identity_inferred' },
      }),
    ],
    [
      'with the name of a person',
      withRespondent({ kind: 'worker', name: 'Verzonnen' }),
      'respondents[0].name: key-unknown',
    ],
    [
      'of no kind',
      withRespondent({ organisation: 'voorbeeldbedrijf' }),
      'respondents[0].kind: key-missing',
    ],
  ])('%s', (_, value, ...refused) => {
    expect(refusals(caseRecord, value)).toEqual(refused);
  });
});

describe('a remedy', () => {
  test.each<Row>([
    ['of which nothing more is known', withRemedy({})],
    [
      'with an amount',
      withRemedy({ amount: { kind: 'money', amount: number(2_300_000), currency: 'USD' } }),
    ],
    ['with a bare amount', withRemedy({ amount: 2_300_000 }), 'remedies[0].amount: type-wrong'],
    ['that other cases share', withRemedy({ sharedWith: ['zaak-twee'] })],
    [
      'that no case shares',
      withRemedy({ sharedWith: [] }),
      'remedies[0].sharedWith: list-too-short',
    ],
    [
      'in a state that is not ours',
      withRemedy({ state: 'done' }),
      'remedies[0].state: value-not-allowed',
    ],
    ['due in words', withRemedy({ due: 'binnenkort' }), 'remedies[0].due: value-format'],
  ])('%s', (_, value, ...refused) => {
    expect(refusals(caseRecord, value)).toEqual(refused);
  });
});

describe('a document', () => {
  test.each<Row>([
    ['with a title', withDocument({ title: 'Uitspraak (verzonnen)' })],
    [
      'without a title, which may name a person',
      withDocument({ withheld: { kind: 'title', reason: 'privacy' } }),
    ],
    [
      'without a language',
      { ...caseExample, documents: [{ title: 'Verzonnen' }] },
      'documents[0].language: key-missing',
    ],
    ['at a script', withDocument({ url: 'javascript:alert(1)' }), 'documents[0].url: value-format'],
  ])('%s', (_, value, ...refused) => {
    expect(refusals(caseRecord, value)).toEqual(refused);
  });
});

describe('a record of statistics', () => {
  test.each<Row>([
    ['with totals', statisticsExample],
    ['without totals', { ...statisticsExample, totals: [] }, 'totals: list-too-short'],
    [
      'with an outcome, as if it were a case',
      { ...statisticsExample, outcome: { value: 'upheld' } },
      'outcome: key-unknown',
    ],
    ['with a date of decision', { ...statisticsExample, decided: '2018' }, 'decided: key-unknown'],
    [
      'with two faults',
      { ...statisticsExample, sources: [source('a', { type: 'blog' })], decided: '2018' },
      'sources[0].type: value-not-allowed',
      'decided: key-unknown',
    ],
  ])('%s', (_, value, ...refused) => {
    expect(refusals(caseRecord, value)).toEqual(refused);
  });
});
