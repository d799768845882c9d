import { expect, test } from '@playwright/test';
import {
  axeFindings,
  cutOff,
  doubleText,
  openEverything,
  overflowOf,
  overlaps,
  spaceText,
} from './axe-findings.ts';

/** One page of every kind, and those with an unusual shape. */
const PAGES = [
  '/',
  '/convenanten/',
  '/convenanten/kleding-textiel/',
  '/convenanten/sierteelt/',
  '/convenanten/kleding-textiel/kpis/marktaandeel/',
  '/convenanten/kleding-textiel/kpis/productielocaties/',
  '/convenanten/kleding-textiel/deelnemers/',
  '/convenanten/kleding-textiel/bronnen/',
  '/programmas/sectorale-samenwerking-imvo/',
  '/klachten/',
  '/klachten/land/bd/',
  '/klachten/herstel/',
  '/klachten/agt-klacht-somo-skc-z-c-and-a-myanmar/',
  '/klachten/agt-geschil-manderley-fashion/',
  '/klachten/accord-klachtenmechanisme-totalen-2018/',
  '/klachten/uitkomsten/',
  '/klachten/statistiek/',
  '/klachten/statistiek/mechanisme/',
  '/transparantiebenchmark/',
  '/transparantiebenchmark/2017/',
  '/transparantiebenchmark/2015/',
  '/transparantiebenchmark/2018/',
  '/transparantiebenchmark/2023/',
  '/transparantiebenchmark/methoden/2014-2016/',
  '/benchmark/beleidsdoelen/',
  '/lessen/',
  '/compleetheid/',
  '/compleetheid/rapportages-niet-gevonden/',
  '/kpis/',
  '/kpis/status/',
  '/kpis/status/geen-doel/',
  '/rapportages/',
  '/mechanismen/',
  '/mechanismen/fair-wear/',
  '/mechanismen/nederlandse-rechter/',
  '/organisaties/',
  '/organisaties/c-and-a/',
  '/organisaties/ns/',
  '/sectoren/kleding-textiel/',
  '/sectoren/banken/',
  '/themas/leefbaar-loon/',
  '/landen/bd/',
  '/benchmark/',
  '/benchmark/vergelijk/',
  '/methode/',
  '/methode/status/',
  '/methode/kernelementen/',
  '/wijzigingen/',
  '/handleiding/spreadsheet/',
  '/contact/',
  '/zoeken/',
  '/data/',
  '/en/data/',
  '/over/',
  '/toegankelijkheid/',
  '/en/accessibility/',
  '/en/',
  '/en/cases/agt-klacht-somo-skc-z-c-and-a-myanmar/',
  '/nergens/',
];

const COLOURS = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'the colours of the reader': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

/**
 * What each page is looked at in. It is loaded once, at the first, and then changes with its reader,
 * who opens all there is to open before the screen gets as narrow as with 400% zoom.
 */
const SCREENS = [1280, 320].flatMap((width) =>
  (['light', 'dark', 'the colours of the reader'] as const).map((colours) => ({ width, colours })),
);

/** What is left of A4 within its margins, in pixels of CSS. */
const SHEET = { width: 673, height: 986 };

/** The ways in which a reader changes the text of a page, each on top of the one before. */
const TEXTS = [
  { text: 'text at 200%', change: doubleText, widths: [320, 1280] },
  { text: 'text set apart', change: spaceText, widths: [1280, 320] },
];

for (const path of PAGES) {
  test(`${path} loads without an error, asks nothing of another host, has nothing that axe finds, and grows with its text`, async ({
    page,
    baseURL,
  }) => {
    test.slow();
    const errors: string[] = [];
    const elsewhere: string[] = [];
    page.on('console', (message) => {
      const isMissingPage = path === '/nergens/' && message.text().includes('404');
      if (message.type() === 'error' && !isMissingPage) errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(baseURL ?? '') && !request.url().startsWith('data:'))
        elsewhere.push(request.url());
    });
    for (const [index, { width, colours }] of SCREENS.entries()) {
      await page.emulateMedia(COLOURS[colours]);
      await page.setViewportSize({ width, height: 900 });
      if (index === 0) await page.goto(path);
      const where = `${colours}, ${String(width)} px`;
      const about = colours === 'light' ? 'everything' : 'colours';
      expect.soft(await axeFindings(page, 'html', about), where).toEqual([]);
      expect.soft(await overflowOf(page), `wider than the screen: ${where}`).toBe(0);
      if (index === 0) await openEverything(page);
    }
    await page.emulateMedia({ ...COLOURS.light, media: 'print' });
    await page.setViewportSize(SHEET);
    expect.soft(await overflowOf(page), 'wider than a sheet of paper').toBe(0);
    await page.emulateMedia({ media: 'screen' });
    for (const { text, change, widths } of TEXTS) {
      await change(page);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        const where = `${text}, ${String(width)} px`;
        expect.soft(await overflowOf(page), `wider than the screen: ${where}`).toBe(0);
        expect.soft(await cutOff(page), `cut off: ${where}`).toEqual([]);
        expect.soft(await overlaps(page), `over each other: ${where}`).toEqual([]);
      }
    }
    await page.waitForLoadState('networkidle');
    expect(errors).toEqual([]);
    expect(elsewhere).toEqual([]);
    await expect(page.locator('h1')).toHaveCount(1);
  });
}

test('an address that does not exist is answered by a page that nobody can find or cite', async ({
  page,
}) => {
  const answer = await page.goto('/nergens/');
  expect(answer?.status()).toBe(404);
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  await expect(
    page.locator('link[rel="canonical"], link[rel="alternate"], meta[property="og:url"]'),
  ).toHaveCount(0);
  const form = page.getByRole('search', { name: 'Search this site' });
  await form.getByRole('searchbox').fill('wage');
  await form.getByRole('button').click();
  await expect(page).toHaveURL('/en/search/?q=wage');
});
