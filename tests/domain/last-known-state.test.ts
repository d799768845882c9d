import { describe, expect, test } from 'vitest';
import { lastKnownState, stateKnownOn } from '../../src/domain/last-known-state.ts';
import type { Case } from '../../src/schema/case.ts';

/** Only the fields that the rule reads; the rest of a case does not matter to it. */
function caseWith(fields: Partial<Case>): Case {
  return { timeline: [], outcome: { value: 'not_established' }, ...fields } as Case;
}

const event = (on?: string) => ({
  ...(on === undefined ? {} : { on }),
  text: { nl: 'Er gebeurt iets.' },
  sources: ['s1'],
});

describe('a state that was last known', () => {
  test.each([
    ['on the day itself', '2024-01-31', '2024-01-31', 'open'],
    ['24 months ago', '2024-01-31', '2026-01-31', 'open'],
    ['24 months and a day ago', '2024-01-30', '2026-01-31', 'unknown'],
    ['on a leap day, 24 months ago', '2024-02-29', '2026-02-28', 'open'],
    ['on a leap day, more than 24 months ago', '2024-02-29', '2026-03-01', 'unknown'],
    ['in a month that ended 24 months ago', '2024-01', '2026-01-31', 'open'],
    ['in a month that ended longer ago', '2024-01', '2026-02-01', 'unknown'],
    ['in a year that ended 24 months ago', '2023', '2025-12-31', 'open'],
    ['in a year that ended longer ago', '2023', '2026-01-01', 'unknown'],
  ])('%s (%s, as of %s) is %s', (_, on, asOf, kind) => {
    expect(
      lastKnownState(caseWith({ status: 'under_review', lastKnownStateOn: on }), asOf),
    ).toEqual({ kind, on });
  });
});

describe('a case', () => {
  test.each<[string, Partial<Case>, ReturnType<typeof lastKnownState>]>([
    [
      'that is closed is not open, however long ago',
      { status: 'closed', closed: '2001' },
      { kind: 'not_open' },
    ],
    [
      'without a status that has an outcome is not open',
      { outcome: { value: 'remediated' } },
      { kind: 'not_open' },
    ],
    [
      'without a status that is pending is open',
      { outcome: { value: 'ongoing' }, filed: '2025' },
      { kind: 'open', on: '2025' },
    ],
    [
      'that is followed up after its outcome is open',
      { status: 'mediation', outcome: { value: 'settled_agreement' }, decided: '2025' },
      { kind: 'open', on: '2025' },
    ],
    [
      'without any date is not known to be open',
      { status: 'filed' },
      { kind: 'unknown', on: undefined },
    ],
  ])('%s', (_, fields, state) => {
    expect(lastKnownState(caseWith(fields), '2026-01-31')).toEqual(state);
  });
});

describe('when the state was last known', () => {
  test.each<[string, Partial<Case>, string | undefined]>([
    [
      'is what the editors say',
      { lastKnownStateOn: '2020-01', timeline: [event('2021')] },
      '2020-01',
    ],
    [
      'is the last event',
      { filed: '2019', timeline: [event('2021-03'), event('2020-05-01')] },
      '2021-03',
    ],
    ['is the last follow-up', { timeline: [event('2020')], followUp: [event('2021')] }, '2021'],
    [
      'is the last stage',
      { decided: '2020', stages: [{ kind: 'appeal', on: '2022-02' }] },
      '2022-02',
    ],
    [
      'is the filing when nothing else has a date',
      { filed: '2019-04-05', timeline: [event()] },
      '2019-04-05',
    ],
    [
      'is the year, when a month of it is known too',
      { timeline: [event('2021'), event('2021-03')] },
      '2021',
    ],
    ['is not known without dates', { timeline: [event()] }, undefined],
  ])('%s', (_, fields, on) => {
    expect(stateKnownOn(caseWith(fields))).toBe(on);
  });
});
