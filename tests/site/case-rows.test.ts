import { describe, expect, test } from 'vitest';
import { caseRows } from '../../src/site/views/case-row.ts';
import { caseIn, mechanism, modelOf } from './synthetic-model.ts';

/** Ids and years of the rows of made-up cases, each with these fields. */
function rows(cases: Readonly<Record<string, object>>): string[] {
  const records = Object.entries(cases).map(([id, rest]) => caseIn('commissie', id, rest));
  const model = modelOf(mechanism('commissie'), ...records);
  return caseRows(model, model.cases, 'nl').map(({ id, year }) => `${id} ${year}`);
}

const event = (on: string) => ({
  on,
  text: { nl: 'Er gebeurde iets (verzonnen)' },
  sources: ['uitspraak'],
});

describe('rows of cases', () => {
  test.each<[string, Record<string, object>, string[]]>([
    ['of none', {}, []],
    [
      'the latest first',
      { a: { decided: '2016' }, b: { decided: '2018' }, c: { decided: '2017' } },
      ['b 2018', 'c 2017', 'a 2016'],
    ],
    [
      'a known day after a known year',
      { a: { decided: '2018' }, b: { decided: '2018-01-01' } },
      ['b 2018', 'a 2018'],
    ],
    [
      'without any date last',
      { a: {}, b: { filed: '1980' }, c: {} },
      ['b 1980', 'a Niet bekend', 'c Niet bekend'],
    ],
    [
      'of the same date in the order of their files',
      { a: { filed: '2018' }, b: { filed: '2018' }, c: { filed: '2018' } },
      ['a 2018', 'b 2018', 'c 2018'],
    ],
    [
      'by the latest of their dates',
      { a: { filed: '2010', closed: '2011' }, b: { filed: '2012' } },
      ['b 2012', 'a 2011'],
    ],
    [
      'by their last known state',
      { a: { filed: '2010', lastKnownStateOn: '2013' }, b: { filed: '2012' } },
      ['a 2013', 'b 2012'],
    ],
    [
      'by the course of events',
      { a: { timeline: [event('2014'), event('2013')] }, b: { filed: '2012' } },
      ['a 2014', 'b 2012'],
    ],
  ])('%s', (_, cases, expected) => {
    expect(rows(cases)).toEqual(expected);
  });

  test('of many cases of one date stay in the order of their files', () => {
    const ids = Array.from({ length: 100 }, (_, index) => `zaak-${String(index).padStart(3, '0')}`);
    expect(rows(Object.fromEntries(ids.map((id) => [id, { decided: '2018' }])))).toEqual(
      ids.map((id) => `${id} 2018`),
    );
  });

  test('say the outcome beside the title', () => {
    const model = modelOf(
      mechanism('commissie'),
      caseIn('commissie', 'zaak', { outcome: { value: 'inadmissible' } }),
    );
    const [row] = caseRows(model, model.cases, 'en');
    expect([row?.href, row?.outcome, row?.outcomeText]).toEqual([
      '/en/cases/zaak/',
      'inadmissible',
      'Inadmissible',
    ]);
  });
});
