import { expect, test } from 'vitest';
import { remedyClock } from '../../src/domain/remedy-clock.ts';
import { type Case, caseRecord } from '../../src/schema/case.ts';
import { caseExample, text } from '../example-records.ts';

const remedy = (rest: object) => {
  const remedies = [
    { kind: 'back_pay', description: text('Loon nabetalen'), state: 'unknown', ...rest },
  ];
  const [parsed] = (caseRecord.parse({ ...caseExample, remedies }) as Case).remedies ?? [];
  if (parsed === undefined) throw new Error('The example has no remedy.');
  return parsed;
};
const due = { due: '2020-06-30', sources: ['uitspraak'] };
const undone = { ...due, state: 'not_fulfilled' };

test.each([
  ['without a due date', { state: 'not_fulfilled' }, '2030-01-01', 'no_due_date'],
  ['with a due date that no source gives', { due: '2020-06-30' }, '2030-01-01', 'no_due_date'],
  ['on its due day', undone, '2020-06-30', 'running'],
  [
    'the day after, as last told before that day',
    { ...undone, stateOn: '2020-05-01' },
    '2020-07-01',
    'due_passed',
  ],
  [
    'the day after, told on the due day itself',
    { ...undone, stateOn: '2020-06-30' },
    '2020-07-01',
    'due_passed',
  ],
  ['the day after, told that day', { ...undone, stateOn: '2020-07-01' }, '2020-07-01', 'overdue'],
  [
    'told in a month that may lie before the due day',
    { ...undone, stateOn: '2020-06' },
    '2030-01-01',
    'due_passed',
  ],
  [
    'partly done after the due day',
    { ...undone, state: 'partly_fulfilled', stateOn: '2021' },
    '2030-01-01',
    'overdue',
  ],
  ['undone on a day that nobody tells', undone, '2030-01-01', 'due_passed'],
  ['of which nothing is known', due, '2030-01-01', 'due_passed'],
  ['that is disputed', { ...due, state: 'disputed', stateOn: '2021' }, '2030-01-01', 'due_passed'],
  ['that is done', { ...due, state: 'fulfilled' }, '2030-01-01', 'fulfilled'],
  ['that has lapsed', { ...due, state: 'lapsed' }, '2030-01-01', 'lapsed'],
  ['due in a month, on its last day', { ...undone, due: '2020-06' }, '2020-06-30', 'running'],
  [
    'due in a year, told undone within it',
    { ...undone, due: '2020', stateOn: '2020-11' },
    '2021-01-01',
    'due_passed',
  ],
])('a remedy %s', (_, rest, asOf, kind) => {
  expect(remedyClock(remedy(rest), asOf).kind).toBe(kind);
});
