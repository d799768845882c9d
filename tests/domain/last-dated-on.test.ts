import { describe, expect, test } from 'vitest';
import { lastDatedOn } from '../../src/domain/last-dated-on.ts';
import type { Case } from '../../src/schema/case.ts';
import { source } from '../example-records.ts';
import { caseIn } from '../site/synthetic-model.ts';

const happened = (on?: string) => ({
  on,
  text: { nl: 'Er gebeurde iets (verzonnen)' },
  sources: ['uitspraak'],
});

describe('the latest date of a case', () => {
  test.each([
    ['without any', {}, undefined],
    ['is that of its decision', { filed: '2018-01-01', decided: '2019-02' }, '2019-02'],
    ['is that of an event', { decided: '2019', timeline: [happened('2020-03-04')] }, '2020-03-04'],
    [
      'is that of a follow-up',
      { decided: '2019', followUp: [happened('2021'), happened()] },
      '2021',
    ],
    [
      'is that of a correction',
      { decided: '2019', corrections: [{ on: '2022-01', text: { nl: 'Verbeterd (verzonnen)' } }] },
      '2022-01',
    ],
    [
      'is a day rather than the year before it',
      { filed: '2019', decided: '2019-01-02' },
      '2019-01-02',
    ],
    ['is a later month rather than a day', { filed: '2019-01-31', decided: '2019-02' }, '2019-02'],
    [
      'is that of a source where nothing else has one',
      { sources: [source('uitspraak', { published: '2017' })] },
      '2017',
    ],
    [
      'is not that of a source where anything else has one',
      { filed: '2016', sources: [source('uitspraak', { published: '2017' })] },
      '2016',
    ],
  ])('%s', (_, rest, expected) => {
    expect(lastDatedOn(caseIn('commissie', 'zaak', rest).value as Case)).toBe(expected);
  });
});
