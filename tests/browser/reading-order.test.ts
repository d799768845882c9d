import { expect, test } from '@playwright/test';
import { openEverything } from './axe-findings.ts';
import { outOfOrder } from './reading-order.ts';

const PAGES = [
  '/',
  '/convenanten/',
  '/convenanten/kleding-textiel/',
  '/convenanten/kleding-textiel/kpis/marktaandeel/',
  '/klachten/',
  '/klachten/agt-klacht-somo-skc-z-c-and-a-myanmar/',
  '/klachten/herstel/',
  '/klachten/statistiek/',
  '/mechanismen/fair-wear/',
  '/organisaties/c-and-a/',
  '/benchmark/',
  '/benchmark/vergelijk/',
  '/transparantiebenchmark/',
  '/transparantiebenchmark/2017/',
  '/kpis/',
  '/data/',
];

test('each page is read in the order in which it is seen, on a telephone and on a desk', async ({
  page,
}) => {
  test.slow();
  for (const path of PAGES) {
    await page.goto(path);
    await openEverything(page);
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect.soft(await outOfOrder(page), `${path}, ${String(width)} px`).toEqual([]);
    }
  }
});

test.describe('of a page whose styles change the order, that is noticed', () => {
  const CHANGES = [
    ['columns in another order', '.pair > :last-child { order: -1 }', 1280],
    ['lists under each other in another order', '.pair > :last-child { order: -1 }', 360],
    ['a section pulled above its heading', 'h2 { position: relative; top: 20rem }', 360],
    ['a line from right to left', '.front-figures { direction: rtl }', 1280],
  ] as const;
  for (const [change, styles, width] of CHANGES) {
    test(change, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto('/');
      await page.evaluate((text) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(text);
        document.adoptedStyleSheets = [sheet];
      }, styles);
      expect(await outOfOrder(page)).not.toEqual([]);
    });
  }
});
