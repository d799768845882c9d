import { expect, test } from '@playwright/test';
import { ambiguousLinks, spokenFaults } from './spoken-page.ts';

const PAGES = [
  '/',
  '/convenanten/',
  '/convenanten/kleding-textiel/',
  '/convenanten/kleding-textiel/kpis/marktaandeel/',
  '/klachten/?sector=kleding-textiel',
  '/klachten/agt-klacht-somo-skc-z-c-and-a-myanmar/',
  '/klachten/herstel/',
  '/klachten/statistiek/',
  '/benchmark/',
  '/benchmark/beleidsdoelen/',
  '/benchmark/vergelijk/?convenanten=banken,trustone',
  '/transparantiebenchmark/2017/',
  '/mechanismen/fair-wear/',
  '/kpis/',
  '/lessen/',
  '/data/',
  '/zoeken/?q=loon',
  '/en/',
];

test('a screen reader finds its way: names are unique, tables have heads, links say where they lead', async ({
  page,
}) => {
  test.slow();
  for (const path of PAGES) {
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    expect.soft(await spokenFaults(page), path).toEqual([]);
    expect.soft(await ambiguousLinks(page), path).toEqual([]);
  }
});
