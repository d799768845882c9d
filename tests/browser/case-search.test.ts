import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';

const status = (page: Page) => page.getByRole('status');
const results = (page: Page) => page.locator('.results > li');
const box = (page: Page, name: string) => page.getByRole('checkbox', { name });

async function open(page: Page, name: string): Promise<void> {
  const facet = page.locator('details[data-facet]', {
    has: page.locator('summary', { hasText: new RegExp(`^\\s*${name}\\s*$`, 'u') }),
  });
  if ((await facet.getAttribute('open')) === null) await facet.locator('summary').click();
}

/** The text of a page as it is without JavaScript. */
async function plainText(page: Page, address: string): Promise<string> {
  const html = await (await page.request.get(address)).text();
  return html.replaceAll(/<[^>]+>/gu, ' ').replaceAll(/\s+/gu, ' ');
}

test('every value of every facet counts the same cases as its page without JavaScript', async ({
  page,
}) => {
  await page.goto('/klachten/');
  const facets = await page.locator('details[data-facet]').evaluateAll((all) =>
    all.map((facet) => {
      facet.setAttribute('open', '');
      return (facet as HTMLElement).dataset['facet'] ?? '';
    }),
  );
  expect(facets).toHaveLength(11);
  await expect(page.locator('[data-facet=respondent] .number').first()).toHaveText(/\d/u);
  const list = await page.locator('details[data-facet]').evaluateAll((all) =>
    all.flatMap((facet) => {
      const index = facet.querySelector<HTMLAnchorElement>('p a')?.pathname ?? '';
      return [...facet.querySelectorAll('input[type=checkbox]')].map((input) => ({
        address: `${index}${(input as HTMLInputElement).value}/`,
        facet: (input as HTMLInputElement).name,
        value: (input as HTMLInputElement).value,
        count: input.parentElement?.querySelector('.number')?.textContent ?? '',
      }));
    }),
  );
  expect(list.length).toBeGreaterThan(150);
  for (const { address, count } of list)
    expect(await plainText(page, address), address).toContain(`${count} van de 81 zaken.`);
  const oneOfEach = new Map(list.map((entry) => [entry.facet, entry]));
  for (const { address, facet, value, count } of oneOfEach.values()) {
    const words = `${count} van de 81 zaken.`;
    const tick = page.locator(`input[name="${facet}"][value="${value}"]`);
    await tick.click();
    await expect(status(page), address).toHaveText(words);
    await tick.click();
    await expect(status(page)).toHaveText('81 zaken');
  }
  // The rest of the long list is not shown at once.
  const shown = new Set(list.map(({ address }) => address));
  const respondents = await (await page.request.get('/klachten/beklaagde/')).text();
  const rest = [...respondents.matchAll(/\/klachten\/beklaagde\/([a-z0-9-]+)\//gu)]
    .filter(([address]) => !shown.has(address))
    .map(([address, value]) => ({ address, value: value ?? '' }));
  expect(rest.length).toBeGreaterThan(10);
  for (const { address, value } of rest.slice(-3)) {
    await page.goto(`/klachten/?beklaagde=${value}`);
    await expect(status(page)).toHaveText(/van de 81 zaken\.$/u);
    expect(await plainText(page, address)).toContain(await status(page).textContent());
  }
});

test('several values of a facet widen the search, values of another narrow it', async ({
  page,
}) => {
  await page.goto('/klachten/');
  await box(page, 'Bangladesh').check();
  await expect(status(page)).toHaveText(/^11 van de 81 zaken/u);
  await box(page, 'Myanmar').check();
  await expect(status(page)).toHaveText(/^16 van de 81 zaken/u);
  await box(page, 'Hersteld').check();
  await expect(status(page)).toHaveText(/^4 van de 81 zaken/u);
  await expect(page).toHaveURL(/\?land=bd&land=mm&uitkomst=hersteld$/u);
  await expect(results(page)).toHaveCount(4);
  for (const fact of await results(page).locator('.meta').allTextContents())
    expect(fact).toMatch(/^Hersteld · /u);
});

test('the address holds everything; the back button undoes one choice after another', async ({
  page,
}) => {
  await page.goto('/klachten/?q=loon&land=in&volgorde=langste');
  await expect(page.getByRole('searchbox', { name: 'Zoek in alle zaken' })).toHaveValue('loon');
  await expect(box(page, 'India')).toBeChecked();
  await expect(page.getByLabel('Volgorde')).toHaveValue('longest');
  await expect(status(page)).toHaveText(/met “loon”/u);
  const before = await status(page).textContent();
  await box(page, 'China').check();
  await expect(page).toHaveURL(/land=cn&land=in/u);
  await page.goBack();
  await expect(box(page, 'China')).not.toBeChecked();
  await expect(status(page)).toHaveText(before ?? '');
  await box(page, 'India').uncheck();
  await results(page).getByRole('link').first().click();
  await expect(page.locator('h1')).toBeVisible();
  await page.goBack();
  await expect(status(page)).toHaveText(/met “loon”/u);
  await expect(box(page, 'India')).not.toBeChecked();
});

test('all cases are listed again when nothing is asked any more', async ({ page }) => {
  await page.goto('/klachten/');
  const all = page.locator('.all-cases');
  await expect(all).toBeVisible();
  await box(page, 'Nigeria').check();
  await expect(all).toBeHidden();
  await page.getByRole('button', { name: 'Haal weg: Land: Nigeria' }).click();
  await expect(all).toBeVisible();
  await expect(page).toHaveURL(/\/klachten\/$/u);
  await expect(status(page)).toHaveText('81 zaken');
});

test('cases stand the longest first, those of unknown duration last', async ({ page }) => {
  await page.goto('/klachten/');
  await page.getByLabel('Volgorde').selectOption('Langste duur eerst');
  await expect(results(page).first()).toContainText('Shell');
  await expect(page.getByText('staan achteraan')).toBeVisible();
});

test('where nothing is found, the way out leaves out what excludes most', async ({ page }) => {
  await page.goto('/klachten/?land=bd&jaar=2001');
  await expect(status(page)).toHaveText('0 van de 81 zaken.');
  await page.getByRole('button', { name: 'Zonder Jaar: 2001: 11' }).click();
  await expect(status(page)).toHaveText('11 van de 81 zaken.');
  await page.goto('/klachten/?land=bd&jaar=2001');
  await page.getByRole('button', { name: 'Toon alle zaken' }).click();
  await expect(page.locator('.all-cases')).toBeVisible();
});

test('a word that is in no case finds none, whatever letters it shares', async ({ page }) => {
  // Which words the index shortens depends on all content; here it always finds the first case.
  const hit = { url: '/', excerpt: 'zaken', content: 'zaken en zorg', meta: { title: 'Z' } };
  await page.route('**/pagefind/pagefind.js', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: `export const search = async () => ({ results: [{ id: 'nl_0-0000', data: async () => (${JSON.stringify(hit)}) }] });`,
    }),
  );
  await page.goto('/klachten/?q=zzzzqq');
  await expect(status(page)).toHaveText('Geen zaak met “zzzzqq” gevonden.');
  await expect(results(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Zonder het woord “zzzzqq”: 81' })).toBeVisible();
});

test('a part of a compound finds it, and shows where it stands', async ({ page }) => {
  await page.goto('/klachten/?q=arbeid&thema=kinderarbeid');
  await expect(status(page)).toHaveText('5 van de 81 zaken met “arbeid”.');
  await expect(
    results(page)
      .locator('mark', { hasText: /kinderarbeid/iu })
      .first(),
  ).toBeVisible();
});

for (const [words, name, count] of [
  ['DRC', 'Congo (Democratische Republiek): DRC', 5],
  ['textielconvenant', 'textielconvenant', 4],
  ['C&A Nederland C.V.', 'C&A', 2],
] as const) {
  test(`another name finds cases: ${words}`, async ({ page }) => {
    await page.goto(`/klachten/?q=${encodeURIComponent(words)}`);
    await expect(status(page)).toHaveText(`${String(count)} van de 81 zaken met “${words}”.`);
    await expect(results(page).filter({ hasText: name }).first()).toBeVisible();
  });
}

test('an exact phrase is found as it stands', async ({ page }) => {
  await page.goto(`/klachten/?q=${encodeURIComponent('"leefbaar loon"')}`);
  await expect(results(page).first()).toBeVisible();
  await expect(status(page)).toHaveText(/zaken met “leefbaar loon”\.$/u);
  const asTyped = await status(page).textContent();
  await page.goto(`/klachten/?q=${encodeURIComponent('“leefbaar loon”')}`);
  await expect(status(page)).toHaveText(asTyped ?? '');
  await page.goto(`/klachten/?q=${encodeURIComponent('"loon leefbaar"')}`);
  await expect(results(page)).toHaveCount(0);
});

for (const extension of ['csv', 'json']) {
  test(`what is found can be kept as ${extension}, with the question and n of m`, async ({
    page,
  }) => {
    await page.goto('/klachten/?land=bd&uitkomst=niet-ontvankelijk');
    await expect(status(page)).toHaveText('2 van de 81 zaken.');
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: `zaken.${extension}` }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe(`zaken.${extension}`);
    const text = readFileSync(await file.path(), 'utf8');
    expect(text).toContain('/klachten/?land=bd&uitkomst=niet-ontvankelijk');
    for (const id of ['accord-klacht-bengal-textile-2016', 'accord-klacht-friends-stylewear-2016'])
      expect(text).toContain(id);
    expect(text).not.toContain('accord-klacht-rumana-fashion-2016');
    expect(text).toMatch(extension === 'csv' ? /,2,81\r\n/u : /"count": 2,\s+"total": 81/u);
  });
}

test('nothing is fetched before it is needed, and the text index only for words', async ({
  page,
}) => {
  const fetched = new Set<string>();
  page.on('request', (request) => {
    const [, folder, file] =
      /^\/(zoeken|pagefind)\/(.+)$/u.exec(new URL(request.url()).pathname) ?? [];
    if (file !== undefined) fetched.add(folder === 'pagefind' ? folder : file);
  });
  await page.goto('/klachten/');
  await page.waitForLoadState('networkidle');
  expect([...fetched]).toEqual([]);
  await box(page, 'Nigeria').check();
  await expect(status(page)).toHaveText(/^8 van/u);
  await expect(results(page)).toHaveCount(8);
  expect(fetched).toContain('zaken.json');
  expect([...fetched].filter((file) => !/^zaken|^rijen-nl\/\d+\.json$/u.test(file))).toEqual([]);
  await open(page, 'Beklaagde');
  await expect(box(page, 'SPDC')).toBeVisible();
  expect(fetched).toContain('beklaagde-nl.json');
  expect(fetched).not.toContain('pagefind');
  await page.getByRole('searchbox', { name: 'Zoek in alle zaken' }).fill('olie');
  await page.keyboard.press('Enter');
  await expect(results(page).locator('mark').first()).toBeVisible();
  expect(fetched).toContain('pagefind');
});

test('a long list of values is searched by a part of a name', async ({ page }) => {
  await page.goto('/klachten/');
  await open(page, 'Beklaagde');
  await expect(page.getByText(/En nog \d+; typ een deel van de naam\./u)).toBeVisible();
  await page.getByRole('searchbox', { name: 'Zoek in: Beklaagde' }).fill('perf');
  await expect(page.locator('[data-facet=respondent] input[type=checkbox]')).toHaveCount(1);
  await box(page, 'Perfetti Van Melle').check();
  await expect(status(page)).toHaveText('1 van de 81 zaken.');
});

test('it works with the keyboard alone', async ({ page }) => {
  await page.goto('/klachten/');
  await page.getByRole('searchbox', { name: 'Zoek in alle zaken' }).focus();
  await page.keyboard.type('vakbond');
  await page.keyboard.press('Enter');
  await expect(status(page)).toHaveText(/met “vakbond”/u);
  await box(page, 'Bangladesh').focus();
  await page.keyboard.press('Space');
  await expect(box(page, 'Bangladesh')).toBeChecked();
  await expect(box(page, 'Bangladesh')).toBeFocused();
  await page.getByRole('button', { name: 'Haal weg: Land: Bangladesh' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('searchbox', { name: 'Zoek in alle zaken' })).toBeFocused();
});

test('more results follow, and the focus goes to the first of them', async ({ page }) => {
  await page.goto('/klachten/?sector=kleding-textiel');
  await expect(results(page)).toHaveCount(20);
  await expect(page.locator('.shown')).toHaveText(/^Hier staan de eerste 20 van \d+\.$/u);
  await page.getByRole('button', { name: 'Meer zaken' }).click();
  await expect(results(page)).toHaveCount(40);
  await expect(page.locator('.shown')).toContainText('eerste 40');
  await expect(results(page).nth(20).getByRole('link')).toBeFocused();
  // The titles of what was found stand below a heading, not straight below that of the page.
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Gevonden zaken');
});

test('on paper stand what was chosen and how many of how many', async ({ page }) => {
  await page.goto('/klachten/?land=bd&uitkomst=hersteld');
  await expect(results(page)).toHaveCount(2);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Land: Bangladesh', { exact: true })).toBeVisible();
  await expect(page.getByText('Uitkomst: Hersteld', { exact: true })).toBeVisible();
  await expect(status(page)).toBeVisible();
  await expect(page.locator('.refine')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Zoeken' })).toHaveCount(0);
});

test('in English, with English addresses', async ({ page }) => {
  await page.goto('/en/cases/?country=bd&outcome=hersteld');
  await expect(status(page)).toHaveText('2 of the 81 cases.');
  await expect(results(page).first().getByRole('link')).toHaveAttribute('href', /^\/en\/cases\//u);
  await page.goto('/en/cases/?q=union');
  await expect(status(page)).toHaveText(/of the 81 cases with “union”\.$/u);
});

test('without JavaScript all cases are listed, with ways to divide them', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/klachten/');
  await expect(page.locator('.all-cases tbody tr')).toHaveCount(81);
  await expect(page.locator('case-search form')).toBeHidden();
  await page.locator('.refine').getByRole('link', { name: 'Bangladesh' }).click();
  await expect(page.locator('h1')).toHaveText('Bangladesh');
  await expect(page.getByText('11 van de 81 zaken.')).toBeVisible();
  await expect(page.locator('tbody tr')).toHaveCount(11);
  await context.close();
});

test('a search that cannot be loaded says so, and leaves the lists', async ({ page }) => {
  await page.route('**/zoeken/zaken.json', (route) => route.abort());
  await page.goto('/klachten/?land=bd');
  await expect(status(page)).toHaveText(/^Het zoeken kon niet worden geladen/u);
  await expect(page.locator('.all-cases')).toBeVisible();
});
