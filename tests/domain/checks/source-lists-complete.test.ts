import { describe, expect, test } from 'vitest';
import { missingSourceLists } from '../../../src/domain/checks/source-lists-complete.ts';
import type { RecordKey } from '../../../src/schema/record-key.ts';
import type { AnyRecord } from '../../../src/schema/record.ts';
import * as example from '../../example-records.ts';

const covenant = example.record('content/convenanten/een/convenant.mdx', example.covenantExample);
const kpi = example.record('content/convenanten/een/kpis/aandeel.json', {
  ...example.kpiExample,
  observations: [{ period: '2020', value: { kind: 'number', number: 1 }, sources: ['lijst'] }],
});
const list = (folder: string) =>
  example.record(`content/${folder}/bronnen.json`, { sources: [example.source('lijst')] });
const aCase = example.record('content/klachten/commissie/zaak.mdx', example.caseExample);
const unread: RecordKey = { kind: 'source-list', id: 'source-list', owner: 'een' };

const needing = (record: AnyRecord, file: string, owner: string) => ({
  key: { kind: 'source-list', id: 'source-list', owner },
  file,
  neededBy: [record.file],
});

describe('a list of sources', () => {
  test.each<[string, AnyRecord[], RecordKey[], unknown[]]>([
    ['that is there', [kpi, list('convenanten/een')], [], []],
    ['that could not be read is there', [kpi], [unread], []],
    [
      'that is not there is told once, with what needs it',
      [covenant, kpi],
      [],
      [needing(kpi, 'content/convenanten/een/bronnen.json', 'een')],
    ],
    [
      'of another covenant does not help',
      [kpi, list('convenanten/twee')],
      [{ ...unread, owner: 'twee' }],
      [needing(kpi, 'content/convenanten/een/bronnen.json', 'een')],
    ],
    ['is not needed where every case has its own', [aCase], [], []],
  ])('%s', (_, records, unsound, expected) => {
    expect(missingSourceLists(records, unsound)).toEqual(expected);
  });
});
