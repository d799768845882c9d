import { expect, test } from 'vitest';
import { lastInformationOn } from '../../src/domain/last-information.ts';
import { type Case, caseRecord } from '../../src/schema/case.ts';
import { caseExample, source, text } from '../example-records.ts';

const sources = ['uitspraak'];
const said = { text: text('Er gebeurde iets'), sources };
const remedy = { kind: 'apology', description: text('Excuses'), state: 'unknown' };

test.each([
  ['nothing dated', {}, undefined],
  [
    'its own dates',
    { filed: '2018-03-01', decided: '2018-09', closed: '2018-10-01' },
    '2018-10-01',
  ],
  ['an event', { decided: '2018-09', timeline: [{ ...said, on: '2019-01' }] }, '2019-01'],
  ['what happened afterwards', { decided: '2018-09', followUp: [{ ...said, on: '2020' }] }, '2020'],
  ['a stage', { decided: '2018-09', stages: [{ kind: 'appeal', on: '2021-01-02' }] }, '2021-01-02'],
  ['a reply', { replies: [{ ...said, by: 'respondent', on: '2021-02-03' }] }, '2021-02-03'],
  ['the state of a remedy', { remedies: [{ ...remedy, stateOn: '2022-03' }] }, '2022-03'],
  ['a document', { documents: [{ language: 'nl', on: '2019-04-05' }] }, '2019-04-05'],
  ['a source', { sources: [source('uitspraak', { published: '2023-06-07' })] }, '2023-06-07'],
  ['a year rather than a month in it', { filed: '2019-03', decided: '2019' }, '2019'],
  [
    'a day rather than the month that it ends',
    { filed: '2019-03-31', decided: '2019-03' },
    '2019-03-31',
  ],
])('the last information comes from %s', (_, rest, expected) => {
  expect(lastInformationOn(caseRecord.parse({ ...caseExample, ...rest }) as Case)).toBe(expected);
});
