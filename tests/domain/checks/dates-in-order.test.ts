import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { datesInOrder } from '../../../src/domain/checks/dates-in-order.ts';
import { firstDay, lastDay } from '../../../src/domain/period-end.ts';
import { pathText } from '../../../src/schema/path-text.ts';
import * as example from '../../example-records.ts';

const CASE = 'content/klachten/commissie/zaak.mdx';
const COVENANT = 'content/convenanten/voorbeeld/convenant.mdx';
const sources = ['verslag'];

/** What the check says of a file, each as `path: later before earlier`. */
const told = (file: string, value: object) =>
  datesInOrder([example.record(file, value)]).map(({ path, values }) => {
    const { later, earlier, earlierField } = values as Record<string, string>;
    return `${pathText(path)}: ${String(later)} before ${String(earlierField)} ${String(earlier)}`;
  });

const NAMES = ['filed', 'admitted', 'decided', 'closed'] as const;
const toldOfCase = (dates: readonly (string | undefined)[]) =>
  told(CASE, {
    ...example.caseExample,
    ...Object.fromEntries(NAMES.map((name, index) => [name, dates[index]])),
  });

describe('the dates of a case', () => {
  test.each<[string, (string | undefined)[], ...string[]]>([
    ['none', []],
    ['one', ['2018-03-01']],
    ['in order', ['2018-03-01', '2018-03-02', '2018-09', '2019']],
    ['all on one day', ['2018-03-01', '2018-03-01', '2018-03-01', '2018-03-01']],
    ['a day early', ['2018-03-02', '2018-03-01'], 'admitted: 2018-03-01 before filed 2018-03-02'],
    [
      'with one unknown between',
      ['2018-03-02', undefined, '2018-03-01'],
      'decided: 2018-03-01 before filed 2018-03-02',
    ],
    ['in the year of the day before it', ['2018-03-02', '2018']],
    ['in the month of the day before it', ['2018-03-31', '2018-03']],
    [
      'in the month before that day',
      ['2018-03-01', '2018-02'],
      'admitted: 2018-02 before filed 2018-03-01',
    ],
    [
      'in the year before that day',
      ['2018-01-01', '2017'],
      'admitted: 2017 before filed 2018-01-01',
    ],
    ['on a day of the year before it', ['2018', '2018-01-01']],
    [
      'on the day before that year',
      ['2018', '2017-12-31'],
      'admitted: 2017-12-31 before filed 2018',
    ],
    [
      'with a year between that fits both',
      ['2019-05-01', '2019', '2019-03-01'],
      'decided: 2019-03-01 before filed 2019-05-01',
    ],
    [
      'with one that is far too late, told once',
      ['2021', '2018-01', '2018-02', '2018-03'],
      'admitted: 2018-01 before filed 2021',
    ],
    [
      'with one that is far too early, told once',
      ['2018-01', '2018-02', '1918-02', '2018-03'],
      'decided: 1918-02 before admitted 2018-02',
    ],
    [
      'all in the wrong order',
      ['2018', '2017', '2016', '2015'],
      'admitted: 2017 before filed 2018',
      'decided: 2016 before admitted 2017',
      'closed: 2015 before decided 2016',
    ],
  ])('%s', (_, dates, ...expected) => {
    expect(toldOfCase(dates)).toEqual(expected);
  });

  test('of a record of statistics, which has none', () => {
    expect(told(CASE, { ...example.statisticsExample, countedUntil: '2018' })).toEqual([]);
  });
});

const on = (date: string) => ({ on: date, sources });
const party = (rest: object) => ({
  ...example.covenantExample,
  parties: [{ organisation: 'voorbeeldbond', role: 'party', sources, ...rest }],
});
const term = (dates: object) => ({ ...example.covenantExample, term: dates });
const participant = (rest: object) => ({
  participants: [{ organisation: 'voorbeeldbedrijf', sources, ...rest }],
});
const round = { number: 1, opens: '2023-02-01', closes: '2023-01-31' };

