import { describe, expect, test } from 'vitest';
import { covenantPhase } from '../../src/domain/covenant-phase.ts';

type Dates = Readonly<Record<string, string>>;

const term = (dates: Dates) =>
  Object.fromEntries(Object.entries(dates).map(([name, on]) => [name, { on, sources: ['bron'] }]));

/** The phase on a day and the date that decided it, as `running since 2019-07`. */
const told = (
  dates: Dates,
  asOf: string,
  successor?: Dates,
  phase: 'running' | 'ended' = 'running',
) => {
  const found = covenantPhase(
    { term: term(dates), phase },
    successor && { term: term(successor) },
    asOf,
  );
  return [found.phase, ...(found.since === undefined ? [] : ['since', found.since])].join(' ');
};

const WHOLE = { signed: '2018-06-29', started: '2018-07-01', ended: '2023-06-30' };

describe('the phase of a covenant', () => {
  test.each<[string, Dates, string, string]>([
    ['is negotiation the day before it takes effect', WHOLE, '2018-06-30', 'negotiation'],
    ['is running from its first day', WHOLE, '2018-07-01', 'running since 2018-07-01'],
    ['is running through its last day', WHOLE, '2023-06-30', 'running since 2018-07-01'],
    ['is ended the day after', WHOLE, '2023-07-01', 'ended since 2023-06-30'],
    [
      'starts with signing where no other start is known',
      { signed: '2023-03-06' },
      '2023-03-06',
      'running since 2023-03-06',
    ],
    [
      'starts on the first day of a month',
      { started: '2019-07' },
      '2019-07-01',
      'running since 2019-07',
    ],
    [
      'may run through the last day of a year',
      { started: '2019', ended: '2024' },
      '2024-12-31',
      'running since 2019',
    ],
    [
      'is ended once that year is over',
      { started: '2019', ended: '2024' },
      '2025-01-01',
      'ended since 2024',
    ],
    [
      'is running up to its agreed end',
      { started: '2023', plannedEnd: '2028-03' },
      '2028-03-31',
      'running since 2023',
    ],
    [
      'is what was recorded once the agreed end has passed and nobody says more',
      { started: '2023', plannedEnd: '2028-03' },
      '2028-04-01',
      'running',
    ],
    ['is what was recorded where no date is known', {}, '2020-01-01', 'running'],
  ])('%s', (_, dates, asOf, expected) => {
    expect(told(dates, asOf)).toBe(expected);
  });

  test.each<[string, Dates, string, string]>([
    [
      'not followed up before its successor begins',
      { started: '2025-11-17' },
      '2025-11-16',
      'ended',
    ],
    [
      'followed up from the first day of its successor',
      { started: '2025-11-17' },
      '2025-11-17',
      'follow_up',
    ],
    ['not followed up by one whose begin is not known', {}, '2030-01-01', 'ended'],
  ])('after its end is %s', (_, successor, asOf, expected) => {
    expect(told(WHOLE, asOf, successor)).toBe(`${expected} since 2023-06-30`);
  });
});
