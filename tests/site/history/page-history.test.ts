import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readContent } from '../../../src/content/read-content.ts';
import { siteHistory } from '../../../src/site/history/site-history.ts';
import { siteModel } from '../../../src/site/model.ts';
import { changesView } from '../../../src/site/views/changes/changes-view.ts';
import { pageHistory } from '../../../src/site/views/changes/page-history.ts';
import type { PageReference } from '../../../src/site/fact.ts';
import { gitRepository } from '../../content/git-repository.ts';
import { readFileSync } from 'node:fs';

// The small made-up content of the fixtures, published in a repository of its own.
const KPI = 'content/convenanten/voorbeeld/kpis/aandeel.json';
const COVENANT = 'content/convenanten/voorbeeld/convenant.mdx';
const COVENANT_OF_TAKEN = 'content/convenanten/ander/convenant.mdx';
const CASE = 'content/klachten/voorbeeldcommissie/zaak-een.mdx';
const kpiPage: PageReference = {
  route: 'kpi',
  parameters: { covenant: 'voorbeeld', kpi: 'aandeel' },
};
const casePage: PageReference = { route: 'case', parameters: { case: 'zaak-een' } };

let repository: ReturnType<typeof gitRepository>;
beforeEach(() => {
  repository = gitRepository();
  cpSync('tests/fixtures/_base/content', join(repository.root, 'content'), { recursive: true });
  repository.commit('2020-01-01');
});
afterEach(() => {
  repository.discard();
});

const edit = (file: string, from: string, to: string) => {
  const text = readFileSync(join(repository.root, file), 'utf8');
  expect(text).toContain(from);
  repository.write(file, text.replace(from, to));
};

async function modelNow() {
  const content = await readContent(repository.root);
  return siteModel(content, '2022-01-01', siteHistory(repository.root, content.records));
}

async function historyOf(page: PageReference): Promise<string[]> {
  const history = pageHistory(await modelNow(), page, 'nl');
  return [
    history?.summary ?? '',
    ...(history?.entries ?? []).map(
      ({ date, lines }) => `${date}: ${lines.map(({ text }) => text).join(' | ')}`,
    ),
  ];
}

test('a page that was never changed says since when it is there', async () => {
  expect(await historyOf(kpiPage)).toEqual([
    'Op deze site sinds 1 januari 2020; sindsdien niet gewijzigd.',
  ]);
  expect(changesView(await modelNow(), 'nl').empty[0]).toBe(
    'Sinds de eerste publicatie op 1 januari 2020 is geen gepubliceerd cijfer gewijzigd.',
  );
});

test('another form of the same facts is no change', async () => {
  repository.write(
    KPI,
    JSON.stringify(JSON.parse(readFileSync(join(repository.root, KPI), 'utf8'))),
  );
  repository.commit('2020-02-01');
  expect(await historyOf(kpiPage)).toEqual([
    'Op deze site sinds 1 januari 2020; sindsdien niet gewijzigd.',
  ]);
});

test('a changed value without a revision is told as such, and the register owns up to it', async () => {
  edit(KPI, '52.5', '53.5');
  repository.commit('2021-03-04');
  expect(await historyOf(kpiPage)).toEqual([
    'Op deze site sinds 1 januari 2020; laatst gewijzigd op 4 maart 2021.',
    '4 maart 2021: Cijfer gewijzigd: 2019',
  ]);
  const view = changesView(await modelNow(), 'nl');
  expect(view.empty[0]).toBe('Er is nog geen wijziging vastgelegd.');
  expect(view.unexplained).toBe(
    'Van één KPI veranderden waarden zonder dat hier een reden is vastgelegd; zijn pagina toont wanneer.',
  );
});

test('a changed value with a revision is told once, with its reason', async () => {
  edit(KPI, '52.5', '53.5');
  repository.write(
    'content/wijzigingen/2021-03-04-aandeel.json',
    JSON.stringify({
      date: '2021-03-04',
      reason: 'error_here',
      explanation: { nl: 'Een tikfout (verzonnen)' },
      facts: [{ fact: 'voorbeeld/aandeel/2019', previous: { kind: 'number', number: 52.5 } }],
    }),
  );
  repository.commit('2021-03-05');
  expect(await historyOf(kpiPage)).toEqual([
    'Op deze site sinds 1 januari 2020; laatst gewijzigd op 4 maart 2021.',
    '4 maart 2021: Aandeel in de markt, 2019: was 52,5%, werd 53,5%. Fout van deze site: Een tikfout (verzonnen)',
  ]);
  expect(changesView(await modelNow(), 'nl').unexplained).toBeUndefined();
});

test('a case that took over the file of one that was erased begins where that one ended', async () => {
  repository.move(CASE, 'content/klachten/voorbeeldcommissie/zaak-nieuw.mdx');
  repository.write('content/vervallen/klachten/zaak-een.json', '{ "state": "erased" }');
  repository.commit('2021-01-01');
  expect(await historyOf(casePage)).toEqual(['']);
  expect(await historyOf({ route: 'case', parameters: { case: 'zaak-nieuw' } })).toEqual([
    'Op deze site sinds 1 januari 2021; sindsdien niet gewijzigd.',
  ]);
});

test.each([
  ['itself was erased', 'content/vervallen/convenanten/voorbeeld/kpis/aandeel.json'],
  ['was erased with its covenant', 'content/vervallen/convenanten/voorbeeld.json'],
])('a KPI that took over the file of one that %s begins where that one ended', async (_, file) => {
  const taken = COVENANT_OF_TAKEN.replace('convenant.mdx', 'kpis/nieuw.json');
  cpSync(join(repository.root, COVENANT), join(repository.root, COVENANT_OF_TAKEN), {
    recursive: true,
  });
  repository.move(KPI, taken);
  repository.write(file, '{ "state": "erased" }');
  repository.commit('2021-01-01');
  expect(
    await historyOf({ route: 'kpi', parameters: { covenant: 'ander', kpi: 'nieuw' } }),
  ).toEqual(['Op deze site sinds 1 januari 2021; sindsdien niet gewijzigd.']);
});

test('without a history no date is given', async () => {
  const model = siteModel(await readContent(repository.root), '2022-01-01');
  expect(pageHistory(model, kpiPage, 'nl')?.summary).toBe(
    'De geschiedenis is niet beschikbaar in deze bouw van de site.',
  );
  expect(changesView(model, 'en').empty[0]).toBe('No change has been recorded so far.');
});