describe('the dates of', () => {
  test.each<[string, string, object, ...string[]]>([
    [
      'a covenant in order',
      COVENANT,
      term({ signed: on('2016-07-04'), started: on('2016-07-04'), ended: on('2021') }),
    ],
    [
      'a covenant that started before it was signed',
      COVENANT,
      term({ signed: on('2016-07-04'), started: on('2016-07-03') }),
      'term.started.on: 2016-07-03 before signed 2016-07-04',
    ],
    [
      'a covenant planned to end before it started',
      COVENANT,
      term({ signed: on('2016'), started: on('2016-07'), plannedEnd: on('2016-06') }),
      'term.plannedEnd.on: 2016-06 before started 2016-07',
    ],
    [
      'a covenant planned to end before it was signed',
      COVENANT,
      term({ signed: on('2016-07'), plannedEnd: on('2015') }),
      'term.plannedEnd.on: 2015 before signed 2016-07',
    ],
    [
      'a covenant that ended earlier than planned',
      COVENANT,
      term({ plannedEnd: on('2021'), ended: on('2020') }),
    ],
    [
      'a covenant that ended before it was signed',
      COVENANT,
      term({ signed: on('2016'), ended: on('2015') }),
      'term.ended.on: 2015 before signed 2016',
    ],
    [
      'a party that left before it joined',
      COVENANT,
      party({ joined: '2018', left: '2017' }),
      'parties[0].left: 2017 before joined 2018',
    ],
    [
      'a participant that left before it joined',
      'content/convenanten/voorbeeld/deelnemers.json',
      participant({ joined: '2018', left: '2017' }),
      'participants[0].left: 2017 before joined 2018',
    ],
    [
      'a participant that had left before it joined',
      'content/convenanten/voorbeeld/deelnemers.json',
      participant({ joined: '2018', leftBy: '2017' }),
      'participants[0].leftBy: 2017 before joined 2018',
    ],
    [
      'a round that closes before it opens',
      'content/programmas/voorbeeld/programma.mdx',
      {
        ...example.programmeExample,
        schemes: [{ id: 'regeling', title: example.text('Regeling'), sources, rounds: [round] }],
      },
      'schemes[0].rounds[0].closes: 2023-01-31 before opens 2023-02-01',
    ],
    [
      'a name that ended before it began',
      'content/organisaties/voorbeeldbedrijf.json',
      {
        ...example.organisationExample,
        names: [{ name: example.text('Naam'), from: '2018', until: '2017' }],
      },
      'names[0].until: 2017 before from 2018',
    ],
    [
      'a mechanism that ended before it began',
      'content/klachten/commissie/mechanisme.mdx',
      { ...example.mechanismExample, from: '2018', until: '2017' },
      'until: 2017 before from 2018',
    ],
  ])('%s', (_, file, value, ...expected) => {
    expect(told(file, value)).toEqual(expected);
  });
});

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const partial = fc
  .tuple(day, fc.constantFrom(4, 7, 10))
  .map(([text, length]) => text.slice(0, length));

test('two days in the wrong order always give one finding, in the right order none', () => {
  fc.assert(
    fc.property(
      day,
      day,
      fc.subarray([0, 1, 2, 3], { minLength: 2, maxLength: 2 }),
      (one, other, [first = 0, second = 1]) => {
        fc.pre(one !== other);
        const [earlier, later] = one < other ? [one, other] : [other, one];
        const ordered = Object.assign(new Array<string>(4), { [first]: earlier, [second]: later });
        const swapped = Object.assign(new Array<string>(4), { [first]: later, [second]: earlier });
        expect(toldOfCase(ordered)).toEqual([]);
        expect(toldOfCase(swapped)).toHaveLength(1);
      },
    ),
  );
});

test('dates of any precision clash exactly when no reading of them is in order', () => {
  fc.assert(
    fc.property(fc.array(partial, { minLength: 2, maxLength: 4 }), (dates) => {
      expect(toldOfCase(dates).length === 0).toBe(canBeReadInOrder(dates));
    }),
  );
});

/** Takes the earliest day that each date can be, given the ones before it. */
function canBeReadInOrder(dates: readonly string[]): boolean {
  let previous = '';
  return dates.every((date) => {
    previous = firstDay(date) > previous ? firstDay(date) : previous;
    return previous <= lastDay(date);
  });
}
