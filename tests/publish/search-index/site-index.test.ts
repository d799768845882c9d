import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { SiteIndex } from '../../../src/publish/search-index/site-index.ts';
import * as example from '../../example-records.ts';
import { caseIn, mechanism, modelOf } from '../../site/synthetic-model.ts';

const ADDRESSES = ['/over/', '/klachten/een/', '/leeg/', '/en/cases/een/', '/en/about/'];
const FRAME = '/embed/een/aandeel/';
const model = modelOf(
  mechanism('commissie'),
  caseIn('commissie', 'een'),
  example.record('content/convenanten/een/convenant.mdx', example.covenantExample),
  example.record('content/convenanten/een/kpis/aandeel.json', example.kpiExample),
);

const page = (address: string) => {
  const body = address === '/leeg/' ? '' : ' data-pagefind-body';
  const lang = address.startsWith('/en/') ? 'en' : 'nl';
  return Buffer.from(`<html lang="${lang}"><main><h1${body}>${address} loon</h1></main></html>`);
};

const started: { folder: string; index: SiteIndex }[] = [];
function start(addresses: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'convenantmonitor-index-'));
  const index = new SiteIndex({ site: join(folder, 'site'), workplace: folder }, model);
  started.push({ folder, index });
  index.expect(addresses);
  return { folder, index };
}
afterEach(async () => {
  for (const { folder, index } of started.splice(0)) {
    await index.stop();
    rmSync(folder, { recursive: true });
  }
});

/** The files of an index whose pages came in an order, by path. */
async function filesOf(
  order: readonly string[],
  expected: readonly string[] = ADDRESSES,
): Promise<Record<string, string>> {
  const { folder, index } = start(expected);
  const added = order.map((address) => index.add(address, page(address)));
  expect(await index.finish()).toBe(4);
  await Promise.all(added);
  const site = join(folder, 'site');
  const found = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return Object.fromEntries(
    found.map((file) => [relative(site, file), readFileSync(file, 'base64')]),
  );
}

test('pages that come in another order give the same bytes, and those without a body are not in it', async () => {
  const files = await filesOf(ADDRESSES);
  expect(await filesOf(ADDRESSES.toReversed())).toEqual(files);
  expect(Object.keys(files).filter((path) => /_meta$|entry/u.test(path))).toHaveLength(3);
});

test('a page for frames of other sites is not in it, and not waited for', async () => {
  const files = await filesOf(ADDRESSES);
  expect(await filesOf(ADDRESSES, [...ADDRESSES, FRAME])).toEqual(files);
  expect(await filesOf([...ADDRESSES, FRAME], [...ADDRESSES, FRAME])).toEqual(files);
});

test('a page that was not expected is refused', async () => {
  await expect(start(ADDRESSES).index.add('/nieuw/', page('/nieuw/'))).rejects.toThrow(
    'The search index does not expect /nieuw/.',
  );
});

test('an index without the page of a case, or without any page, is refused', async () => {
  const { index } = start(['/over/']);
  await index.add('/over/', page('/over/'));
  await expect(index.finish()).rejects.toThrow('The search index lacks /klachten/een/.');
  const empty = start(['/leeg/']).index;
  await empty.add('/leeg/', page('/leeg/'));
  await expect(empty.finish()).rejects.toThrow('The search index holds no page in nl.');
});
