import { describe, expect, test } from 'vitest';
import { filesComplete, missingRecords } from '../../../src/domain/checks/files-complete.ts';
import type { RecordKey } from '../../../src/schema/record-key.ts';
import type { AnyRecord } from '../../../src/schema/record.ts';
import * as example from '../../example-records.ts';
import { breachText } from './breach-text.ts';

const site = example.record('content/site.json', example.siteExample);
/** What no site can do without. */
const whole = [
  site,
  ...['over', 'methode', 'contact', 'toegankelijkheid'].map((id) =>
    example.record(`content/paginas/${id}.mdx`, {
      title: { nl: 'Pagina (verzonnen)' },
      summary: { nl: 'Een verzonnen pagina.' },
    }),
  ),
];
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
    ['that are all there', [...whole, covenant, kpi('convenanten/een')], []],
    ['without the site', [covenant, ...whole.slice(1)], [], missing('content/site.json')],
    [
      'without a page that the site needs',
      whole.filter(({ id }) => id !== 'methode'),
      [],
      missing('content/paginas/methode.mdx'),
    ],
    [
      'without the site, which has findings',
      [covenant, ...whole.slice(1)],
      [{ kind: 'site', id: 'site' }],
    ],
    [
      'without a covenant that two files need, told once',
      [...whole, kpi('convenanten/een'), kpi('convenanten/een', 'loon')],
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
        ...whole,
        kpi('convenanten/een'),
        example.record('content/programmas/een/programma.mdx', example.programmeExample),
      ],
      [],
      missing('content/convenanten/een/convenant.mdx', 'content/convenanten/een/kpis/aandeel.json'),
    ],
    [
      'without a programme',
      [...whole, kpi('programmas/een')],
      [],
      missing('content/programmas/een/programma.mdx', 'content/programmas/een/kpis/aandeel.json'),
    ],
    [
      'without a mechanism',
      [...whole, aCase],
      [],
      missing('content/klachten/commissie/mechanisme.mdx', 'content/klachten/commissie/zaak.mdx'),
    ],
    [
      'without a mechanism, which has findings',
      [...whole, aCase],
      [{ kind: 'mechanism', id: 'commissie' }],
    ],
    ['of a folder that belongs to nothing', [...whole, sources], []],
  ])('%s', (_, records, unsound, ...expected) => {
    expect(filesComplete(missingRecords(records, unsound)).map(breachText)).toEqual(expected);
  });
});
