import { expect, test } from '@playwright/test';
import { compressedSizes } from '../bench/page-sizes.ts';

// Design, section 13. Sizes are as sent, compressed.
const KILOBYTE = 1024;
const PAGE_BUDGET = 25 * KILOBYTE;
const STYLE_BUDGET = 15 * KILOBYTE;

test('no page is larger than its budget', () => {
  const pages = compressedSizes('dist', '.html');
  expect(pages.length).toBeGreaterThan(1000);
  expect(pages.filter(({ gzipped }) => gzipped > PAGE_BUDGET)).toEqual([]);
});

test('the styles of the whole site stay within their budget', () => {
  const styles = compressedSizes('dist/_astro', '.css');
  expect(styles.length).toBeGreaterThan(0);
  expect(styles.reduce((sum, { gzipped }) => sum + gzipped, 0)).toBeLessThanOrEqual(STYLE_BUDGET);
});

const PAGES = [
  '/',
  '/convenanten/kleding-textiel/',
  '/convenanten/kleding-textiel/kpis/marktaandeel/',
  '/klachten/',
  '/klachten/agt-klacht-somo-skc-z-c-and-a-myanmar/',
  '/zoeken/?q=kinderarbeid',
  '/benchmark/',
  '/benchmark/vergelijk/',
  '/kpis/',
];

for (const width of [360, 1280]) {
  test(`nothing moves while a page loads, at ${String(width)} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(globalThis, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    for (const path of PAGES) {
      await page.goto(path);
      await page.waitForLoadState('networkidle');
      const shifts = await page.evaluate(
        () => (globalThis as unknown as { shifts: number[] }).shifts,
      );
      const total = shifts.reduce((sum, value) => sum + value, 0);
      expect.soft(total, `layout shift of ${path}`).toBeLessThan(0.01);
    }
  });
}
