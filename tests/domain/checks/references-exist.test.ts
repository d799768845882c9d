import { describe, expect, test } from 'vitest';
import { referencesExist } from '../../../src/domain/checks/references-exist.ts';
import type { RecordKey } from '../../../src/schema/record-key.ts';
import type { AnyRecord } from '../../../src/schema/record.ts';
import * as example from '../../example-records.ts';
import { breachText } from './breach-text.ts';

const KPI = 'content/convenanten/voorbeeld/kpis/aandeel.json';
const ORGANISATION = 'content/organisaties/dochter.json';
const units = (...ids: string[]) =>
  example.record('content/eenheden.json', {
    units: ids.map((id) => ({
      id,
      one: example.text('een'),
      other: example.text('meer'),
      notation: 'plain',
    })),
  });
const kpi = (rest: object) => example.record(KPI, { ...example.kpiExample, ...rest });
const subsidiary = (partOf: string) =>
  example.record(ORGANISATION, { ...example.organisationExample, partOf });
const parent = example.record('content/organisaties/moeder.json', example.organisationExample);

const gone = (place: string, into: string) =>
  example.record(`content/vervallen/${place}.json`, {
    state: 'merged',
    into,
    on: '2021',
    title: example.text('Oud'),
    reason: example.text('Dubbel'),
  });

describe('a reference', () => {
  test.each<[string, AnyRecord[], RecordKey[], ...string[]]>([
    ['to what exists', [units('brands'), kpi({ unit: 'brands' })], []],
    [
      'to nothing',
      [units('percent'), kpi({ unit: 'merken' })],
      [],
      `${KPI} unit reference-unknown {"kind":"unit","id":"merken"}`,
    ],
    [
      'mistyped',
      [units('brands'), kpi({ unit: 'brand' })],
      [],
      `${KPI} unit reference-unknown {"kind":"unit","id":"brand","closest":"brands"}`,
    ],
    [
      'to an entry of a list that could not be read',
      [kpi({ unit: 'brands' })],
      [{ kind: 'unit-list', id: 'unit-list' }],
    ],
    [
      'to an entry of a list that is not there',
      [kpi({ unit: 'brands' })],
      [],
      `${KPI} unit reference-unknown {"kind":"unit","id":"brands"}`,
    ],
    ['to a record', [parent, subsidiary('moeder')], []],
    [
      'to a record with findings of its own',
      [subsidiary('moeder')],
      [{ kind: 'organisation', id: 'moeder' }],
    ],
    [
      'to a record of another kind',
      [subsidiary('moeder')],
      [{ kind: 'sector', id: 'moeder' }],
      `${ORGANISATION} partOf reference-unknown {"kind":"organisation","id":"moeder"}`,
    ],
    [
      'to an organisation that was merged, in steps',
      [
        subsidiary('oud'),
        gone('organisaties/oud', 'ouder'),
        gone('organisaties/ouder', 'moeder'),
        parent,
      ],
      [],
      `${ORGANISATION} partOf reference-gone {"of":"organisation","id":"oud","state":"merged","into":"ouder"}`,
      'content/vervallen/organisaties/oud.json into reference-gone {"of":"organisation","id":"ouder","state":"merged","into":"moeder"}',
    ],
    [
      'of a merged country or report to what is not there',
      [
        gone('landen/tr', 'bd'),
        gone('convenanten/oud/rapportages/2019', '2020'),
        gone('lessen/oud', 'nieuw'),
      ],
      [],
      'content/vervallen/landen/tr.json into reference-unknown {"kind":"country","id":"BD"}',
      'content/vervallen/convenanten/oud/rapportages/2019.json into reference-unknown {"kind":"report","id":"2020"}',
      'content/vervallen/lessen/oud.json into reference-unknown {"kind":"lesson","id":"nieuw"}',
    ],
    [
      'to a source, which is checked elsewhere',
      [
        units('percent'),
        kpi({ observations: [{ period: '2019', value: example.number(1), sources: ['nergens'] }] }),
      ],
      [],
    ],
  ])('%s', (_, records, unsound, ...expected) => {
    expect(referencesExist(records, unsound).map(breachText)).toEqual(expected);
  });
});
