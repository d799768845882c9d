import { expect, test } from 'vitest';
import { timeToDecision } from '../../../src/domain/statistics/time-to-decision.ts';
import type { Case } from '../../../src/schema/case.ts';
import { caseIn } from '../../site/synthetic-model.ts';

const known = (from: string, to: string, least: number, most = least) => ({
  kind: 'known',
  from,
  to,
  duration: { least, most },
});

test.each([
  [
    'filed and decided',
    { filed: '2019-07-01', decided: '2019-07-22' },
    known('2019-07-01', '2019-07-22', 21),
  ],
  [
    'decided before it was closed',
    { filed: '2019-07-01', decided: '2019-07-22', closed: '2019-12-01' },
    known('2019-07-01', '2019-07-22', 21),
  ],
  [
    'closed only',
    { filed: '2019-07-01', closed: '2019-07-22' },
    known('2019-07-01', '2019-07-22', 21),
  ],
  ['known to the year', { filed: '2018', decided: '2019' }, known('2018', '2019', 1, 729)],
  ['never decided', { filed: '2019-07-01' }, { kind: 'no_decision_date' }],
  ['filed nobody knows when', { decided: '2019' }, { kind: 'no_filing_date' }],
  ['without dates', {}, { kind: 'no_dates' }],
])('a case %s', (_, dates, expected) => {
  expect(timeToDecision(caseIn('commissie', 'zaak', dates).value as Case)).toEqual(expected);
});
