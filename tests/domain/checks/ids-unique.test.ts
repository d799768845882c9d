import { describe, expect, test } from 'vitest';
import { idsUnique } from '../../../src/domain/checks/ids-unique.ts';
import type { AnyRecord } from '../../../src/schema/record.ts';
import * as example from '../../example-records.ts';
import { breachText } from './breach-text.ts';

const sources = ['verslag'];
const name = example.text('Naam');
const COVENANT = 'content/convenanten/voorbeeld/convenant.mdx';

const caseIn = (mechanism: string, id: string) =>
  example.record(`content/klachten/${mechanism}/${id}.mdx`, example.caseExample);
const covenant = (rest: object) =>
  example.record(COVENANT, { ...example.covenantExample, ...rest });
const commitment = (id: string) => ({
  id,
  text: name,
  kind: 'output',
  owner: 'company',
  timing: { kind: 'unstated' },
  level: 'sector',
  smart: { verdict: 'not_assessed' },
  sources,
});
const figure = (id: string) => ({ id, title: name, value: example.number(1), sources });
const sourceList = (folder: string, ...ids: string[]) =>
  example.record(`content/${folder}/bronnen.json`, {
    sources: ids.map((id) => example.source(id)),
  });

describe('ids', () => {
  test.each<[string, AnyRecord[], ...string[]]>([
    ['of no records', []],
    ['of two cases', [caseIn('een', 'zaak-a'), caseIn('twee', 'zaak-b')]],
    [
      'of two cases of two mechanisms',
      [caseIn('een', 'zaak'), caseIn('twee', 'zaak')],
      'content/klachten/twee/zaak.mdx  id-duplicate {"id":"zaak","otherFile":"content/klachten/een/zaak.mdx"}',
    ],
    [
      'of a covenant and a programme',
      [
        covenant({}),
        example.record('content/programmas/voorbeeld/programma.mdx', example.programmeExample),
      ],
      `content/programmas/voorbeeld/programma.mdx  id-duplicate {"id":"voorbeeld","otherFile":"${COVENANT}"}`,
    ],
    [
      'of an entry of a list and the tombstone of an earlier one',
      [
        example.record('content/landen.json', { countries: [{ id: 'BD', name }] }),
        example.record('content/vervallen/landen/bd.json', { state: 'erased' }),
        example.record('content/vervallen/themas/bd.json', { state: 'erased' }),
      ],
      'content/vervallen/landen/bd.json  id-duplicate {"id":"bd","otherFile":"content/landen.json"}',
    ],
    ['of a covenant and a case', [covenant({}), caseIn('een', 'voorbeeld')]],
    [
      'of two KPIs of two covenants',
      ['een', 'twee'].map((owner) =>
        example.record(`content/convenanten/${owner}/kpis/aandeel.json`, example.kpiExample),
      ),
    ],
    [
      'of themes, three times the same',
      [
        example.record('content/themas.json', {
          themes: ['loon', 'loon', 'water', 'loon'].map((id) => ({ id, name })),
        }),
      ],
      'content/themas.json themes[1].id id-duplicate {"id":"loon"}',
      'content/themas.json themes[3].id id-duplicate {"id":"loon"}',
    ],
    [
      'of countries',
      [
        example.record('content/landen.json', {
          countries: ['BD', 'BD'].map((id) => ({ id, name })),
        }),
      ],
      'content/landen.json countries[1].id id-duplicate {"id":"BD"}',
    ],
    [
      'of a theme and a norm',
      [
        example.record('content/themas.json', { themes: [{ id: 'loon', name }] }),
        example.record('content/normen.json', { norms: [{ id: 'loon', name }] }),
      ],
    ],
    [
      'of commitments',
      [covenant({ commitments: [commitment('loon'), commitment('loon')] })],
      `${COVENANT} commitments[1].id id-duplicate {"id":"loon"}`,
    ],
    [
      'of a commitment and a figure',
      [covenant({ commitments: [commitment('loon')], figures: [figure('loon')] })],
    ],
    [
      'of figures, whose addresses would be the same',
      [covenant({ figures: [figure('omzet'), figure('omzet')] })],
      `${COVENANT} figures[1].id id-duplicate {"id":"omzet"}`,
    ],
    [
      'of sources in one list',
      [sourceList('convenanten/een', 'verslag', 'verslag')],
      'content/convenanten/een/bronnen.json sources[1].id id-duplicate {"id":"verslag"}',
    ],
    [
      'of sources in two lists',
      [sourceList('convenanten/een', 'verslag'), sourceList('convenanten/twee', 'verslag')],
    ],
  ])('%s', (_, records, ...expected) => {
    expect(idsUnique(records).map(breachText)).toEqual(expected);
  });
});
