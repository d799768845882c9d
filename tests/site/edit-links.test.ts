import { describe, expect, test } from 'vitest';
import type { AnyRecord } from '../../src/schema/record.ts';
import { editLinks } from '../../src/site/edit-links.ts';
import type { PageReference } from '../../src/site/fact.ts';
import { siteModel } from '../../src/site/model.ts';
import {
  caseExample,
  covenantExample,
  kpiExample,
  mechanismExample,
  programmeExample,
  record,
  siteExample,
  statisticsExample,
} from '../example-records.ts';

const forge = { kind: 'github', repository: 'voorbeeld/site', branch: 'main' } as const;

const records: readonly AnyRecord[] = [
  record('content/convenanten/een/convenant.mdx', covenantExample),
  record('content/convenanten/een/kpis/aandeel.json', kpiExample),
  record('content/programmas/twee/programma.mdx', programmeExample),
  record('content/programmas/twee/kpis/aandeel.json', kpiExample),
  record('content/klachten/commissie/mechanisme.mdx', mechanismExample),
  record('content/klachten/commissie/zaak.mdx', caseExample),
  record('content/klachten/commissie/totalen.mdx', statisticsExample),
];
const modelWith = (site: object) =>
  siteModel(
    { records: [record('content/site.json', site), ...records], prose: new Map() },
    '2024-01-01',
  );
const model = modelWith({ ...siteExample, forge });
const onForge = 'https://github.com/voorbeeld/site/edit/main/content';

describe('a page made from one file leads to its form and to the file', () => {
  test.each<[string, PageReference, string | undefined, string]>([
    [
      'a covenant',
      { route: 'covenant', parameters: { covenant: 'een' } },
      '/beheer/#/collections/convenanten/entries/een/convenant',
      '/convenanten/een/convenant.mdx',
    ],
    [
      'a KPI',
      { route: 'kpi', parameters: { covenant: 'een', kpi: 'aandeel' } },
      '/beheer/#/collections/kpis-een/entries/aandeel',
      '/convenanten/een/kpis/aandeel.json',
    ],
    [
      'a programme',
      { route: 'programme', parameters: { programme: 'twee' } },
      '/beheer/#/collections/programmas/entries/twee/programma',
      '/programmas/twee/programma.mdx',
    ],
    [
      'a KPI of a programme',
      { route: 'programmeKpi', parameters: { programme: 'twee', kpi: 'aandeel' } },
      '/beheer/#/collections/kpis-twee/entries/aandeel',
      '/programmas/twee/kpis/aandeel.json',
    ],
    [
      'a case',
      { route: 'case', parameters: { case: 'zaak' } },
      '/beheer/#/collections/zaken-commissie/entries/commissie/zaak',
      '/klachten/commissie/zaak.mdx',
    ],
    [
      'totals, which have no form',
      { route: 'case', parameters: { case: 'totalen' } },
      undefined,
      '/klachten/commissie/totalen.mdx',
    ],
  ])('%s', (_, page, form, file) => {
    expect(editLinks(model, page, 'nl')).toEqual([
      ...(form === undefined ? [] : [{ label: 'Wijzig dit in een formulier', href: form }]),
      { label: 'Wijzig het bestand', href: `${onForge}${file}` },
    ]);
  });

  test('in English to the English forms', () => {
    const page: PageReference = { route: 'covenant', parameters: { covenant: 'een' } };
    expect(editLinks(model, page, 'en')[0]).toEqual({
      label: 'Edit this in a form',
      href: '/en/manage/#/collections/convenanten/entries/een/convenant',
    });
  });
});

describe('nothing to edit', () => {
  test.each<[string, PageReference]>([
    ['on a page made from many files', { route: 'kpis', parameters: {} }],
    ['of a case that is gone', { route: 'case', parameters: { case: 'weg' } }],
  ])('%s', (_, page) => {
    expect(editLinks(model, page, 'nl')).toEqual([]);
  });

  test('without a forge', () => {
    const page: PageReference = { route: 'covenant', parameters: { covenant: 'een' } };
    expect(editLinks(modelWith(siteExample), page, 'nl')).toEqual([]);
  });
});
