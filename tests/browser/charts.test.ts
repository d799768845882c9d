import { expect, type Page, test } from '@playwright/test';
import { axeFindings } from './axe-findings.ts';

const SHARE = '/convenanten/kleding-textiel/kpis/marktaandeel/';
const LOCATIONS = '/convenanten/kleding-textiel/kpis/productielocaties/';

const isChartJs = (url: string): boolean => /live-chart/u.test(url);

/** Addresses of Chart.js that a page asks for, from now on. */
function chartJsRequests(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (isChartJs(request.url())) asked.push(request.url());
  });
  return asked;
}

/** The first chart of a page, and its parts. */
function chartOn(page: Page) {
  const chart = page.locator('kpi-chart').first();
  return {
    chart,
    said: chart.locator('[role=status]'),
    stage: chart.locator('.chart-stage'),
    drawing: chart.locator('.chart-drawing'),
    key: chart.locator('[data-alternates]'),
    tool: (name: string | RegExp) => chart.getByRole('button', { name }),
  };
}

test('nothing of Chart.js is asked for until the reader does something', async ({ page }) => {
  const asked = chartJsRequests(page);
  await page.goto(SHARE);
  await page.waitForLoadState('networkidle');
  await page.mouse.wheel(0, 300);
  await page.keyboard.press('Tab');
  expect(asked).toEqual([]);
  await chartOn(page).tool('Waarden aanwijzen').click();
  await expect(chartOn(page).stage).toBeFocused();
  expect(asked).toHaveLength(1);
});

test('the arrow keys walk along the values, and each is said', async ({ page }) => {
  await page.goto(SHARE);
  const { tool, said, stage } = chartOn(page);
  await tool('Waarden aanwijzen').focus();
  await page.keyboard.press('Enter');
  await expect(said).toHaveText('2020: 40–45% (enige twijfel); Doel 80%');
  await expect(said).toHaveAttribute('role', 'status');
  await page.keyboard.press('ArrowLeft');
  await expect(said).toHaveText('2019: naar schatting 40–45%');
  await page.keyboard.press('Home');
  await expect(said).toHaveText('juli 2016: 35%; Start 35%');
  await page.keyboard.press('ArrowLeft');
  await expect(said).toHaveText('juli 2016: 35%; Start 35%');
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight');
  await expect(said).toHaveText('december 2018: circa 48%. 2018: Tussendoel 50%');
  await page.keyboard.press('End');
  await expect(said).toContainText('Doel 80%');
  await page.keyboard.press('Escape');
  await expect(said).toBeEmpty();
  await expect(stage).toHaveAttribute('aria-label', /pijltjestoetsen/u);
  await expect(stage.locator('canvas')).toHaveAttribute('role', 'img');
  const label = await page.locator('.chart-wide').first().getAttribute('aria-label');
  await expect(stage.locator('canvas')).toHaveAttribute('aria-label', label ?? '');
});

test('nobody walks past a break without hearing of it', async ({ page }) => {
  await page.goto(`/en${LOCATIONS.replace('convenanten', 'covenants')}`);
  const { tool, said } = chartOn(page);
  await tool('Point at values').click();
  await expect(said).toHaveText('2019: other count; 5,989');
});

test('a mouse that moves over the chart brings the values', async ({ page }) => {
  await page.goto(SHARE);
  const { drawing, said } = chartOn(page);
  await drawing.scrollIntoViewIfNeeded();
  const box = await drawing.boundingBox();
  if (box === null) throw new Error('The chart has no place.');
  await page.mouse.move(box.x + 60, box.y + 100);
  await page.mouse.move(box.x + 64, box.y + 104, { steps: 3 });
  await expect(said).toContainText('juli 2016: 35%');
});

test('the drawing can be put back, and then stays when the mouse moves', async ({ page }) => {
  await page.goto(SHARE);
  const { drawing, tool, stage, said } = chartOn(page);
  await tool('Waarden aanwijzen').click();
  await expect(page.locator('.series').first()).toBeHidden();
  await tool('Waarden aanwijzen').click();
  await expect(stage).toHaveCount(0);
  await expect(said).toBeEmpty();
  await drawing.hover();
  await drawing.hover({ position: { x: 100, y: 100 } });
  await expect(stage).toHaveCount(0);
  await expect(page.locator('.chart-wide .series').first()).toBeVisible();
});

test('every mark of Chart.js lies on its mark in the drawing', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 1000 });
  await page.goto(SHARE);
  const { stage, said, tool } = chartOn(page);
  await tool('Waarden aanwijzen').scrollIntoViewIfNeeded();
  const before = await drawnPixels(page);
  await tool('Waarden aanwijzen').click();
  await expect(stage).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(said).toBeEmpty();
  await tool('Waarden aanwijzen').focus();
  const after = await drawnPixels(page);
  const moved = before.filter((value, index) => Math.abs(value - (after[index] ?? 0)) > 96).length;
  // Edges of lines are smoothed in another way on a canvas; a shift by one pixel already shows here.
  expect(moved / before.length).toBeLessThan(0.0007);
});

