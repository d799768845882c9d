import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

/** One page of every kind, and those with an unusual shape. */
const PAGES = [
  '/',
  '/convenanten/',
  '/convenanten/kleding-textiel/',
  '/convenanten/sierteelt/',
  '/convenanten/kleding-textiel/kpis/marktaandeel/',
  '/convenanten/kleding-textiel/kpis/productielocaties/',
  '/programmas/sectorale-samenwerking-imvo/',
  '/klachten/',
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
  '/methode/',
  '/methode/status/',
  '/contact/',
  '/zoeken/',
  '/data/',
  '/en/data/',
  '/over/',
  '/en/',
  '/en/cases/agt-klacht-somo-skc-z-c-and-a-myanmar/',
  '/nergens/',
];

for (const path of PAGES) {
  test(`${path} loads without an error and asks nothing of another host`, async ({
    page,
    baseURL,
  }) => {
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
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    expect(errors).toEqual([]);
    expect(elsewhere).toEqual([]);
    await expect(page.locator('h1')).toHaveCount(1);
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [360, 1440]) {
      test(`${path} has nothing that axe finds, ${colorScheme}, ${String(width)} px`, async ({
        page,
      }) => {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        await page.goto(path);
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        expect(
          violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
          ),
        ).toEqual([]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - innerWidth,
        );
        expect(overflow, 'wider than the screen').toBeLessThanOrEqual(0);
      });
    }
  }
}
