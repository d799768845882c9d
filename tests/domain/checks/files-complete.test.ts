import { describe, expect, test } from 'vitest';
import { filesComplete, missingRecords } from '../../../src/domain/checks/files-complete.ts';
import type { RecordKey } from '../../../src/schema/record-key.ts';
import type { AnyRecord } from '../../../src/schema/record.ts';
import * as example from '../../example-records.ts';
import { breachText } from './breach-text.ts';

const site = example.record('content/site.json', example.siteExample);
const covenant = example.record('content/convenanten/een/convenant.mdx', example.covenantExample);
const kpi = (folder: string, id = 'aandeel') =>
  example.record(`content/${folder}/kpis/${id}.json`, example.kpiExample);
const aCase = example.record('content/klachten/commissie/zaak.mdx', example.caseExample);
const sources = example.record('content/transparantiebenchmark/bronnen.json', {
  sources: [example.source('lijst')],
});

const missing = (file: string, ...neededBy: string[]) =>
  `${file}  file-missing ${JSON.stringify({ neededBy })}`;

describe('files', () => {
  test.each<[string, AnyRecord[], RecordKey[], ...string[]]>([
    ['that are all there', [site, covenant, kpi('convenanten/een')], []],
    ['without the site', [covenant], [], missing('content/site.json')],
    ['without the site, which has findings', [covenant], [{ kind: 'site', id: 'site' }]],
    [
      'without a covenant that two files need, told once',
      [site, kpi('convenanten/een'), kpi('convenanten/een', 'loon')],
      [],
      missing(
        'content/convenanten/een/convenant.mdx',
        'content/convenanten/een/kpis/aandeel.json',
        'content/convenanten/een/kpis/loon.json',
      ),
    ],
    [
      'without a covenant, while there is a programme of that name',
      [
        site,
        kpi('convenanten/een'),
        example.record('content/programmas/een/programma.mdx', example.programmeExample),
      ],
      [],
      missing('content/convenanten/een/convenant.mdx', 'content/convenanten/een/kpis/aandeel.json'),
    ],
    [
      'without a programme',
      [site, kpi('programmas/een')],
      [],
      missing('content/programmas/een/programma.mdx', 'content/programmas/een/kpis/aandeel.json'),
    ],
    [
      'without a mechanism',
      [site, aCase],
      [],
      missing('content/klachten/commissie/mechanisme.mdx', 'content/klachten/commissie/zaak.mdx'),
    ],
    [
      'without a mechanism, which has findings',
      [site, aCase],
      [{ kind: 'mechanism', id: 'commissie' }],
    ],
    ['of a folder that belongs to nothing', [site, sources], []],
  ])('%s', (_, records, unsound, ...expected) => {
    expect(filesComplete(missingRecords(records, unsound)).map(breachText)).toEqual(expected);
  });
});
