import { describe, expect, test } from 'vitest';
import { datesInOrder } from '../../../src/domain/checks/dates-in-order.ts';
import { remedyAfterRuling } from '../../../src/domain/checks/remedy-after-ruling.ts';
import { pathText } from '../../../src/schema/path-text.ts';
import * as example from '../../example-records.ts';

const FILE = 'content/klachten/commissie/zaak.mdx';
const aCase = (rest: object) => example.record(FILE, { ...example.caseExample, ...rest });
const event = (on?: string) => ({ on, text: example.text('Er gebeurde iets'), sources: ['s'] });
const stage = (kind: string, on?: string) => ({ kind, on });

describe('what follows in a case', () => {
  test.each<[string, object, ...string[]]>([
    ['the ruling, on its day', { decided: '2018-09-01', followUp: [event('2018-09-01')] }],
    [
      'a day before the ruling',
      { decided: '2018-09-01', followUp: [event('2018-08-31')] },
      'followUp[0].on: 2018-08-31 before decided 2018-09-01',
    ],
    ['in the month of the ruling', { decided: '2018-09-15', followUp: [event('2018-09')] }],
    ['in the year of the ruling', { decided: '2018-09', followUp: [event('2018')] }],
    [
      'in the month before the ruling',
      { decided: '2018-09', followUp: [event('2018-08')] },
      'followUp[0].on: 2018-08 before decided 2018-09',
    ],
    ['on no date', { decided: '2018-09', followUp: [event()] }],
    [
      'an interim ruling, before the last',
      {
        decided: '2022-07',
        stages: [stage('interim_ruling', '2021-07-14'), stage('ruling', '2022-07')],
        followUp: [event('2022-02-08')],
      },
    ],
    [
      'nothing but that the complaint was admitted',
      {
        decided: '2022-07',
        stages: [stage('admissibility', '2021-07-14')],
        followUp: [event('2022-02-08')],
      },
      'followUp[0].on: 2022-02-08 before decided 2022-07',
    ],
    [
      'a ruling that may have come before the one that is dated',
      { decided: '2022-07', stages: [stage('interim_ruling')], followUp: [event('2021')] },
    ],
    [
      'the filing, where no ruling is dated',
      { filed: '2018', followUp: [event('2017')] },
      'followUp[0].on: 2017 before filed 2018',
    ],
    [
      'the ruling as a stage of its own',
      { decided: '2018-09', stages: [stage('follow_up', '2018-08')] },
      'stages[0].on: 2018-08 before decided 2018-09',
    ],
    [
      'one of two before the ruling',
      { decided: '2018-09', followUp: [event('2018-08'), event('2018-10')] },
      'followUp[0].on: 2018-08 before decided 2018-09',
    ],
    [
      'the ruling, which alone is far too late, told once',
      { decided: '2081-09', followUp: [event('2018-10'), event('2018-11')] },
      'followUp[0].on: 2018-10 before decided 2081-09',
    ],
    [
      'steps that are not in order, of which only that is told',
      { filed: '2018', decided: '2017', closed: '2018', followUp: [event('2016')] },
      'decided: 2017 before filed 2018',
    ],
  ])('%s', (_, rest, ...expected) => {
    expect(told(rest)).toEqual(expected);
  });
});

describe('the filing of a case', () => {
  test.each<[string, object, ...string[]]>([
    ['and a stage on that day', { filed: '2018-03-01', stages: [stage('ruling', '2018-03-01')] }],
    [
      'and a stage on the day before',
      { filed: '2018-03-01', stages: [stage('ruling', '2018-02-28')] },
      'stages[0].on: 2018-02-28 before filed 2018-03-01',
    ],
    [
      'that is far too late, told once',
      { filed: '2081', stages: [stage('mediation', '2018'), stage('ruling', '2019')] },
      'stages[0].on: 2018 before filed 2081',
    ],
    ['and a last known state in its year', { filed: '2018-03-01', lastKnownStateOn: '2018' }],
    [
      'and a last known state in the year before',
      { filed: '2018-03-01', lastKnownStateOn: '2017' },
      'lastKnownStateOn: 2017 before filed 2018-03-01',
    ],
  ])('%s', (_, rest, ...expected) => {
    expect(told(rest)).toEqual(expected);
  });
});

function told(rest: object): string[] {
  return datesInOrder([aCase(rest)]).map(({ path, values }) => {
    const { later, earlier, earlierField } = values as Record<string, string>;
    return `${pathText(path)}: ${String(later)} before ${String(earlierField)} ${String(earlier)}`;
  });
}

const remedy = (rest: object) => ({
  kind: 'back_pay',
  description: example.text('Nabetaling'),
  state: 'fulfilled',
  ...rest,
});
const decided = { filed: '2018-03-01', decided: '2018-09-10' };

describe('a remedy', () => {
  test.each<[string, object, object, ...string[]]>([
    ['fulfilled on the day of the ruling', decided, remedy({ stateOn: '2018-09-10' })],
    [
      'fulfilled the day before the ruling',
      decided,
      remedy({ stateOn: '2018-09-09' }),
      'remedies[0].stateOn: 2018-09-09 before decided 2018-09-10',
    ],
    ['fulfilled in the month of the ruling', decided, remedy({ stateOn: '2018-09' })],
    [
      'partly fulfilled before the ruling',
      decided,
      remedy({ state: 'partly_fulfilled', stateOn: '2018-08' }),
      'remedies[0].stateOn: 2018-08 before decided 2018-09-10',
    ],
    [
      'known not to be fulfilled before the ruling',
      decided,
      remedy({ state: 'not_fulfilled', stateOn: '2018-08' }),
    ],
    [
      'due before the ruling',
      decided,
      remedy({ state: 'unknown', due: '2018-08' }),
      'remedies[0].due: 2018-08 before decided 2018-09-10',
    ],
    [
      'put right before the end of a case that ended so',
      { ...decided, outcome: { value: 'remediated' } },
      remedy({ stateOn: '2018-03-01' }),
    ],
    [
      'put right before the complaint was filed',
      { ...decided, outcome: { value: 'remediated' } },
      remedy({ stateOn: '2018-02-28' }),
      'remedies[0].stateOn: 2018-02-28 before filed 2018-03-01',
    ],
    ['of a ruling without a date', { filed: '2018-03' }, remedy({ stateOn: '2018-01' })],
    ['of a case without dates', {}, remedy({ stateOn: '2018-01' })],
    [
      'after an interim ruling, before the last',
      { decided: '2018-09', stages: [stage('interim_ruling', '2018-05')] },
      remedy({ stateOn: '2018-06' }),
    ],
    [
      'of a case whose steps are not in order, of which that is told',
      { filed: '2019', decided: '2018-09' },
      remedy({ stateOn: '2018-06' }),
    ],
  ])('%s', (_, dates, one, ...expected) => {
    const found = remedyAfterRuling([aCase({ ...dates, remedies: [one] })]);
    expect(
      found.map(({ path, values }) => {
        const { on, start, startField } = values as Record<string, string>;
        return `${pathText(path)}: ${String(on)} before ${String(startField)} ${String(start)}`;
      }),
    ).toEqual(expected);
  });
});
