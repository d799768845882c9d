import { describe, expect, test } from 'vitest';
import { type PresentFact, revisionsFit } from '../../../src/domain/checks/revisions-fit.ts';
import type { AnyRecord } from '../../../src/schema/record.ts';
import * as example from '../../example-records.ts';
import { breachText } from './breach-text.ts';

const FACT = 'voorbeeld/aandeel/2019';
const present = (value: unknown): ReadonlyMap<string, PresentFact> => new Map([[FACT, { value }]]);

const revision = (
  date: string,
  facts: readonly object[],
  rest: object = {},
  name = 'x',
): AnyRecord =>
  example.record(`content/wijzigingen/${date}-${name}.json`, {
    date,
    reason: 'error_here',
    explanation: example.text('Verbeterd'),
    facts,
    ...rest,
  });
const was = (number: number, rest: object = {}) => ({
  fact: FACT,
  previous: example.number(number),
  ...rest,
});
const tombstone = (state: object) => example.record('content/vervallen/klachten/oud.json', state);
const withdrawn = {
  state: 'withdrawn',
  on: '2020',
  title: example.text('Oud'),
  reason: example.text('Dubbel'),
};

describe('revisions of a fact that is now 3', () => {
  test.each<[string, AnyRecord[], ...string[]]>([
    ['none', []],
    ['one, of another value', [revision('2020-01-01', [was(2)])]],
    [
      'one, of the same value',
      [revision('2020-01-01', [was(3)])],
      'content/wijzigingen/2020-01-01-x.json facts[0].previous revision-without-change {"fact":"voorbeeld/aandeel/2019"}',
    ],
    [
      'one, of the same value by another definition',
      [revision('2020-01-01', [was(3)], { reason: 'definition' })],
    ],
    [
      'one, of the same value in another unit',
      [revision('2020-01-01', [was(3, { unit: 'euro' })])],
    ],
    [
      'one, of the same value over another number',
      [revision('2020-01-01', [was(3, { denominator: 9 })])],
    ],
    ['there and back again', [revision('2020-01-01', [was(3)]), revision('2020-01-02', [was(2)])]],
    [
      'there and back again, in the order of neither',
      [revision('2020-01-02', [was(2)]), revision('2020-01-01', [was(3)])],
    ],
    [
      'two, of which the first changed nothing',
      [revision('2020-01-01', [was(2)]), revision('2020-01-02', [was(2)])],
      'content/wijzigingen/2020-01-01-x.json facts[0].previous revision-without-change {"fact":"voorbeeld/aandeel/2019"}',
    ],
    [
      'two in one file',
      [revision('2020-01-01', [was(1), was(2)])],
      'content/wijzigingen/2020-01-01-x.json facts[1].fact revision-twice {"fact":"voorbeeld/aandeel/2019","date":"2020-01-01"}',
    ],
    [
      'two on one day, of which neither says to be the second',
      [revision('2020-01-01', [was(1)]), revision('2020-01-01', [was(2)], {}, 'y')],
      'content/wijzigingen/2020-01-01-y.json facts[0].fact revision-twice {"fact":"voorbeeld/aandeel/2019","date":"2020-01-01","otherFile":"content/wijzigingen/2020-01-01-x.json","turn":2}',
    ],
    [
      'a third on one day that says to be the second',
      [
        revision('2020-01-01', [was(1)]),
        revision('2020-01-01', [was(2)], { turn: 2 }, 'y'),
        revision('2020-01-01', [was(4)], { turn: 2 }, 'z'),
      ],
      'content/wijzigingen/2020-01-01-z.json facts[0].fact revision-twice {"fact":"voorbeeld/aandeel/2019","date":"2020-01-01","otherFile":"content/wijzigingen/2020-01-01-y.json","turn":3}',
    ],
    [
      'there and back again on one day, in the order of no name',
      [revision('2020-01-01', [was(2)], { turn: 2 }, 'a'), revision('2020-01-01', [was(3)])],
    ],
    [
      'two on one day, of which the second changed nothing',
      [revision('2020-01-01', [was(3)], { turn: 2 }, 'a'), revision('2020-01-01', [was(2)])],
      'content/wijzigingen/2020-01-01-a.json facts[0].previous revision-without-change {"fact":"voorbeeld/aandeel/2019"}',
    ],
    [
      'withdrawn in the morning and there again in the afternoon',
      [
        revision('2020-01-01', [was(2, { withdrawn: true })], {}, 'z'),
        revision('2020-01-01', [was(2)], { turn: 2 }, 'a'),
      ],
    ],
    [
      'withdrawn, and there again without a word',
      [revision('2020-01-01', [was(2, { withdrawn: true })])],
      'content/wijzigingen/2020-01-01-x.json facts[0].withdrawn fact-not-withdrawn {"fact":"voorbeeld/aandeel/2019"}',
    ],
    [
      'withdrawn, and published again',
      [
        revision('2020-01-01', [was(2, { withdrawn: true })]),
        revision('2021-01-01', [
          { fact: FACT, previous: { kind: 'unknown', reason: 'not_published' } },
        ]),
      ],
    ],
  ])('%s', (_, records, ...expected) => {
    const found = revisionsFit(records, present(example.number(3)), true).map(breachText);
    expect(found).toEqual(expected);
  });
});

