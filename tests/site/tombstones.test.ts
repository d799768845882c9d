import { describe, expect, test } from 'vitest';
import { sitemapFiles } from '../../src/publish/sitemap.ts';
import { filesOfTombstone } from '../../src/site/downloads/record-file.ts';
import { addressOfPage } from '../../src/site/address-of-page.ts';
import type { PageReference } from '../../src/site/fact.ts';
import { embedPages } from '../../src/site/embed/embed-pages.ts';
import { allPages } from '../../src/site/page-list.ts';
import { register } from '../../src/site/revisions/register.ts';
import { viewOf } from '../../src/site/views/view-of.ts';
import type { AnyRecord } from '../../src/schema/record.ts';
import type { Language } from '../../src/schema/text.ts';
import { covenantExample, editionExample, kpiExample, record, text } from '../example-records.ts';
import { modelOf } from './synthetic-model.ts';

const gone = { on: '2021', title: text('Oud'), reason: text('Dubbel') };
const withdrawn = { state: 'withdrawn', ...gone };
const into = (id: string) => ({ state: 'merged', into: id, ...gone });

const NOTICES: Readonly<Record<Language, string>> = {
  nl: 'Van deze site gehaald',
  en: 'Taken off this site',
};

const sector = record('content/sectoren/voorbeeldsector.json', { name: text('Voorbeeldsector') });
const covenant = record('content/convenanten/nieuw/convenant.mdx', covenantExample);
const kpi = record('content/convenanten/nieuw/kpis/aandeel.json', kpiExample);
const tombstone = (path: string, value: object) => record(`content/vervallen/${path}.json`, value);

const siteWith = (...tombstones: readonly AnyRecord[]) =>
  modelOf(sector, covenant, kpi, ...tombstones);

describe('a tombstone stands at every address that was published:', () => {
  test.each([
    ['klachten/oud', 'zaak-oud', ['/klachten/oud/'], ['/klachten/oud.json']],
    [
      'convenanten/oud',
      'convenant-oud',
      [
        '/convenanten/oud/',
        '/convenanten/oud/deelnemers/',
        '/convenanten/oud/bronnen/',
        '/klachten/convenant/oud/',
        '/kpis/convenant/oud/',
      ],
      ['/klachten/convenant/oud.json'],
    ],
    [
      'convenanten/oud/kpis/leden',
      'kpi-oud-leden',
      ['/convenanten/oud/kpis/leden/', '/embed/oud/leden/'],
      ['/convenanten/oud/kpis/leden.json', '/convenanten/oud/kpis/leden/versies.json'],
    ],
    ['programmas/oud', 'programma-oud', ['/programmas/oud/'], []],
    [
      'programmas/oud/kpis/leden',
      'kpi-oud-leden',
      ['/programmas/oud/kpis/leden/', '/embed/programmas/oud/leden/'],
      ['/programmas/oud/kpis/leden.json', '/programmas/oud/kpis/leden/versies.json'],
    ],
    ['transparantiebenchmark/edities/2016', 'editie-2016', ['/transparantiebenchmark/2016/'], []],
    [
      'transparantiebenchmark/methoden/2016',
      'methode-2016',
      ['/transparantiebenchmark/methoden/2016/'],
      [],
    ],
    [
      'mechanismen/oud',
      'mechanisme-oud',
      ['/mechanismen/oud/', '/klachten/mechanisme/oud/'],
      ['/klachten/mechanisme/oud.json'],
    ],
    [
      'organisaties/oud',
      'organisatie-oud',
      ['/organisaties/oud/', '/klachten/beklaagde/oud/'],
      ['/klachten/beklaagde/oud.json'],
    ],
    [
      'sectoren/oud',
      'sector-oud',
      ['/sectoren/oud/', '/klachten/sector/oud/'],
      ['/klachten/sector/oud.json'],
    ],
    [
      'themas/oud',
      'thema-oud',
      ['/themas/oud/', '/klachten/thema/oud/', '/kpis/thema/oud/'],
      ['/klachten/thema/oud.json'],
    ],
    ['landen/tr', 'land-tr', ['/landen/tr/', '/klachten/land/tr/'], ['/klachten/land/tr.json']],
  ])('%s', (path, entry, addresses, files) => {
    const without = siteWith();
    const model = siteWith(tombstone(path, withdrawn));
    const before = new Set(
      [...allPages(without), ...embedPages(without)].map((page) => addressOfPage(page, 'nl')),
    );
    const added = [...allPages(model), ...embedPages(model)].filter(
      (page) => !before.has(addressOfPage(page, 'nl')),
    );
    expect(added.map((page) => addressOfPage(page, 'nl'))).toEqual(addresses);
    for (const page of added)
      for (const [lang, notice] of Object.entries(NOTICES))
        expect(viewOf(model, page, lang as Language).view).toMatchObject({
          title: { text: 'Oud (verzonnen)' },
          notice,
          head: { citation: [], feed: undefined },
        });
    expect(model.tombstones.flatMap(filesOfTombstone)).toEqual(files);
    expect(register(model).map(({ id }) => id)).toEqual([entry]);
    const listed = sitemapFiles(model).map((file) => file.text());
    for (const address of addresses) expect(listed.join('')).not.toContain(`${address}<`);
  });
});

