import { expect as patiently, type Page, test } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fakeGitea, GITEA_TOKEN } from '../forge/fake-gitea.ts';
import { fakeGithub, GITHUB_TOKEN } from '../forge/fake-github.ts';
import { fakeGitlab, GITLAB_TOKEN } from '../forge/fake-gitlab.ts';
import { forgeSite } from '../forge/forge-site.ts';
import { axeFindings } from './axe-findings.ts';
import { formFields } from './form-fields.ts';
import { newCase, newKpi } from './new-records.ts';
import { requestsOf } from './requests.ts';

type Site = Awaited<ReturnType<typeof forgeSite>>;

const FORGES = [
  {
    settings: { kind: 'github', repository: 'voorbeeld/monitor', branch: 'main' },
    fake: fakeGithub,
    token: GITHUB_TOKEN,
    editor: 'voorbeeld/monitor/edit/main',
    made: newKpi,
  },
  {
    settings: { kind: 'gitlab', repository: 'voorbeeld/groep/monitor', branch: 'main' },
    fake: fakeGitlab,
    token: GITLAB_TOKEN,
    editor: 'voorbeeld/groep/monitor/-/edit/main',
    made: newCase,
  },
] as const;

const KPI = 'content/convenanten/voorbeeld/kpis/aandeel.json';

/** Pages with the file that each is made from, its form and its title. */
const LINKED = [
  {
    address: '/convenanten/voorbeeld/',
    file: 'content/convenanten/voorbeeld/convenant.mdx',
    form: 'convenanten/entries/voorbeeld/convenant',
    title: 'Voorbeeldconvenant (verzonnen)',
  },
  {
    address: '/convenanten/voorbeeld/kpis/aandeel/',
    file: KPI,
    form: 'kpis-voorbeeld/entries/aandeel',
    title: 'Aandeel in de markt',
  },
  {
    address: '/klachten/zaak-een/',
    file: 'content/klachten/voorbeeldcommissie/zaak-een.mdx',
    form: 'zaken-voorbeeldcommissie/entries/voorbeeldcommissie/zaak-een',
    title: 'Klacht over loon (verzonnen)',
  },
];
/** A record whose file stands among those of others. */
const MECHANISM = {
  form: 'mechanismen/entries/voorbeeldcommissie/mechanisme',
  title: 'Voorbeeldcommissie (verzonnen)',
};

/** Edits a value of a KPI in its form. */
async function editValue(page: Page, { address }: Site): Promise<void> {
  await page.goto(`${address}/beheer/#/collections/kpis-voorbeeld/entries/aandeel`);
  const form = formFields(page);
  await form.unfold('observations', 1);
  await form.fill('observations.1.value.number', '53.5');
  await form.save();
}
const EDITED = {
  files: [KPI],
  lines: ['-        "number": 52.5', '+        "number": 53.5'],
};

/** What `npm run check` says of a branch. */
function checkOf({ repository }: Site, branch: string): string {
  repository.checkOut(branch);
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [join(process.cwd(), 'src/cli/check.ts')],
    { cwd: repository.root, encoding: 'utf8' },
  );
  return stdout + stderr;
}

async function signIn(page: Page, { address }: Site, token: string): Promise<void> {
  await page.goto(`${address}/beheer/`);
  await page.getByRole('button', { name: 'Inloggen met een toegangstoken' }).click();
  await page.getByRole('textbox', { name: 'token' }).fill(token);
  await page.getByRole('button', { name: 'Inloggen', exact: true }).click();
  await expect(page.getByText('Voorbeeld: KPI’s').first()).toBeVisible();
}

// Each site is built first, and its content read over again for each test.
const LONG_IN_MS = 120_000;
test.setTimeout(LONG_IN_MS);
const expect = patiently.configure({ timeout: 30_000 });

// The software makes the fields that are on the screen; here all of them are, drawn small.
test.use({ viewport: { width: 1280, height: 10_000 }, deviceScaleFactor: 0.25 });

