import { expect, type Page } from '@playwright/test';

/** One thing that a reader does: a click, or words with Enter. */
export type Action = (page: Page) => Promise<void>;

export const search =
  (words: string): Action =>
  async (page) => {
    const field = page.getByRole('searchbox', { name: 'Zoek in alle zaken' });
    await field.fill(words);
    await field.press('Enter');
  };

/** Opens a facet that stands closed. */
export const open =
  (facet: string): Action =>
  async (page) => {
    await page.locator('details[data-facet] > summary').getByText(facet, { exact: true }).click();
  };

export const tick =
  (value: string): Action =>
  async (page) => {
    await page
      .locator('.facets label:visible')
      .filter({ has: page.getByText(value, { exact: true }) })
      .click();
  };

export const order =
  (by: string): Action =>
  async (page) => {
    await page.getByLabel('Volgorde').selectOption(by);
  };

/** Follows a link to a case by a part of its title. */
export const follow =
  (title: string): Action =>
  async (page) => {
    await page.locator('.results, .all-cases').getByRole('link', { name: title }).first().click();
  };

/** The ids of the cases that are listed, in order. */
export async function listedCases(page: Page): Promise<string[]> {
  const links = page.locator('.results a:visible, .all-cases a:visible');
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  return addresses.flatMap((address) => /^\/klachten\/([^/]+)\/$/u.exec(address ?? '')?.[1] ?? []);
}

interface Question {
  readonly question: string;
  readonly actions: readonly Action[];
  /** All cases that answer it, and no others; in this order where the order is the answer. */
  readonly cases?: readonly string[];
  readonly first?: string;
  /** What the page of the case says. */
  readonly says?: string;
}

/**
 * Twenty questions as a journalist asks them, with the ids of the cases that answer them according
 * to the records under `content/klachten/`. Each begins on the page with all cases.
 */
