import { describe, expect, test } from 'vitest';
import { presentName, siteModel } from '../../src/site/model.ts';
import * as example from '../example-records.ts';
import { caseIn, mechanism, modelOf, site } from './synthetic-model.ts';

const covenant = (id: string) =>
  example.record(`content/convenanten/${id}/convenant.mdx`, example.covenantExample);
const kpi = (folder: string, id: string) =>
  example.record(`content/${folder}/kpis/${id}.json`, example.kpiExample);

describe('the model cannot be made', () => {
  test('without the site', () => {
    const message = 'content/site.json is missing; run "npm run check".';
    expect(() => siteModel({ records: [], prose: new Map() }, '2020-01-01')).toThrow(
      new Error(message),
    );
  });

  test('of a case without its mechanism', () => {
    const message = 'content/klachten/commissie/mechanisme.mdx is missing; run "npm run check".';
    expect(() => modelOf(mechanism('andere'), caseIn('commissie', 'zaak'))).toThrow(
      new Error(message),
    );
  });
});

describe('the model', () => {
  test('of the site alone has nothing else, and its date', () => {
    const model = siteModel({ records: [site], prose: new Map() }, '2020-01-31');
    expect([model.asOf, model.covenants, model.cases, model.editions, [...model.themes]]).toEqual([
      '2020-01-31',
      [],
      [],
      [],
      [],
    ]);
  });

  test('gives each covenant and programme its own KPIs', () => {
    const programme = example.record(
      'content/programmas/drie/programma.mdx',
      example.programmeExample,
    );
    const model = modelOf(
      covenant('een'),
      kpi('convenanten/een', 'aandeel'),
      covenant('twee'),
      kpi('convenanten/twee', 'aandeel'),
      kpi('convenanten/twee', 'loon'),
      programme,
      kpi('programmas/drie', 'projecten'),
    );
    const owned = [...model.covenants, ...model.programmes].map(({ id, kpis }) => [
      id,
      kpis.map((one) => one.file),
    ]);
    expect(owned).toEqual([
      ['een', ['content/convenanten/een/kpis/aandeel.json']],
      [
        'twee',
        ['content/convenanten/twee/kpis/aandeel.json', 'content/convenanten/twee/kpis/loon.json'],
      ],
      ['drie', ['content/programmas/drie/kpis/projecten.json']],
    ]);
  });

  test('gives each case its mechanism', () => {
    const model = modelOf(
      mechanism('een'),
      caseIn('twee', 'zaak-b'),
      caseIn('een', 'zaak-a'),
      mechanism('twee'),
    );
    expect(model.cases.map(({ id, mechanism: { id: by } }) => `${id} of ${by}`)).toEqual([
      'zaak-b of twee',
      'zaak-a of een',
    ]);
  });

  test('gives each record the sources in its scope', () => {
    const list = example.record('content/convenanten/een/bronnen.json', {
      sources: [example.source('verslag')],
    });
    const model = modelOf(
      list,
      covenant('een'),
      kpi('convenanten/een', 'aandeel'),
      covenant('twee'),
    );
    const scopes = model.covenants
      .flatMap((one) => [one, ...one.kpis])
      .map(({ file, sources }) => [file, [...sources.keys()]]);
    expect(scopes).toEqual([
      ['content/convenanten/een/convenant.mdx', ['verslag']],
      ['content/convenanten/een/kpis/aandeel.json', ['verslag']],
      ['content/convenanten/twee/convenant.mdx', []],
    ]);
  });

  test('puts editions in the order of their years', () => {
    const edition = (year: number) =>
      example.record(`content/transparantiebenchmark/edities/${String(year)}.json`, {
        ...example.editionExample,
        year,
      });
    expect(
      modelOf(edition(2017), edition(2004), edition(2012)).editions.map(({ id }) => id),
    ).toEqual(['2004', '2012', '2017']);
  });
});

describe('the present name of an organisation', () => {
  const named = (...names: object[]) =>
    modelOf(
      example.record('content/organisaties/bedrijf.json', {
        ...example.organisationExample,
        names,
      }),
    );
  test.each([
    ['that has one', named({ name: { nl: 'Eén' } }), { nl: 'Eén' }],
    [
      'that was renamed is the last',
      named({ name: { nl: 'Oud' }, until: '2018' }, { name: { nl: 'Nieuw' } }),
      { nl: 'Nieuw' },
    ],
    ['that is not there is its id', modelOf(), { nl: 'bedrijf' }],
  ])('%s', (_, model, expected) => {
    expect(presentName(model, 'bedrijf')).toEqual(expected);
  });
});
