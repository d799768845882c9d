import { beforeAll, describe, expect, test } from 'vitest';
import type { PageReference } from '../../../src/site/fact.ts';
import type { SiteModel } from '../../../src/site/model.ts';
import { allPreviews, MOST_OWN_IMAGES, previewOf } from '../../../src/site/previews/preview-of.ts';
import { previewText } from '../../../src/site/previews/preview.ts';
import { sharedPage } from '../../../src/site/previews/shared-page.ts';
import { record } from '../../example-records.ts';
import { realModel } from '../../publish/real-model.ts';
import { caseIn, mechanism, modelOf } from '../synthetic-model.ts';

let model: SiteModel;
beforeAll(async () => {
  model = await realModel();
}, 60_000);

const caseOf = (id: string): PageReference => ({ route: 'case', parameters: { case: id } });
const kpiOf = (covenant: string, kpi: string): PageReference => ({
  route: 'kpi',
  parameters: { covenant, kpi },
});
/** Without the day, which all images have. */
const said = (of: SiteModel, page: PageReference, lang: 'nl' | 'en' = 'nl') =>
  previewText(previewOf(of, page, lang).preview).replace(
    / (?:Stand op|As of) \d+ [Jj]anuar[iy] 20\d\d\.$/u,
    '',
  );

describe('the image of a case says the outcome and according to whom', () => {
  test.each([
    [
      'upheld',
      'fw-china-mcgregor-28-2012',
      'Fair Wear · Klachtenprocedure van een samenwerkingsverband: China: klacht over vervalste uren- en loonadministratie bij leverancier van McGregor (klacht 28). Gegrond – volgens de beslisser, enige twijfel.',
    ],
    [
      'partly upheld, as the complainant says',
      'agt-klacht-arisa-c-and-a-cotton-blossom',
      'KGC kleding en textiel · Klachtenprocedure van een sector: Klacht Arisa tegen C&A Nederland over leverancier Cotton Blossom (Tamil Nadu). Deels gegrond – volgens de klager, enige twijfel.',
    ],
    [
      'not upheld',
      'rechter-ogoni-weduwen-shell',
      'Nederlandse rechter · Burgerlijke rechter: Vier weduwen van de Ogoni Negen tegen Shell. Ongegrond – volgens een derde, niet de beslisser zelf.',
    ],
    [
      'settled',
      'ncp-nl-adidas-voetballen-india',
      'NCP Nederland · Melding bij een Nationaal Contactpunt: Landelijke India Werkgroep tegen Adidas over voetbalproductie in India. Overeenstemming – volgens de klager.',
    ],
    [
      'no agreement',
      'ncp-nl-ing-palmolie',
      'NCP Nederland · Melding bij een Nationaal Contactpunt: Milieudefensie, WALHI en SDI tegen ING over financiering van palmoliebedrijven. Geen overeenstemming, slotverklaring – volgens de beslisser.',
    ],
    [
      'a final statement with findings',
      'icm-fmo-deg-barro-blanco',
      'Klachtenmechanisme FMO en DEG · Klachtenmechanisme van ontwikkelingsbanken: Inheemse Ngäbe-gemeenschap (M-10) tegen FMO en DEG over de Barro Blanco-dam. Slotverklaring met bevindingen – volgens de beslisser.',
    ],
    [
      'closed without a finding',
      'fw-bangladesh-takko-2013-08',
      'Fair Wear · Klachtenprocedure van een samenwerkingsverband: Bangladesh: klacht over onterecht ontslag bij leverancier van Takko (augustus 2013). Gesloten zonder oordeel – volgens de beslisser.',
    ],
    [
      'remediated, as the respondent says',
      'electronics-watch-cal-comp-thailand',
      'Electronics Watch · Klachtenprocedure van een samenwerkingsverband: Myanmarese arbeidsmigranten bij Cal-Comp Electronics: terugbetaling van wervingskosten. Hersteld – volgens de beklaagde.',
    ],
    [
      'inadmissible',
      'accord-klacht-bengal-textile-2016',
      'Bangladesh Akkoord · Klachtenprocedure van een samenwerkingsverband: Akkoordklacht over onbetaald loon bij Bengal Textile Mills. Niet-ontvankelijk – volgens de beslisser.',
    ],
    [
      'withdrawn',
      'ncp-nl-shell-nigeria-vervuiling-ingetrokken',
      'NCP Nederland · Melding bij een Nationaal Contactpunt: Amnesty International en Friends of the Earth tegen Shell over olievervuiling in Nigeria. Ingetrokken – volgens een derde, niet de beslisser zelf, enige twijfel.',
    ],
    [
      'open',
      'rechter-milieudefensie-shell-klimaat',
      'Nederlandse rechter · Burgerlijke rechter: Milieudefensie e.a. tegen Shell over CO2-reductie. Nog geen uitkomst – In behandeling. Laatst bekende stand: 12 november 2024.',
    ],
    [
      'open once, and nothing heard since',
      'fw-india-nudie-ontslagen-2016',
      'Fair Wear · Klachtenprocedure van een samenwerkingsverband: India: klacht over ontslag van acht werknemers bij leverancier van Nudie Jeans. Laatste stand onbekend – Laatst bekende stand: augustus 2016.',
    ],
    [
      'an outcome that nobody read',
      'fla-carnival-clothing-adidas-2018',
      'Fair Labor Association · Klachtenprocedure van een samenwerkingsverband: Klacht van Garment Labour Union over intimidatie en vakbondsvrijheid bij Carnival Clothing, leverancier van adidas. Uitkomst niet vastgesteld – Afgesloten.',
    ],
  ])('%s', (_, id, text) => {
    expect(said(model, caseOf(id))).toBe(text);
  });

  test('and no image of a case is without', () => {
    const silent = model.cases
      .filter(({ value }) => value.record === 'case')
      .filter(({ id }) => previewOf(model, caseOf(id), 'nl').preview.status?.note === undefined);
    expect(silent.map(({ id }) => id)).toEqual([]);
  });
});

