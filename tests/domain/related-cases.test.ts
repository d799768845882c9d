import { expect, test } from 'vitest';
import { type RelatableCase, relatedCasesIn } from '../../src/domain/related-cases.ts';
import { caseRecord } from '../../src/schema/case.ts';
import { caseExample, statisticsExample, text } from '../example-records.ts';

const unlike = {
  respondents: [{ kind: 'company', organisation: 'een-ander' }],
  themes: ['kinderarbeid'],
};
const one = (id: string, rest: object = {}, mechanism = 'commissie'): RelatableCase => ({
  id,
  mechanism,
  value: caseRecord.parse({ ...caseExample, ...unlike, ...rest }),
});
const respondent = { respondents: [{ kind: 'company', organisation: 'voorbeeldbedrijf' }] };
const unnamed = {
  respondents: [{ kind: 'company', description: text('Een merk') }],
};
const subject = one('deze', {
  ...respondent,
  covenant: 'voorbeeld',
  themes: ['leefbaar-loon'],
  relatedCases: ['aangewezen'],
});

const tiesOf = (of: RelatableCase, ...others: readonly RelatableCase[]) =>
  [...relatedCasesIn([of, ...others])(of)].flatMap(([relation, cases]) =>
    cases.map(({ id }) => `${id}: ${relation}`),
  );

test.each([
  ['declared here', one('aangewezen'), ['aangewezen: declared']],
  ['declared there', one('andere', { relatedCases: ['deze'] }), ['andere: declared']],
  ['against the same company', one('andere', respondent), ['andere: same_respondent']],
  ['under the same covenant', one('andere', { covenant: 'voorbeeld' }), ['andere: same_covenant']],
  [
    'of the same mechanism, on a theme of this one',
    one('andere', { themes: ['leefbaar-loon'] }),
    ['andere: same_mechanism_and_theme'],
  ],
  ['of another mechanism, on that theme', one('andere', { themes: ['leefbaar-loon'] }, 'ncp'), []],
  ['of the same mechanism, on another theme', one('andere'), []],
  [
    'tied in every way, under the closest tie alone',
    one('aangewezen', { ...respondent, covenant: 'voorbeeld', themes: ['leefbaar-loon'] }),
    ['aangewezen: declared'],
  ],
  [
    'of totals, which are no case',
    { ...one('totalen'), value: caseRecord.parse({ ...statisticsExample, covenant: 'voorbeeld' }) },
    [],
  ],
])('a case %s', (_, other, expected) => {
  expect(tiesOf(subject, other)).toEqual(expected);
});

test('respondents who are not named are never taken to be the same', () => {
  const andere = one('andere', unnamed, 'ncp');
  expect(tiesOf(one('deze', unnamed), andere)).toEqual([]);
});