for (const { settings, fake, token, editor, made } of FORGES)
  test.describe(settings.kind, () => {
    // One site for all of them, made once.
    test.describe.configure({ mode: 'default' });
    let site: Site;

    test.beforeAll(async () => {
      test.setTimeout(LONG_IN_MS);
      site = await forgeSite(settings, fake);
    });
    test.afterAll(() => {
      site.close();
    });

    test('a value that is edited in its form becomes a pull request of that value alone', async ({
      page,
    }) => {
      const { forge, repository, proposals } = site;
      const asked = requestsOf(page);
      await signIn(page, site, token);
      await editValue(page, site);

      const from = 'cms/kpis-voorbeeld/aandeel';
      await expect
        .poll(() => proposals)
        .toEqual([
          {
            number: 1,
            title: 'KPI “aandeel” gewijzigd',
            from,
            to: 'main',
            isDraft: false,
            labels: ['sveltia-cms/pending_review'],
          },
        ]);
      expect(repository.changes(from)).toEqual(EDITED);
      expect(checkOf(site, from)).toBe('Alles in orde: er is niets gevonden.\n');

      // Who made earlier changes is told without a portrait from elsewhere.
      await page.goto(`${site.address}/beheer/#/collections/naslag/entries/eenheden`);
      await page.getByRole('radio', { name: 'Geschiedenis' }).click();
      await expect(page.getByText('Een redacteur').first()).toBeVisible();
      expect(forge.unanswered).toEqual([]);
      expect(asked.complaints).toEqual([]);
      expect([...asked.origins].toSorted()).toEqual([site.address, forge.address].toSorted());
    });

    test('what is new becomes a pull request of a file in its place, and nothing can be taken away', async ({
      page,
    }) => {
      const { repository, proposals } = site;
      await signIn(page, site, token);
      await page.goto(`${site.address}/beheer/#/collections/${made.collection}/new`);
      const form = formFields(page);
      await form.save();
      // What is missing is told beside its field, before anything is sent.
      await expect(page.getByText('Dit veld is verplicht.').first()).toBeVisible();
      await made.fill(form);
      await page.getByRole('textbox', { name: 'Slug' }).fill(made.slug);
      await form.save();

      const from = `cms/${made.collection}/${made.slug}`;
      await expect
        .poll(() => proposals.find((proposal) => proposal.from === from))
        .toMatchObject({ title: made.title, to: 'main', isDraft: false });
      expect(repository.changes(from).files).toEqual([made.file]);
      repository.checkOut(from);
      expect(readFileSync(join(repository.root, made.file), 'utf8')).toBe(made.text);
      expect(checkOf(site, from)).toBe('Alles in orde: er is niets gevonden.\n');

      // In the list, where it would be done: with one chosen.
      const row = page.getByRole('row').filter({ hasText: made.name });
      await row.getByRole('checkbox').click();
      await expect(row.getByRole('checkbox')).toBeChecked();
      await expect(page.getByRole('button', { name: 'Verwijderen' })).toBeDisabled();
    });

    test('the page may ask the forge, and nobody else', async ({ page }) => {
      await page.goto(`${site.address}/beheer/`);
      await page.getByText('Hulp en andere manieren').click();
      await expect(page.getByText('een voorstel (een pull request')).toBeVisible();
      expect(await axeFindings(page, '.forms-head')).toEqual([]);
      const elsewhere = 'https://elders.example';
      expect(await refusals(page, site.forge.address, elsewhere)).toEqual([
        `connect-src ${elsewhere}/`,
        `img-src ${elsewhere}/`,
        `script-src-elem ${elsewhere}/`,
      ]);
    });

    test('pages lead to their file on the forge, and to its form', async ({ page }) => {
      for (const { address, file, form } of LINKED) {
        await page.goto(`${site.address}${address}`);
        const footer = page.getByRole('contentinfo');
        await expect(footer.getByRole('link', { name: 'Wijzig het bestand' })).toHaveAttribute(
          'href',
          `${site.forge.address}/${editor}/${file}`,
        );
        expect(site.repository.files('main').map(({ path }) => path)).toContain(file);
        await expect(
          footer.getByRole('link', { name: 'Wijzig dit in een formulier' }),
        ).toHaveAttribute('href', `/beheer/#/collections/${form}`);
      }
      await signIn(page, site, token);
      for (const { form, title } of [...LINKED, MECHANISM]) {
        await page.goto(`${site.address}/beheer/#/collections/${form}`);
        const field = page.locator('section[data-key-path="title.nl"] input');
        await expect(field).toHaveValue(title);
      }
    });
  });

test('on Gitea a value that is edited in its form is in the branch that was named for it', async ({
  page,
}) => {
  const settings = { kind: 'gitea', repository: 'voorbeeld/monitor', branch: 'voorstel' } as const;
  const site = await forgeSite(settings, fakeGitea);
  try {
    const { forge, repository } = site;
    repository.createBranch('voorstel', 'main');
    const asked = requestsOf(page);
    await signIn(page, site, GITEA_TOKEN);
    await editValue(page, site);
    await expect.poll(() => repository.changes('voorstel')).toEqual(EDITED);
    expect(checkOf(site, 'voorstel')).toBe('Alles in orde: er is niets gevonden.\n');
    expect(forge.unanswered).toEqual([]);
    expect(asked.complaints).toEqual([]);
    expect([...asked.origins].toSorted()).toEqual([site.address, forge.address].toSorted());
  } finally {
    site.close();
  }
});

/** What a page is refused by its policy when it asks a forge, and asks or shows things from elsewhere. */
function refusals(page: Page, forge: string, elsewhere: string): Promise<string[]> {
  return page.evaluate(
    async ([asked, other]) => {
      const refused: string[] = [];
      document.addEventListener('securitypolicyviolation', (event) => {
        refused.push(`${event.effectiveDirective} ${event.blockedURI}`);
      });
      const settled = (element: HTMLElement) =>
        new Promise((done) => {
          element.addEventListener('error', done);
        });
      await fetch(`${asked}/`).catch(() => undefined);
      await fetch(`${other}/`).catch(() => undefined);
      const picture = Object.assign(new Image(), { src: `${other}/` });
      const script = Object.assign(document.createElement('script'), { src: `${other}/` });
      document.head.append(script);
      await Promise.all([settled(picture), settled(script)]);
      return refused.toSorted();
    },
    [forge, elsewhere] as const,
  );
}