describe('the image of', () => {
  test.each([
    [
      'a KPI has its value, period, doubt, target and status',
      kpiOf('kleding-textiel', 'marktaandeel'),
      'Kleding en textiel: Marktaandeel van deelnemers (omzet Nederlandse markt). 40–45% (2020, enige twijfel). Doel: 80%, uiterlijk 2020. Niet gehaald (betwistbaar).',
      'Garments and textile: Market share of participants (turnover on the Dutch market). 40–45% (2020, some doubt). Target: 80%, by 2020. Missed (debatable).',
    ],
    [
      'a KPI with a bound and no target says both',
      kpiOf('trustone', 'bedrijven-die-aan-afspraken-voldoen'),
      'TruStone: Bedrijven die aan de afspraken over due diligence voldoen. bijna 60% (1 oktober 2022 – 30 september 2023). Geen getal om te beoordelen.',
      undefined,
    ],
    [
      'a covenant has its phase and how many KPIs can be judged',
      { route: 'covenant', parameters: { covenant: 'kleding-textiel' } },
      "Convenant · Kleding en textiel: Convenant Duurzame Kleding en Textiel (CKT). 1 van 22 KPI's (te beoordelen volgens de gepubliceerde regel). Afgelopen – 2016–2021.",
      'Covenant · Garments and textile: Agreement on Sustainable Garments and Textile (AGT). 1 of 22 KPIs (can be judged by the published rule). Ended – 2016–2021.',
    ],
    [
      'an edition has the size of its panel',
      { route: 'edition', parameters: { edition: '2017' } },
      'Transparantiebenchmark: Transparantiebenchmark 2017. 477 ondernemingen onderzocht (over verslagjaar 2016).',
      'Transparency Benchmark: Transparency Benchmark 2017. 477 companies examined (on reporting year 2016).',
    ],
  ] as const)('%s', (_, page, dutch, english) => {
    expect(said(model, page)).toBe(dutch);
    if (english !== undefined) expect(said(model, page, 'en')).toBe(english);
  });
});

