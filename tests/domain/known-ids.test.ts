import { describe, expect, test } from 'vitest';
import { knownIds } from '../../src/domain/known-ids.ts';
import type { RecordKey } from '../../src/schema/record-key.ts';
import type { AnyRecord } from '../../src/schema/record.ts';
import * as example from '../example-records.ts';

const name = example.text('Naam');
const records: AnyRecord[] = [
  example.record('content/convenanten/een/convenant.mdx', example.covenantExample),
  example.record('content/convenanten/een/kpis/aandeel.json', example.kpiExample),
  example.record('content/convenanten/twee/convenant.mdx', example.covenantExample),
  example.record('content/convenanten/twee/kpis/omzet.json', example.kpiExample),
  example.record('content/programmas/drie/kpis/projecten.json', example.kpiExample),
  example.record('content/klachten/commissie/zaak.mdx', example.caseExample),
  example.record('content/themas.json', {
    themes: [
      { id: 'loon', name },
      { id: 'water', name },
    ],
  }),
  example.record('content/landen.json', { countries: [{ id: 'BD', name }] }),
];
const one: RecordKey = { kind: 'covenant', id: 'een' };

const known = (
  kind: Parameters<ReturnType<typeof knownIds>>[0],
  from: RecordKey,
  unsound: RecordKey[] = [],
) => {
  const ids = knownIds(records, unsound)(kind, from);
  return ids === undefined ? undefined : [...ids];
};

describe('the ids that a reference may hold', () => {
  test.each<[string, Parameters<typeof known>, string[] | undefined]>([
    ['of covenants', ['covenant', one], ['een', 'twee']],
    [
      'of covenants, with one that has findings',
      ['covenant', one, [{ kind: 'covenant', id: 'nul' }]],
      ['een', 'twee', 'nul'],
    ],
    ['of cases', ['case', one], ['zaak']],
    ['of entries of a list', ['theme', one], ['loon', 'water']],
    ['of entries of another list', ['country', one], ['BD']],
    ['of a list that is not there', ['norm', one], []],
    [
      'of a list with findings',
      ['theme', one, [{ kind: 'theme-list', id: 'theme-list' }]],
      undefined,
    ],
    [
      'of a list beside one with findings',
      ['country', one, [{ kind: 'theme-list', id: 'theme-list' }]],
      ['BD'],
    ],
    ['of KPIs, from their covenant', ['kpi', one], ['aandeel']],
    ['of KPIs, from another covenant', ['kpi', { kind: 'covenant', id: 'twee' }], ['omzet']],
    ['of KPIs, from a programme', ['kpi', { kind: 'programme', id: 'drie' }], ['projecten']],
    [
      'of KPIs, from a file in the folder of their covenant',
      ['kpi', { kind: 'report', id: '2019', owner: 'twee' }],
      ['omzet'],
    ],
    [
      'of KPIs with findings',
      ['kpi', one, [{ kind: 'kpi', id: 'loon', owner: 'een' }]],
      ['aandeel', 'loon'],
    ],
    [
      'of KPIs with findings of another covenant',
      ['kpi', one, [{ kind: 'kpi', id: 'loon', owner: 'twee' }]],
      ['aandeel'],
    ],
    ['of nothing', ['edition', one], []],
  ])('%s', (_, [kind, from, unsound], expected) => {
    expect(known(kind, from, unsound)).toEqual(expected);
  });

  test('are those of each covenant, when asked of both in turn', () => {
    const idsFor = knownIds(records, []);
    const asked = ['een', 'twee', 'een'].map((id) => [
      ...(idsFor('kpi', { kind: 'covenant', id }) ?? []),
    ]);
    expect(asked).toEqual([['aandeel'], ['omzet'], ['aandeel']]);
  });
});