describe('what only stood in a list has no page, and leads to that list in the register:', () => {
  test.each([
    ['convenanten/nieuw/rapportages/2019', 'rapportage-nieuw-2019', '/rapportages/'],
    ['lessen/oud', 'les-oud', '/lessen/'],
    ['beleidsdoelen/oud', 'beleidsdoel-oud', '/benchmark/beleidsdoelen/'],
    ['transparantiebenchmark/instrument', 'instrument-instrument', '/transparantiebenchmark/'],
  ])('%s', (path, entry, address) => {
    const model = siteWith(tombstone(path, withdrawn));
    expect(allPages(model)).toEqual(allPages(siteWith()));
    expect(model.tombstones.flatMap(filesOfTombstone)).toEqual([]);
    const found = register(model).map(({ id, page }) => [id, page && addressOfPage(page, 'nl')]);
    expect(found).toEqual([[entry, address]]);
    expect(register(siteWith(tombstone(path, { state: 'erased' })))).toEqual([]);
  });
});

describe('of what many covenants have the register tells whose it was:', () => {
  const report = tombstone('convenanten/oud/rapportages/2019', withdrawn);
  const kpiGone = tombstone('convenanten/nieuw/kpis/leden', withdrawn);
  const titles = (...tombstones: readonly AnyRecord[]) =>
    register(siteWith(...tombstones)).map(({ title }) => title?.nl);

  test('that of a covenant that is there', () => {
    expect(titles(kpiGone)).toEqual(['Oud (verzonnen) (Voorbeeldconvenant (verzonnen))']);
  });

  test('that of a covenant that is gone too', () => {
    const covenantGone = tombstone('convenanten/oud', { ...withdrawn, title: text('Weg') });
    expect(titles(covenantGone, report)).toEqual([
      'Weg (verzonnen)',
      'Oud (verzonnen) (Weg (verzonnen))',
    ]);
  });

  test('nothing of a covenant that was erased, nor of what was in it', () => {
    const covenantGone = tombstone('convenanten/oud', { state: 'erased' });
    const model = siteWith(
      covenantGone,
      report,
      tombstone('convenanten/oud/kpis/leden', withdrawn),
    );
    expect(register(model)).toEqual([]);
    const page: PageReference = { route: 'kpi', parameters: { covenant: 'oud', kpi: 'leden' } };
    expect(viewOf(model, page, 'nl').view).toMatchObject({
      title: { text: 'Deze pagina is verwijderd' },
      facts: [],
      reason: undefined,
    });
  });
});

describe('a merged one leads to what it became part of:', () => {
  test.each<[string, AnyRecord[], string, string]>([
    [
      'another covenant',
      [tombstone('convenanten/oud', into('nieuw'))],
      'Voorbeeldconvenant (verzonnen)',
      '/convenanten/nieuw/',
    ],
    [
      'another KPI of the covenant',
      [tombstone('convenanten/nieuw/kpis/leden', into('aandeel'))],
      'Aandeel (verzonnen)',
      '/convenanten/nieuw/kpis/aandeel/',
    ],
    [
      'a KPI of the covenant that its own became part of, in steps',
      [
        tombstone('convenanten/oud/kpis/leden', into('aandeel')),
        tombstone('convenanten/oud', into('ouder')),
        tombstone('convenanten/ouder', into('nieuw')),
      ],
      'Aandeel (verzonnen)',
      '/convenanten/nieuw/kpis/aandeel/',
    ],
    [
      'another organisation, by its present name',
      [
        tombstone('organisaties/oud', into('bedrijf')),
        record('content/organisaties/bedrijf.json', {
          names: [{ name: text('Eerder'), until: '2019' }, { name: text('Bedrijf') }],
          kind: 'company',
        }),
      ],
      'Bedrijf (verzonnen)',
      '/organisaties/bedrijf/',
    ],
    [
      'another country',
      [
        tombstone('landen/tr', into('bd')),
        record('content/landen.json', { countries: [{ id: 'BD', name: text('Bangladesh') }] }),
      ],
      'Bangladesh (verzonnen)',
      '/landen/bd/',
    ],
    [
      'another edition, which has a year and no title',
      [
        tombstone('transparantiebenchmark/edities/2016', into('2017')),
        record('content/transparantiebenchmark/edities/2017.json', editionExample),
      ],
      'Transparantiebenchmark 2017',
      '/transparantiebenchmark/2017/',
    ],
  ])('%s', (_, tombstones, label, href) => {
    const model = siteWith(...tombstones);
    const [first] = model.tombstones;
    const page = first?.page ?? { route: 'home', parameters: {} };
    expect(viewOf(model, page, 'nl').view).toMatchObject({ into: { link: { label, href } } });
  });
});
