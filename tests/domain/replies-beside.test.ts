import { expect, test } from 'vitest';
import { repliesBeside } from '../../src/domain/replies-beside.ts';
import { type Case, caseRecord } from '../../src/schema/case.ts';
import type { ReplySubject } from '../../src/schema/reply.ts';
import { caseExample, text } from '../example-records.ts';

const company = (organisation: string) => ({ kind: 'company', organisation });
const reply = (rest: object = {}) => ({
  by: 'respondent',
  text: text('Wij zijn het er niet mee eens'),
  sources: ['uitspraak'],
  ...rest,
});
const request = (on: string, rest: object = {}) => ({
  to: 'respondent',
  on,
  sources: ['uitspraak'],
  ...rest,
});

const beside = (rest: object, ...subjects: readonly ReplySubject[]) => {
  const record = caseRecord.parse({ ...caseExample, ...rest }) as Case;
  const { replies, unanswered, silent } = repliesBeside(
    record,
    subjects.length === 0 ? ['outcome'] : subjects,
  );
  return {
    replies: replies.length,
    unanswered: unanswered.map(({ on }) => on),
    silent: silent.map(({ organisation }) => organisation),
  };
};
const nothing = { replies: 0, unanswered: [], silent: [] };

test.each([
  ['no reply and no request', {}, nothing],
  ['a reply to the outcome', { replies: [reply()] }, { ...nothing, replies: 1 }],
  ['a reply to something else', { replies: [reply({ about: 'remedy' })] }, nothing],
  ['a reply of the complainant', { replies: [reply({ by: 'complainant' })] }, nothing],
  [
    'a request',
    { replyRequests: [request('2024-05-03')] },
    { ...nothing, unanswered: ['2024-05-03'] },
  ],
  [
    'a request about something else',
    { replyRequests: [request('2024-05-03', { about: 'remedy' })] },
    nothing,
  ],
  [
    'a request to the complainant',
    { replyRequests: [request('2024', { to: 'complainant' })] },
    nothing,
  ],
  [
    'a request and a reply after it',
    { replyRequests: [request('2024-05-03')], replies: [reply({ on: '2024-05-04' })] },
    { ...nothing, replies: 1 },
  ],
  [
    'a request and a reply before it',
    { replyRequests: [request('2024-05-03')], replies: [reply({ on: '2024-05-02' })] },
    { ...nothing, replies: 1, unanswered: ['2024-05-03'] },
  ],
  [
    'a request and a reply in the month of it, which may have come after',
    { replyRequests: [request('2024-05-03')], replies: [reply({ on: '2024-05' })] },
    { ...nothing, replies: 1 },
  ],
  [
    'a request and a reply without a date, which may have come after',
    { replyRequests: [request('2024-05-03')], replies: [reply()] },
    { ...nothing, replies: 1 },
  ],
  [
    'a request to one and a reply of another',
    {
      respondents: [company('een'), company('ander')],
      replyRequests: [request('2024', { organisation: 'een' })],
      replies: [reply({ organisation: 'ander' })],
    },
    { replies: 1, unanswered: ['2024'], silent: ['een'] },
  ],
  [
    'two named respondents of whom one replied',
    { respondents: [company('een'), company('ander')], replies: [reply({ organisation: 'een' })] },
    { ...nothing, replies: 1, silent: ['ander'] },
  ],
  [
    'two respondents and a reply that may be of both',
    { respondents: [company('een'), company('ander')], replies: [reply()] },
    { ...nothing, replies: 1 },
  ],
  [
    'a respondent who is not named beside one who replied',
    {
      respondents: [company('een'), { kind: 'company', description: text('Een merk') }],
      replies: [reply({ organisation: 'een' })],
    },
    { ...nothing, replies: 1 },
  ],
])('with %s', (_, rest, expected) => {
  expect(beside(rest)).toEqual(expected);
});

test('replies stand where the findings stand that they are about', () => {
  const replies = ['complaint', 'interim_ruling', 'outcome', 'remedy'].map((about) =>
    reply({ about }),
  );
  expect(beside({ replies }, 'outcome', 'complaint', 'interim_ruling').replies).toBe(3);
  expect(beside({ replies }, 'remedy').replies).toBe(1);
});
