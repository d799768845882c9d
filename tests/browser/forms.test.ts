import { expect, test } from '@playwright/test';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { listContentFiles } from '../../src/content/list-files.ts';
import { readContent } from '../../src/content/read-content.ts';
import { findingsIn } from '../../src/site/check-content.ts';
import { axeFindings } from './axe-findings.ts';
import { chooseFolder, type Files, filesInFolder } from './form-folder.ts';
import { requestsOf } from './requests.ts';

const content: Files = Object.fromEntries(
  listContentFiles(process.cwd(), 'content').files.map((file) => [
    file,
    readFileSync(file, 'utf8'),
  ]),
);

/** What the check says of these files. */
async function reportOf(files: Files): Promise<readonly unknown[]> {
  const root = mkdtempSync(join(tmpdir(), 'formulieren-'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  const findings = findingsIn(await readContent(root), { asOf: '2026-11-01', names: [] });
  rmSync(root, { recursive: true });
  return findings;
}

/** A title in each notation, as it is and as an editor makes it. */
const EDITS = [
  {
    form: 'kpis-kleding-textiel/entries/marktaandeel',
    file: 'content/convenanten/kleding-textiel/kpis/marktaandeel.json',
    from: 'Marktaandeel van deelnemers (omzet Nederlandse markt)',
    to: 'Marktaandeel van de deelnemers',
  },
  {
    form: 'zaken-bangladesh-akkoord/entries/bangladesh-akkoord/accord-klacht-bengal-textile-2016',
    file: 'content/klachten/bangladesh-akkoord/accord-klacht-bengal-textile-2016.mdx',
    from: 'Akkoordklacht over onbetaald loon bij Bengal Textile Mills',
    to: 'Klacht over onbetaald loon bij Bengal Textile Mills',
  },
];

// All content is put in the folder, so that whatever else a form changed would show.
test.setTimeout(150_000);

test('a KPI and a case that are edited in their forms change there and nowhere else', async ({
  page,
  baseURL,
}) => {
  const asked = requestsOf(page);

  for (const [address, title, help] of [
    ['/en/manage/', 'Editing – Convenantmonitor', 'Help and other ways'],
    ['/beheer/', 'Beheer – Convenantmonitor', 'Hulp en andere manieren'],
  ] as const) {
    await page.goto(address);
    await expect(page).toHaveTitle(title);
    await expect(page.locator('meta[name=robots]').first()).toHaveAttribute('content', 'noindex');
    await page.getByText(help).click();
    expect(await axeFindings(page, '.forms-head')).toEqual([]);
  }
  await chooseFolder(page, content);
  await page.getByRole('button', { name: 'Werken met een lokale repository' }).click();
  // The whole folder is read first.
  await expect(page.getByText('Kleding en textiel: KPI’s').first()).toBeVisible({
    timeout: 45_000,
  });

  // What the check would refuse is answered in its words, and nothing is saved.
  await page.goto(`/beheer/#/collections/${EDITS[0]?.form ?? ''}`);
  const titles = ['nl', 'en'].map((lang) =>
    page.locator(`section[data-key-path="title.${lang}"] input`),
  );
  const before = await Promise.all(titles.map((title) => title.inputValue()));
  for (const title of titles) await title.fill('');
  await page.getByRole('button', { name: 'Opslaan' }).click();
  const answer = page.getByRole('alertdialog');
  await expect(answer).toContainText(
    'Het opslaan is niet gelukt. Wat je hebt ingevuld, staat er nog.',
  );
  await expect(answer).toContainText('Herstel: voeg het veld ‘title’ toe');
  await answer.getByRole('button').click();
  await expect(answer).toBeHidden();
  expect(await filesInFolder(page)).toEqual(content);
  for (const [index, title] of titles.entries()) await title.fill(before[index] ?? '');

  const files = { ...content };
  for (const { form, file, from, to } of EDITS) {
    await page.goto(`/beheer/#/collections/${form}`);
    await page.locator('section[data-key-path="title.nl"] input').fill(to);
    await page.getByRole('button', { name: 'Opslaan' }).click();
    files[file] = content[file]?.replace(from, to) ?? '';
    await expect.poll(async () => (await filesInFolder(page))[file]).toBe(files[file]);
  }

  const after = await filesInFolder(page);
  expect(Object.keys(after).filter((file) => after[file] !== files[file])).toEqual([]);
  expect(Object.keys(after).toSorted()).toEqual(Object.keys(files).toSorted());
  expect(await reportOf(after)).toEqual([]);
  expect([...asked.origins]).toEqual([baseURL]);
  expect(asked.complaints).toEqual([]);
});
