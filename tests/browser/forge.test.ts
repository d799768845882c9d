import { expect, type Page, test } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fakeGithub, GITHUB_TOKEN } from '../forge/fake-github.ts';
import { fakeGitlab, GITLAB_TOKEN } from '../forge/fake-gitlab.ts';
import { forgeSite } from '../forge/forge-site.ts';
import { requestsOf } from './requests.ts';

type Site = Awaited<ReturnType<typeof forgeSite>>;

const FORGES = [
  {
    settings: { kind: 'github', repository: 'voorbeeld/monitor', branch: 'main' },
    fake: fakeGithub,
    token: GITHUB_TOKEN,
    editor: 'voorbeeld/monitor/edit/main',
  },
  {
    settings: { kind: 'gitlab', repository: 'voorbeeld/groep/monitor', branch: 'main' },
    fake: fakeGitlab,
    token: GITLAB_TOKEN,
    editor: 'voorbeeld/groep/monitor/-/edit/main',
  },
] as const;

const KPI = 'content/convenanten/voorbeeld/kpis/aandeel.json';

/** What `npm run check` says of a branch. */
function checkOf({ repository }: Site, branch: string): string {
  repository.checkOut(branch);
  return execFileSync(process.execPath, [join(process.cwd(), 'src/cli/check.ts')], {
    cwd: repository.root,
    encoding: 'utf8',
  });
}

async function signIn(page: Page, { address }: Site, token: string): Promise<void> {
  await page.goto(`${address}/beheer/`);
  await page.getByRole('button', { name: 'Inloggen met een toegangstoken' }).click();
  await page.getByRole('textbox', { name: 'token' }).fill(token);
  await page.getByRole('button', { name: 'Inloggen', exact: true }).click();
  await expect(page.getByText('Voorbeeld: KPI’s').first()).toBeVisible();
}

// The software draws the fields that are on the screen; here all of them are.
test.use({ viewport: { width: 1280, height: 4000 } });

for (const { settings, fake, token, editor } of FORGES)
  test.describe(settings.kind, () => {
    // One site for all of them, made once.
    test.describe.configure({ mode: 'default' });
    let site: Site;

    test.beforeAll(async () => {
      test.setTimeout(120_000);
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
      await page.goto(`${site.address}/beheer/#/collections/kpis-voorbeeld/entries/aandeel`);
      const observations = page.locator('section[data-key-path="observations"]');
      await observations.getByRole('button', { name: 'Uitvouwen', exact: true }).nth(1).click();
      await page.locator('[data-key-path="observations.1.value.number"] input').fill('53.5');
      await page.getByRole('button', { name: 'Opslaan' }).click();
      await page
        .getByRole('alertdialog')
        .getByRole('button', { name: 'Ter review indienen' })
        .click();
      const from = 'cms/kpis-voorbeeld/aandeel';
      await expect
        .poll(() => proposals, { timeout: 15_000 })
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
      expect(repository.changes(from)).toEqual({
        files: [KPI],
        lines: ['-        "number": 52.5', '+        "number": 53.5'],
      });
      expect(checkOf(site, from)).toBe('Alles in orde: er is niets gevonden.\n');
      expect(forge.unanswered).toEqual([]);
      expect(asked.complaints).toEqual([]);
      expect([...asked.origins].toSorted()).toEqual([site.address, forge.address].toSorted());
    });

    test('the page may ask the forge, and nobody else', async ({ page }) => {
      await page.goto(`${site.address}/beheer/`);
      const elsewhere = 'https://elders.example';
      expect(await refusals(page, site.forge.address, elsewhere)).toEqual([
        `connect-src ${elsewhere}/`,
        `img-src ${elsewhere}/`,
        `script-src-elem ${elsewhere}/`,
      ]);
    });

    test('pages lead to their file on the forge, and to its form', async ({ page }) => {
      for (const [address, file, form] of [
        [
          '/convenanten/voorbeeld/',
          'content/convenanten/voorbeeld/convenant.mdx',
          'convenanten/entries/voorbeeld',
        ],
        ['/convenanten/voorbeeld/kpis/aandeel/', KPI, 'kpis-voorbeeld/entries/aandeel'],
        [
          '/klachten/zaak-een/',
          'content/klachten/voorbeeldcommissie/zaak-een.mdx',
          'zaken-voorbeeldcommissie/entries/zaak-een',
        ],
      ] as const) {
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
    });
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
