import { expect, test } from '@playwright/test';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { personalDataGuard } from '../../src/domain/personal-data/personal-data-in.ts';
import { checkOptions } from '../../src/site/check-options.ts';
import { parseCsv } from '../publish/parse-csv.ts';

const DIST = 'dist';
const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(?:csv|json)$/u.test(file) && !file.startsWith('pagefind/'));
const read = (file: string) => readFileSync(join(DIST, file), 'utf8');

/** The fewest rows that each file can have without something being lost. */
const FEWEST_ROWS = {
  feiten: 500,
  waarnemingen: 140,
  zaken: 75,
  herstel: 35,
  kpis: 60,
  convenanten: 10,
  bronnen: 400,
  organisaties: 300,
  partijen: 150,
  scores: 60,
};

for (const [name, fewest] of Object.entries(FEWEST_ROWS)) {
  test(`/data/${name} comes as CSV and as JSON with as many rows`, async ({ request }) => {
    const csv = await request.get(`/data/${name}.csv`);
    expect(csv.status()).toBe(200);
    expect(csv.headers()['content-type']).toContain('text/csv');
    const bytes = await csv.body();
    expect([...bytes.subarray(0, 3)], 'byte order mark').toEqual([0xef, 0xbb, 0xbf]);
    const rows = parseCsv(bytes.subarray(3).toString('utf8'));
    const json = await request.get(`/data/${name}.json`);
    expect(json.headers()['content-type']).toContain('application/json');
    const download = (await json.json()) as {
      readonly rows: readonly object[];
      readonly asOf: string;
      readonly licence: { readonly url: string };
    };
    expect(download.rows).toHaveLength(rows.length - 1);
    expect(rows.length - 1).toBeGreaterThanOrEqual(fewest);
    expect(download.asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
    expect(download.licence.url).toMatch(/^https:/u);
  });
}

test('every file of the site can be read', () => {
  for (const file of files) {
    if (file.endsWith('.csv')) {
      const [header = [], ...rows] = parseCsv(read(file).replace(/^\uFEFF/u, ''));
      expect(
        rows.filter((row) => row.length !== header.length),
        file,
      ).toEqual([]);
    } else {
      expect(() => JSON.parse(read(file)) as unknown, file).not.toThrow();
    }
  }
  expect(files.filter((file) => file.startsWith('data/')).length).toBeGreaterThan(90);
  expect(files.filter((file) => file.includes('/kpis/')).length).toBeGreaterThan(120);
});

test('no file names anybody who is withheld', () => {
  const { names } = checkOptions(process.cwd(), undefined, process.env, '2026-01-31');
  const guard = personalDataGuard(names);
  const seen = files.flatMap((file) =>
    guard(read(file))
      .filter(({ kind }) => kind === 'listed_name' || kind === 'email')
      .map(({ kind }) => `${file}: ${kind}`),
  );
  expect(seen).toEqual([]);
});

for (const [path, columns] of [
  ['/data/', 'kolommen'],
  ['/en/data/', 'columns'],
] as const) {
  test(`${path} lists every file of the folder, and tells what its columns mean`, async ({
    page,
  }) => {
    await page.goto(path);
    const linked = () =>
      page
        .locator('main a[href^="/data/"]')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    const hrefs = await linked();
    const unlisted = files.filter(
      (file) => file.startsWith('data/') && !hrefs.includes(`/${file}`),
    );
    const facts = page.locator('#feiten');
    await facts.locator('summary', { hasText: columns }).click();
    await expect(facts.locator('dt', { hasText: 'unknown_reason' })).toBeVisible();
    // Templates are told of where editors read how to fill them in.
    await page.locator('main a[href$="/spreadsheet/"]').click();
    const templates = await linked();
    expect(unlisted.filter((file) => !templates.includes(`/${file}`))).toEqual([]);
  });
}

for (const path of [
  '/convenanten/kleding-textiel/kpis/marktaandeel/',
  '/en/cases/agt-klacht-somo-skc-z-c-and-a-myanmar/',
]) {
  test(`${path} leads to its data`, async ({ page, request }) => {
    await page.goto(path);
    for (const link of await page.locator('.downloads a').all()) {
      expect((await request.get((await link.getAttribute('href')) ?? '')).status()).toBe(200);
    }
    await expect(page.locator('.downloads a[href$=".json"]')).toHaveCount(1);
  });
}
