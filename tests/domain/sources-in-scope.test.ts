import { describe, expect, test } from 'vitest';
import { listedSources, sourcesInScope } from '../../src/domain/sources-in-scope.ts';
import type { AnyRecord } from '../../src/schema/record.ts';
import * as example from '../example-records.ts';

const list = (folder: string, ...ids: string[]) =>
  example.record(`content/${folder}/bronnen.json`, {
    sources: ids.map((id) => example.source(id)),
  });
const covenant = (...ids: string[]) =>
  example.record('content/convenanten/een/convenant.mdx', {
    ...example.covenantExample,
    ...(ids.length > 0 && { sources: ids.map((id) => example.source(id)) }),
  });
const kpi = example.record('content/convenanten/een/kpis/aandeel.json', example.kpiExample);
const edition = example.record(
  'content/transparantiebenchmark/edities/2017.json',
  example.editionExample,
);
const aCase = example.record('content/klachten/een/zaak.mdx', example.caseExample);

/** Each source in scope with the file that lists it, below `content/`. */
const scope = (records: AnyRecord[], of: AnyRecord) =>
  Object.fromEntries(
    [...sourcesInScope([...records, of])(of)].map(([id, { listedIn, index }]) => [
      id,
      `${listedIn.file.replace('content/', '')} ${String(index)}`,
    ]),
  );

describe('the sources that a record may refer to', () => {
  test.each<[string, AnyRecord[], AnyRecord, Record<string, string>]>([
    ['without any list', [], kpi, {}],
    [
      'of its own',
      [],
      covenant('a', 'b'),
      { a: 'convenanten/een/convenant.mdx 0', b: 'convenanten/een/convenant.mdx 1' },
    ],
    [
      'of its folder',
      [list('convenanten/een', 'a')],
      covenant(),
      { a: 'convenanten/een/bronnen.json 0' },
    ],
    [
      'of a folder above',
      [list('convenanten/een', 'a')],
      kpi,
      { a: 'convenanten/een/bronnen.json 0' },
    ],
    [
      'of a folder two above',
      [list('transparantiebenchmark', 'a')],
      edition,
      { a: 'transparantiebenchmark/bronnen.json 0' },
    ],
    [
      'of its own before those of its folder',
      [list('convenanten/een', 'b', 'a')],
      covenant('a'),
      { a: 'convenanten/een/convenant.mdx 0', b: 'convenanten/een/bronnen.json 0' },
    ],
    ['not of another covenant', [list('convenanten/twee', 'a')], kpi, {}],
    ['not of a folder whose name begins alike', [list('convenanten/een-2', 'a')], kpi, {}],
    ['not of the covenant itself', [covenant('a')], kpi, {}],
    ['not of a folder of that name elsewhere', [list('programmas/een', 'a')], kpi, {}],
    ['of a case', [list('convenanten/een', 'a')], aCase, { uitspraak: 'klachten/een/zaak.mdx 0' }],
  ])('%s', (_, records, of, expected) => {
    expect(scope(records, of)).toEqual(expected);
  });
});

test('references to sources are no list of sources', () => {
  expect(listedSources(edition)).toEqual([]);
});

test('a record that can have no sources lists none', () => {
  const organisation = example.record('content/organisaties/a.json', example.organisationExample);
  expect(listedSources(organisation)).toEqual([]);
});
