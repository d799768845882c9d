import { describe, expect, test } from 'vitest';
import { type Phase, phasesOf } from '../../../src/domain/procedure/phases.ts';
import type { Case } from '../../../src/schema/case.ts';
import { caseRecord } from '../../../src/schema/case.ts';
import { mechanism, type MechanismStep } from '../../../src/schema/mechanism.ts';
import { caseExample, mechanismExample, text } from '../../example-records.ts';

const caseOf = (rest: object) => caseRecord.parse({ ...caseExample, ...rest }) as Case;

const stepsOf = (...steps: readonly object[]): readonly MechanismStep[] =>
  mechanism.parse({
    ...mechanismExample,
    steps: steps.map((step) => ({ title: text('Stap'), sources: ['reglement'], ...step })),
  }).steps ?? [];

/** A phase on one line: what it is, from when to when, its days at least and at most, its deadline. */
function line({ subject, from, until, took, deadline }: Phase): string {
  const name =
    subject.kind === 'step'
      ? subject.step.id
      : subject.kind === 'stage'
        ? subject.stage.kind
        : subject.moment;
  const days = took === undefined ? '?' : [took.days.least, took.days.most].join('-');
  const due =
    deadline && `${String(deadline.days)} ${deadline.due?.latest ?? '?'} ${deadline.kept ?? '?'}`;
  return [name, `${from ?? '?'} → ${until ?? '?'}`, days, due ?? '-'].join(' | ');
}

const phases = (rest: object, steps: readonly MechanismStep[] = []) =>
  phasesOf(caseOf(rest), steps, '2030-01-01').map(line);

describe('without rules of the mechanism, the dates of the case', () => {
  test.each([
    [
      'each follow the one before',
      { filed: '2019-05-16', admitted: '2019-06-16', decided: '2019-07-16', closed: '2019-08' },
      [
        'admitted | 2019-05-16 → 2019-06-16 | 31-31 | -',
        'decided | 2019-06-16 → 2019-07-16 | 30-30 | -',
        'closed | 2019-07-16 → 2019-08 | 16-46 | -',
      ],
    ],
    [
      'are told once where the decision closed the case',
      { filed: '2019-05-16', decided: '2019-05-20', closed: '2019-05-20' },
      ['decided | 2019-05-16 → 2019-05-20 | 4-4 | -'],
    ],
    [
      'leave the duration open where the filing is not dated',
      { decided: '2019' },
      ['decided | ? → 2019 | ? | -'],
    ],
    ['are no phase where there are none', { filed: '2019' }, []],
  ])('%s', (_, rest, expected) => {
    expect(phases(rest)).toEqual(expected);
  });
});

describe('the stages of a case', () => {
  const stage = (kind: string, on?: string) => ({ kind, ...(on === undefined ? {} : { on }) });
  test.each([
    [
      'stand in place of its dates',
      [stage('ruling', '2013'), stage('appeal', '2021-01-29')],
      ['ruling | 2008 → 2013 | 1462-2191 | -', 'appeal | 2013 → 2021-01-29 | 2586-2950 | -'],
    ],
    [
      'that end on one day both began at the date before it',
      [stage('ruling', '2013-02-01'), stage('appeal', '2013-03-01'), stage('appeal', '2013-03-01')],
      [
        'ruling | 2008 → 2013-02-01 | 1493-1858 | -',
        'appeal | 2013-02-01 → 2013-03-01 | 28-28 | -',
        'appeal | 2013-02-01 → 2013-03-01 | 28-28 | -',
      ],
    ],
    [
      'without a date take no known time, and the next counts from the last date known',
      [stage('ruling', '2013-02-01'), stage('appeal'), stage('cassation', '2013-03-01')],
      [
        'ruling | 2008 → 2013-02-01 | 1493-1858 | -',
        'appeal | 2013-02-01 → ? | ? | -',
        'cassation | 2013-02-01 → 2013-03-01 | 28-28 | -',
      ],
    ],
  ])('%s', (_, stages, expected) => {
    expect(phases({ filed: '2008', decided: '2021-01-29', stages })).toEqual(expected);
  });
});

describe('the steps of a mechanism', () => {
  const decision = {
    id: 'besluit',
    endsWith: 'decided',
    deadlineInDays: 21,
    deadlineFrom: 'filed',
  };
  const filed = { filed: '2019-05-16' };

  test.each([
    [
      'end with a date of the case, and tell whether the deadline was met',
      { ...filed, decided: '2019-06-06' },
      [decision],
      ['besluit | 2019-05-16 → 2019-06-06 | 21-21 | 21 2019-06-06 within'],
    ],
    [
      'are late a day after the deadline',
      { ...filed, decided: '2019-06-07' },
      [decision],
      ['besluit | 2019-05-16 → 2019-06-07 | 22-22 | 21 2019-06-06 late'],
    ],
    [
      'without an end in the sources are not called late',
      filed,
      [decision],
      ['besluit | 2019-05-16 → ? | ? | 21 2019-06-06 passed'],
    ],
    [
      'have no due day where nobody dated their beginning',
      { decided: '2019-06-06' },
      [decision],
      ['besluit | ? → 2019-06-06 | ? | 21 ? ?'],
    ],
    [
      'end with the event that says so, and begin at another step',
      {
        ...filed,
        timeline: [
          {
            on: '2019-05-20',
            text: text('Voorgelegd'),
            step: 'voorleggen',
            sources: ['uitspraak'],
          },
          { on: '2019-06-01', text: text('Besluit'), step: 'besluit', sources: ['uitspraak'] },
        ],
      },
      [{ id: 'voorleggen' }, { id: 'besluit', deadlineInDays: 21, deadlineFrom: 'voorleggen' }],
      [
        'voorleggen | 2019-05-16 → 2019-05-20 | 4-4 | -',
        'besluit | 2019-05-20 → 2019-06-01 | 12-12 | 21 2019-06-10 within',
      ],
    ],
    [
      'with a deadline come before the dates that follow them',
      { ...filed, closed: '2019-09-01' },
      [
        { id: 'besluit', deadlineInDays: 21, deadlineFrom: 'voorleggen' },
        { id: 'voorleggen' },
        { id: 'slot', endsWith: 'closed' },
      ],
      ['besluit | ? → ? | ? | 21 ? ?', 'slot | 2019-05-16 → 2019-09-01 | 108-108 | -'],
    ],
    [
      'leave the dates of the case that end none of them',
      { ...filed, admitted: '2019-05-26', decided: '2019-06-06' },
      [{ id: 'besluit', endsWith: 'decided' }],
      [
        'admitted | 2019-05-16 → 2019-05-26 | 10-10 | -',
        'besluit | 2019-05-26 → 2019-06-06 | 11-11 | -',
      ],
    ],
    [
      'do not end with the decision that a complaint is inadmissible',
      { ...filed, decided: '2019-06-06', outcome: { value: 'inadmissible' } },
      [{ id: 'besluit', endsWith: 'decided' }],
      ['decided | 2019-05-16 → 2019-06-06 | 21-21 | -'],
    ],
    ['without an end or a deadline are no phase', filed, [{ id: 'bemiddeling' }], []],
  ])('%s', (_, rest, steps, expected) => {
    expect(phases(rest, stepsOf(...steps))).toEqual(expected);
  });
});
