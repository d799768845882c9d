import { beforeAll, expect, test } from 'vitest';
import { jsonInHtml } from '../../../src/components/json-in-html.ts';
import type { PageReference } from '../../../src/site/fact.ts';
import type { SiteModel } from '../../../src/site/model.ts';
import { allPages } from '../../../src/site/page-list.ts';
import { viewOf } from '../../../src/site/views/view-of.ts';
import { record } from '../../example-records.ts';
import { realModel } from '../../publish/real-model.ts';
import { caseIn, mechanism, modelOf } from '../synthetic-model.ts';

interface Graph {
  readonly '@context': string;
  readonly '@graph': readonly Readonly<Record<string, unknown>>[];
}

let model: SiteModel;
beforeAll(async () => {
  model = await realModel();
}, 60_000);

const graphOf = (of: SiteModel, page: PageReference, lang: 'nl' | 'en' = 'nl') =>
  (viewOf(of, page, lang).view as unknown as { head: { structuredData: Graph } }).head
    .structuredData['@graph'];
const thing = (page: PageReference, type: string, lang: 'nl' | 'en' = 'nl') =>
  graphOf(model, page, lang).find((one) => one['@type'] === type);

test('a KPI is a dataset with its period, its unit and its files', () => {
  const page = {
    route: 'kpi',
    parameters: { covenant: 'kleding-textiel', kpi: 'marktaandeel' },
  } as const;
  const { description, ...dataset } = thing(page, 'Dataset') ?? {};
  expect(dataset).toEqual({
    '@type': 'Dataset',
    '@id': 'https://convenantmonitor.example/convenanten/kleding-textiel/kpis/marktaandeel/',
    url: 'https://convenantmonitor.example/convenanten/kleding-textiel/kpis/marktaandeel/',
    name: 'Marktaandeel van deelnemers (omzet Nederlandse markt) – Kleding en textiel',
    inLanguage: 'nl',
    isAccessibleForFree: true,
    license: 'https://creativecommons.org/licenses/by/4.0/deed.nl',
    publisher: { '@type': 'Organization', name: 'de makers van Convenantmonitor' },
    includedInDataCatalog: {
      '@type': 'DataCatalog',
      url: 'https://convenantmonitor.example/data/',
    },
    variableMeasured: {
      '@type': 'PropertyValue',
      name: 'Marktaandeel van deelnemers (omzet Nederlandse markt)',
      unitText: 'procent van omzet op de Nederlandse markt',
    },
    temporalCoverage: '2016-07-01/2020-12-31',
    distribution: [
      {
        '@type': 'DataDownload',
        encodingFormat: 'text/csv',
        contentUrl:
          'https://convenantmonitor.example/convenanten/kleding-textiel/kpis/marktaandeel.csv',
      },
      {
        '@type': 'DataDownload',
        encodingFormat: 'application/json',
        contentUrl:
          'https://convenantmonitor.example/convenanten/kleding-textiel/kpis/marktaandeel.json',
      },
    ],
  });
  expect(description).toContain('40–45% (2020)');
});

test('a page tells where it stands, itself last', () => {
  const page = { route: 'mechanism', parameters: { mechanism: 'fair-wear' } } as const;
  expect(thing(page, 'BreadcrumbList', 'en')).toMatchObject({
    itemListElement: [
      { position: 1, item: 'https://convenantmonitor.example/en/' },
      { position: 2, item: 'https://convenantmonitor.example/en/mechanisms/' },
      { position: 3, item: 'https://convenantmonitor.example/en/mechanisms/fair-wear/' },
    ],
  });
});

test('an organisation has its other names beside its present one', () => {
  const page = { route: 'organisation', parameters: { organisation: 'c-and-a' } } as const;
  const { name, alternateName } = thing(page, 'Organization') ?? {};
  expect(name).toBe('C&A');
  expect(alternateName).not.toContain('C&A');
});

test('every case names its outcome, so that no title reads as a finding', () => {
  const cases = model.cases.filter(({ value }) => value.record === 'case');
  expect(cases.length).toBeGreaterThan(80);
  for (const { id } of cases) {
    const made = viewOf(model, { route: 'case', parameters: { case: id } }, 'nl');
    if (made.route !== 'case') throw new Error(`${id} has another page.`);
    const report = thing({ route: 'case', parameters: { case: id } }, 'Report');
    expect(report?.['name']).toContain(made.view.outcome.label.toLowerCase());
    expect(report?.['description']).toContain(made.view.outcome.label);
  }
});

test('what is gone says of itself only where it stood', () => {
  const gone = record('content/vervallen/klachten/zaak-weg.json', { state: 'erased' });
  const made = modelOf(mechanism('commissie'), caseIn('commissie', 'zaak-een'), gone);
  const types = graphOf(made, { route: 'case', parameters: { case: 'zaak-weg' } }).map(
    (one) => one['@type'],
  );
  expect(types).toEqual(['BreadcrumbList']);
});

test('every page has structured data that survives being written in a page', () => {
  for (const page of allPages(model).slice(0, 400)) {
    const text = jsonInHtml(graphOf(model, page));
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(graphOf(model, page))));
  }
});

test.each([
  ['the end of the script', 'a </script><script>alert(1)</script>'],
  ['a comment', '<!-- <script>'],
])('text that holds %s stays text', (_, text) => {
  expect(jsonInHtml({ text })).not.toContain('<');
  expect(JSON.parse(jsonInHtml({ text }))).toEqual({ text });
});