export const questions: readonly Question[] = [
  {
    question: 'Welke klachten gaan over kinderarbeid?',
    actions: [open('Thema'), tick('Kinderarbeid')],
    cases: [
      'fw-bangladesh-continental-2015-kinderarbeid',
      'fw-india-blackout-2014',
      'ncp-nl-adidas-voetballen-india',
      'ncp-nl-ing-palmolie',
      'ncp-nl-perfetti-van-melle-bangladesh',
    ],
  },
  {
    question: 'Wat is er in Nigeria tegen Shell ingebracht?',
    actions: [search('Shell'), tick('Nigeria')],
    cases: [
      'ncp-nl-shell-aminigboko',
      'ncp-nl-shell-nigeria-sabotagecijfers',
      'ncp-nl-shell-nigeria-vervuiling-ingetrokken',
      'ncp-nl-shell-obelle',
      'ncp-nl-shell-spdc-familie-nigerdelta',
      'rechter-ogoni-weduwen-shell',
      'rechter-shell-nigeria-vier-boeren',
    ],
  },
  {
    question: 'In welke zaken is de klacht gegrond verklaard?',
    actions: [tick('Gegrond')],
    cases: [
      'agt-geschil-van-dijk-vandyck',
      'fw-china-mcgregor-28-2012',
      'fw-china-takko-2012-gevangenisarbeid',
      'fw-vietnam-jack-wolfskin-schoffel-overwerk-2016',
    ],
  },
  {
    question: 'Welke klachten in Bangladesh leidden volgens een partij of behandelaar tot herstel?',
    actions: [tick('Bangladesh'), tick('Hersteld')],
    cases: ['accord-klacht-rumana-fashion-2016', 'fw-bangladesh-continental-2015-kinderarbeid'],
  },
  {
    question: 'Welke zaken vallen onder het convenant voor kleding en textiel?',
    actions: [open('Convenant'), tick('Kleding en textiel')],
    cases: [
      'agt-geschil-manderley-fashion',
      'agt-geschil-van-dijk-vandyck',
      'agt-klacht-arisa-c-and-a-cotton-blossom',
      'agt-klacht-somo-skc-z-c-and-a-myanmar',
    ],
  },
  {
    question: 'Welke zaken zijn er tegen ING?',
    actions: [open('Beklaagde'), tick('ING')],
    cases: ['ncp-nl-ing-klimaat', 'ncp-nl-ing-palmolie'],
  },
  {
    question: 'Welke zaak duurde het langst, voor zover dat bekend is?',
    actions: [order('Langste duur eerst')],
    first: 'rechter-shell-nigeria-vier-boeren',
  },
  {
    question: 'Welke zaak kreeg het laatst een beslissing?',
    actions: [],
    first: 'ncp-nl-pluspetrol-amazone',
  },
  {
    question: 'Welke zaken bracht een lokale gemeenschap aan?',
    actions: [open('Soort klager'), tick('Gemeenschap')],
    cases: [
      'icm-deg-fmo-phc-feronia',
      'icm-fmo-deg-barro-blanco',
      'ncp-nl-atradius-dsb-suape',
      'ncp-nl-nuon-hou-friesland-mooi',
      'ncp-nl-pluspetrol-amazone',
      'ncp-nl-shell-aminigboko',
      'ncp-nl-shell-obelle',
      'ncp-nl-shell-sakhalin-dacha',
    ],
  },
  {
    question: 'Welke zaken gaan over palmolie?',
    actions: [search('palmolie')],
    cases: ['icm-deg-fmo-phc-feronia', 'ncp-nl-ing-palmolie', 'ncp-nl-rabobank-bumitama'],
  },
  {
    question: 'Welke klachten kwamen er niet door: niet-ontvankelijk?',
    actions: [tick('Niet-ontvankelijk')],
    cases: [
      'accord-klacht-bengal-textile-2016',
      'accord-klacht-friends-stylewear-2016',
      'ncp-nl-chemie-pharmacie-holland-coltan',
      'ncp-nl-heineken-bralima-2019',
      'ncp-nl-reisorganisaties-birma',
      'ncp-nl-shell-sakhalin-dacha',
      'ncp-nl-smead-fnv',
    ],
  },
  {
    question: 'Waar is volgens een bron herstel dat nodig was niet uitgevoerd?',
    actions: [open('Stand van het herstel'), tick('Niet uitgevoerd')],
    cases: [
      'agt-klacht-somo-skc-z-c-and-a-myanmar',
      'fw-turkije-salewa-dynafit-2016',
      'ncp-nl-shell-aminigboko',
    ],
  },
  {
    question: 'Welke zaken werden in 2021 beslist?',
    actions: [open('Jaar'), tick('2021')],
    cases: ['agt-klacht-arisa-c-and-a-cotton-blossom', 'rechter-shell-nigeria-vier-boeren'],
  },
  {
    question: 'Welke zaken tegen Shell kwamen voor de Nederlandse rechter?',
    actions: [search('Shell'), open('Mechanisme'), tick('Nederlandse rechter')],
    cases: [
      'rechter-milieudefensie-shell-klimaat',
      'rechter-ogoni-weduwen-shell',
      'rechter-shell-nigeria-vier-boeren',
    ],
  },
  {
    question: 'Welke zaken gaan over het klimaat?',
    actions: [open('Thema'), tick('Klimaat')],
    cases: [
      'ncp-nl-ing-klimaat',
      'rechter-fossielvrij-klm',
      'rechter-milieudefensie-shell-klimaat',
    ],
  },
  {
    question: 'Welke klachten zijn ingetrokken?',
    actions: [tick('Ingetrokken')],
    cases: ['ncp-nl-shell-nigeria-vervuiling-ingetrokken', 'ncp-nl-sluiting-fins-concern-2001'],
  },
  {
    question: 'Wat speelde er in de DRC?',
    actions: [search('DRC')],
    cases: [
      'icm-deg-fmo-phc-feronia',
      'ncp-nl-chemie-pharmacie-holland-coltan',
      'ncp-nl-heineken-bralima-2015',
      'ncp-nl-heineken-bralima-2019',
      'ncp-nl-stellantis-kobalt',
    ],
  },
  {
    question: 'Wat kregen de oud-werknemers van Bralima van Heineken?',
    actions: [search('Heineken Bukavu'), follow('Voormalige werknemers van Bralima')],
    says: '1,3 miljoen dollar',
  },
  {
    question: 'Is de uitspraak over C&A in Yangon nageleefd?',
    actions: [search('Yangon'), follow('vakbondsvrijheid in Yangon')],
    says: 'Niet uitgevoerd',
  },
  {
    question: 'Hoe groot was het belang van APG in staalbedrijf POSCO?',
    actions: [search('POSCO'), follow('POSCO')],
    says: '0,08 procent',
  },
];

/** Holds that the page answers a question. */
export async function expectAnswer(page: Page, question: Question): Promise<void> {
  const { cases, first, says } = question;
  if (cases !== undefined)
    await expect(async () => {
      expect((await listedCases(page)).toSorted()).toEqual(cases.toSorted());
    }).toPass();
  if (first !== undefined)
    await expect(async () => {
      expect((await listedCases(page))[0]).toBe(first);
    }).toPass();
  if (says !== undefined) await expect(page.getByRole('main')).toContainText(says);
}