test.each([
  [{ route: 'home', parameters: {} }, '/beeld/nl/index.png', '/beeld/en/index.png'],
  [
    kpiOf('kleding-textiel', 'marktaandeel'),
    '/beeld/nl/convenanten/kleding-textiel/kpis/marktaandeel.png',
    '/beeld/en/covenants/kleding-textiel/kpis/marktaandeel.png',
  ],
  [
    caseOf('ncp-nl-ing-palmolie'),
    '/beeld/nl/klachten/ncp-nl-ing-palmolie.png',
    '/beeld/en/cases/ncp-nl-ing-palmolie.png',
  ],
  // About no single record: the general image.
  [{ route: 'about', parameters: {} }, '/beeld/nl.png', '/beeld/en.png'],
  [caseOf('accord-klachtenmechanisme-totalen-2018'), '/beeld/nl.png', '/beeld/en.png'],
] as const)('the image of %o has an address that stays', (page, dutch, english) => {
  expect(previewOf(model, page, 'nl').address).toBe(dutch);
  expect(previewOf(model, page, 'en').address).toBe(english);
});

test('every image is drawn once, and every page has one of them', () => {
  const addresses = allPreviews(model).map(({ address }) => address);
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(addresses).toContain('/beeld/nl.png');
  expect(addresses.filter((one) => !/^\/beeld\/[a-z0-9/-]+\.png$/u.test(one))).toEqual([]);
});

test.each([
  ['erased', { state: 'erased' }],
  [
    'withdrawn',
    {
      state: 'withdrawn',
      on: '2019-02-01',
      title: { nl: 'Klacht over loon' },
      reason: { nl: 'De bron is ingetrokken' },
    },
  ],
])('a case that was %s shows the general image and its words', (_, tombstone) => {
  const gone = modelOf(record('content/vervallen/klachten/zaak.json', tombstone));
  const { image, imageText } = sharedPage(gone, caseOf('zaak'), 'nl', 'website');
  const general = sharedPage(gone, { route: 'about', parameters: {} }, 'nl', 'website');
  expect({ image, imageText }).toEqual({ image: general.image, imageText: general.imageText });
  expect(image).toBe('/beeld/nl.png');
});

describe('a contested statement', () => {
  const contested = {
    on: '2021-03-01',
    statement: { nl: 'De klacht is gegrond.' },
    by: 'respondent',
    claim: { nl: 'De klacht is ingetrokken.' },
  };
  const decision = (result: string) => ({ on: '2021-05-01', result, text: { nl: 'Nagegaan.' } });
  const NOTE = 'Betwist: volgens iemand klopt een bewering niet.';
  test.each([
    ['is told of while nothing is decided', contested, NOTE],
    ['is told of when it was kept', { ...contested, decision: decision('kept') }, NOTE],
    ['is not when it was changed', { ...contested, decision: decision('changed') }, undefined],
    ['is not when it was removed', { ...contested, decision: decision('removed') }, undefined],
  ])('%s', (_, statement, note) => {
    const told = modelOf(
      mechanism('commissie'),
      caseIn('commissie', 'zaak', { contested: [statement] }),
    );
    const text = said(told, caseOf('zaak'));
    expect(text.includes(NOTE)).toBe(note !== undefined);
  });
});

test('beyond so many cases the older ones share the image of their mechanism and outcome', () => {
  const many = modelOf(
    mechanism('commissie'),
    ...Array.from({ length: MOST_OWN_IMAGES + 3 }, (_, at) =>
      caseIn('commissie', `zaak-${String(at)}`, {
        decided: `${String(1900 + at)}-01-01`,
        outcome: at === 2 ? { value: 'not_upheld', accordingTo: 'decider' } : { value: 'upheld' },
      }),
    ),
  );
  expect(previewOf(many, caseOf('zaak-3'), 'nl').address).toBe('/beeld/nl/klachten/zaak-3.png');
  const shared = previewOf(many, caseOf('zaak-0'), 'nl');
  expect(previewOf(many, caseOf('zaak-1'), 'nl')).toEqual(shared);
  expect(shared.address).toBe(
    '/beeld/nl/uitkomsten/commissie-gegrond-sector-complaints-procedure-bronnen-high.png',
  );
  expect(said(many, caseOf('zaak-0'))).toBe(
    'Klachtenprocedure van een sector: Voorbeeldcommissie (verzonnen). Gegrond – volgens de geraadpleegde bronnen.',
  );
  expect(said(many, caseOf('zaak-2'))).toBe(
    'Klachtenprocedure van een sector: Voorbeeldcommissie (verzonnen). Ongegrond – volgens de beslisser.',
  );
});