/** The chart as it is seen, as brightness of each pixel. */
async function drawnPixels(page: Page): Promise<number[]> {
  const clip = await page.locator('.chart-drawing').first().boundingBox();
  if (clip === null) throw new Error('The chart has no place.');
  const picture = await page.screenshot({ clip });
  // The site's own pages may not load an image from data.
  const workbench = await page.context().newPage();
  const pixels = await workbench.evaluate(
    async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      const { data } = context?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
      return Array.from({ length: data.length / 4 }, (_, pixel) => data[4 * pixel] ?? 0);
    },
    `data:image/png;base64,${picture.toString('base64')}`,
  );
  await workbench.close();
  return pixels;
}

test('other sources are shown when asked for, with what their marks mean', async ({ page }) => {
  await page.goto(SHARE);
  const { tool, said, key } = chartOn(page);
  await expect(key).toBeHidden();
  await tool('Andere bronnen tonen').click();
  await expect(tool('Andere bronnen tonen')).toHaveAttribute('aria-pressed', 'true');
  await expect(key).toBeVisible();
  await page.locator('.chart-stage').focus();
  await page.keyboard.press('Home');
  await expect(said).toHaveText(
    'juli 2016: 35%; Start 35%; andere bron: 30%; andere bron: meer dan een derde',
  );
  await page.keyboard.press('End');
  await expect(said).toHaveText('2021: andere lezing van het doel: 80%');
  await tool('Andere bronnen tonen').click();
  await expect(key).toBeHidden();
  await page.locator('.chart-stage').focus();
  await page.keyboard.press('End');
  await expect(said).toContainText('Doel 80%');
});

test('the chart can be read as a table, without Chart.js', async ({ page }) => {
  const asked = chartJsRequests(page);
  await page.goto(SHARE);
  const { chart, tool, drawing } = chartOn(page);
  await tool('Als tabel').click();
  const table = chart.getByRole('table');
  await expect(table.getByRole('row')).toHaveCount(14);
  await expect(table.getByRole('row', { name: /^december 2018/u })).toContainText('circa 48%');
  await expect(table.getByRole('row', { name: /andere lezing/u })).toContainText('2021');
  await expect(drawing).toBeHidden();
  expect(asked).toEqual([]);
  await tool('Als tabel').click();
  await expect(table).toHaveCount(0);
  await expect(drawing).toBeVisible();
});

test('when Chart.js cannot be loaded the drawing stays, and the reader is told', async ({
  page,
}) => {
  await page.route(
    (url) => isChartJs(url.href),
    (route) => route.abort(),
  );
  await page.goto(SHARE);
  const { tool, said, stage } = chartOn(page);
  await tool('Waarden aanwijzen').click();
  await expect(said).toContainText('De tekening blijft staan');
  await expect(stage).toHaveCount(0);
  await expect(tool('Waarden aanwijzen')).toHaveAttribute('aria-pressed', 'false');
  await expect(page.locator('.chart-wide .series').first()).toBeVisible();
});

test.describe('on a telephone', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true });

  test('a tap shows the nearest value, and nothing is wider than the screen', async ({ page }) => {
    await page.goto(SHARE);
    const { drawing, said, tool } = chartOn(page);
    await drawing.tap({ position: { x: 40, y: 100 } });
    await expect(said).toContainText('juli 2016: 35%');
    await drawing.tap({ position: { x: 150, y: 100 } });
    await expect(said).toContainText('december 2018');
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(await overflow()).toBeLessThanOrEqual(0);
    await tool('Als tabel').click();
    await expect(page.locator('.chart-table')).toBeVisible();
    expect(await overflow()).toBeLessThanOrEqual(0);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the drawing, its words and the table of values are there, and no button that does nothing', async ({
    page,
  }) => {
    await page.goto(SHARE);
    const { chart, said } = chartOn(page);
    await expect(chart.getByRole('img', { name: /Marktaandeel/u })).toBeVisible();
    await expect(chart.getByText('Balk: de bron geeft een bandbreedte')).toBeVisible();
    await expect(chart.getByRole('button')).toHaveCount(0);
    await expect(said).toBeEmpty();
    await expect(page.locator('#waarden').getByText('meer dan een derde')).toBeVisible();
  });
});

test('the chart works where a site forbids all scripts and styles inside its pages', async ({
  page,
}) => {
  await page.route(`**${SHARE}`, async (route) => {
    const response = await route.fetch();
    const policy =
      "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'";
    await route.fulfill({
      response,
      headers: { ...response.headers(), 'content-security-policy': policy },
    });
  });
  const refused: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') refused.push(message.text());
  });
  await page.goto(SHARE);
  const { tool, said } = chartOn(page);
  await tool('Waarden aanwijzen').click();
  await expect(said).toContainText('Doel 80%');
  await tool('Als tabel').click();
  await expect(page.locator('.chart-table')).toBeVisible();
  expect(refused).toEqual([]);
});

for (const scheme of ['light', 'dark', 'forced'] as const) {
  test(`axe finds nothing while a value is pointed at, nor in the table, ${scheme}`, async ({
    page,
  }) => {
    await page.emulateMedia(
      scheme === 'forced' ? { forcedColors: 'active' } : { colorScheme: scheme },
    );
    await page.goto(SHARE);
    const { tool, said } = chartOn(page);
    await tool('Andere bronnen tonen').click();
    await tool('Andere bronnen tonen').click();
    await page.locator('.chart-stage').focus();
    await page.keyboard.press('Home');
    await expect(said).toContainText('juli 2016');
    expect(await axeFindings(page)).toEqual([]);
    await tool('Als tabel').click();
    await expect(page.locator('.chart-table')).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
  });
}