describe('a revision of what is not there', () => {
  const of = (fact: string, rest: object = {}) =>
    revision('2020-01-01', [{ ...was(2, rest), fact }]);
  const unknown = (values: string) =>
    `content/wijzigingen/2020-01-01-x.json facts[0].fact fact-unknown ${values}`;

  test.each<[string, AnyRecord[], ...string[]]>([
    [
      'a misspelt fact',
      [of('voorbeeld/aandel/2019')],
      unknown(
        '{"fact":"voorbeeld/aandel/2019","isWithdrawn":false,"closest":"voorbeeld/aandeel/2019"}',
      ),
    ],
    ['a withdrawn fact of a record that is there', [of('voorbeeld/weg/1', { withdrawn: true })]],
    ['a withdrawn fact of a record that is gone', [of('elders/weg/1', { withdrawn: true })]],
    [
      'a withdrawn fact of a misspelt record',
      [of('voorbeelt/weg/1', { withdrawn: true })],
      unknown('{"fact":"voorbeelt/weg/1","isWithdrawn":true,"closest":"voorbeeld/weg/1"}'),
    ],
    [
      'a fact that was withdrawn later, which stays told',
      [
        of('elders/weg/1'),
        revision('2021-01-01', [{ ...was(3, { withdrawn: true }), fact: 'elders/weg/1' }]),
      ],
    ],
    [
      'a fact of a policy target that was withdrawn',
      [
        of('beleidsdoelen/oud/advies'),
        example.record('content/vervallen/beleidsdoelen/oud.json', withdrawn),
      ],
    ],
    ['a fact of a case that was withdrawn', [of('oud/uitkomst'), tombstone(withdrawn)]],
    [
      'a fact of a KPI that was withdrawn',
      [
        of('oud/aandeel/2019'),
        example.record('content/vervallen/convenanten/oud/kpis/aandeel.json', withdrawn),
      ],
    ],
    [
      'a fact of a KPI of a covenant that was erased',
      [
        of('oud/aandeel/2019'),
        example.record('content/vervallen/convenanten/oud.json', { state: 'erased' }),
        example.record('content/vervallen/convenanten/oud/kpis/aandeel.json', withdrawn),
      ],
      'content/wijzigingen/2020-01-01-x.json facts[0].fact reference-gone {"of":"covenant","id":"oud","state":"erased"}',
    ],
    [
      'a fact of an edition that was erased',
      [
        of('transparantiebenchmark/2019/plaats/bedrijf'),
        example.record('content/vervallen/transparantiebenchmark/edities/2019.json', {
          state: 'erased',
        }),
      ],
      'content/wijzigingen/2020-01-01-x.json facts[0].fact reference-gone {"of":"edition","id":"2019","state":"erased"}',
    ],
    [
      'a fact of a case that was erased',
      [of('oud/uitkomst'), tombstone({ state: 'erased' })],
      'content/wijzigingen/2020-01-01-x.json facts[0].fact reference-gone {"of":"case","id":"oud","state":"erased"}',
    ],
  ])('%s', (_, records, ...expected) => {
    const found = revisionsFit(records, present(example.number(3)), true).map(breachText);
    expect(found).toEqual(expected);
  });

  test('is not told while some record cannot be read', () => {
    expect(revisionsFit([of('elders/cijfer/1')], new Map(), false)).toEqual([]);
  });
});
