import { beforeAll, describe, expect, test } from 'vitest';
import { meaningOfPath } from '../../../src/content/content-paths.ts';
import { readContent } from '../../../src/content/read-content.ts';
import { tombstonesMissing } from '../../../src/domain/checks/tombstones-missing.ts';
import { type LastingRecord, lastingRecords } from '../../../src/domain/lasting-records.ts';
import { type LastingKind, TOMBSTONE_PLACES } from '../../../src/schema/lasting-kind.ts';
import type { AnyRecord } from '../../../src/schema/record.ts';
import * as example from '../../example-records.ts';
import { ROOT } from '../../publish/real-model.ts';

const DAY = '2026-01-31';
const kinds = Object.keys(TOMBSTONE_PLACES) as LastingKind[];
const withdrawn = (file: string) =>
  example.record(file, {
    state: 'withdrawn',
    on: '2021',
    title: example.text('Oud'),
    reason: example.text('Dubbel'),
  });
const erased = (file: string) => example.record(file, { state: 'erased' });

let real: readonly AnyRecord[];
beforeAll(async () => {
  real = (await readContent(ROOT)).records;
});

/** The records without one of them, or without an entry of a list. */
function withoutOne({ id, file, path }: LastingRecord): AnyRecord[] {
  const [list] = path;
  return real.flatMap((record) => {
    if (record.file !== file) return [record];
    if (list === undefined) return [];
    const value = record.value as unknown as Record<string, readonly { readonly id: string }[]>;
    const entries = value[list]?.filter((entry) => entry.id !== id);
    return [{ ...record, value: { ...value, [list]: entries } } as unknown as AnyRecord];
  });
}

describe('the first of the real content that is gone is told where it stood:', () => {
  test.each(kinds)('%s', (kind) => {
    const found = lastingRecords(real).find((record) => record.kind === kind);
    if (found === undefined) throw new Error(`There is no ${kind}.`);
    const after = withoutOne(found);
    const [breach, ...others] = tombstonesMissing({ before: real, after }, DAY).filter(
      // What lies in the folder of a covenant or mechanism is another record.
      ({ values }) => 'of' in values && values.of === kind,
    );
    expect(others).toEqual([]);
    expect(breach).toMatchObject({
      rule: 'tombstone-missing',
      file: found.file,
      path: found.path,
      values: { of: kind, id: found.id, day: DAY },
    });
    const tombstone = breach && 'tombstone' in breach.values ? breach.values.tombstone : '';
    expect(meaningOfPath(tombstone)).toMatchObject({ kind: 'tombstone', of: kind });
    const left = tombstonesMissing({ before: real, after: [...after, erased(tombstone)] }, DAY);
    expect(left.filter(({ values }) => 'of' in values && values.of === kind)).toEqual([]);
  });
});

describe('what is no removal', () => {
  const mechanism = (id: string) =>
    example.record(`content/klachten/${id}/mechanisme.mdx`, example.mechanismExample);
  const caseIn = (owner: string) =>
    example.record(`content/klachten/${owner}/zaak.mdx`, example.caseExample);
  const covenant = example.record('content/convenanten/oud/convenant.mdx', example.covenantExample);
  const report = example.record('content/convenanten/oud/rapportages/2019.mdx', {
    title: example.text('Jaarrapport'),
    kind: 'progress',
    period: '2019',
    sources: ['verslag'],
  });

  test.each<[string, AnyRecord[], AnyRecord[], ...string[]]>([
    [
      'a case that moves to another mechanism',
      [mechanism('een'), mechanism('twee'), caseIn('een')],
      [mechanism('een'), mechanism('twee'), caseIn('twee')],
    ],
    [
      'a case that moves while its mechanism goes, which leaves a tombstone itself',
      [mechanism('een'), mechanism('twee'), caseIn('een')],
      [mechanism('twee'), caseIn('twee')],
      'mechanism een',
    ],
    [
      'a report that goes with its covenant',
      [covenant, report],
      [erased('content/vervallen/convenanten/oud.json')],
    ],
    ['a report whose covenant goes without a word', [covenant, report], [], 'covenant oud'],
    ['a report that goes by itself', [covenant, report], [covenant], 'report 2019'],
    [
      'a tombstone that goes, with nothing in its place',
      [withdrawn('content/vervallen/programmas/oud/kpis/leden.json')],
      [],
      'kpi leden',
    ],
    [
      'a tombstone of what was erased',
      [erased('content/vervallen/klachten/oud.json')],
      [],
      'case oud',
    ],
    [
      'a tombstone of what is put back',
      [withdrawn('content/vervallen/convenanten/oud.json')],
      [covenant],
    ],
    [
      'a tombstone that becomes another',
      [withdrawn('content/vervallen/convenanten/oud.json')],
      [erased('content/vervallen/convenanten/oud.json')],
    ],
    ['a covenant that becomes a programme of that name', [covenant], [programme('oud')]],
  ])('%s', (_, before, after, ...expected) => {
    const found = tombstonesMissing({ before, after }, DAY).map(({ values }) =>
      'of' in values ? `${values.of} ${values.id}` : '',
    );
    expect(found).toEqual(expected);
  });

  function programme(id: string): AnyRecord {
    return example.record(`content/programmas/${id}/programma.mdx`, example.programmeExample);
  }
});
