import { afterEach, expect, test } from 'vitest';
import { SiteIndex } from '../../../src/publish/search-index/site-index.ts';
import { caseIn, mechanism, modelOf } from '../../site/synthetic-model.ts';

const ADDRESSES = ['/over/', '/klachten/een/', '/leeg/', '/en/cases/een/', '/en/about/'];
const model = modelOf(mechanism('commissie'), caseIn('commissie', 'een'));

const page = (address: string) => {
  const body = address === '/leeg/' ? '' : ' data-pagefind-body';
  const lang = address.startsWith('/en/') ? 'en' : 'nl';
  return `<html lang="${lang}"><main><h1${body}>${address} loon</h1></main></html>`;
};

const started: SiteIndex[] = [];
function start(addresses: readonly string[]): SiteIndex {
  const index = new SiteIndex(model);
  started.push(index);
  index.expect(addresses);
  return index;
}
afterEach(() => Promise.all(started.splice(0).map((index) => index.stop())));

async function indexOf(order: readonly string[]) {
  const index = start(ADDRESSES);
  const added = order.map((address) => index.add(address, page(address)));
  const files = (await index.files()).flat();
  await Promise.all(added);
  return files.map(({ path, content }) => [path, Buffer.from(content).toString('base64')]);
}

test('pages that come in another order give the same bytes, and only those with a body are in it', async () => {
  const files = await indexOf(ADDRESSES);
  expect(await indexOf(ADDRESSES.toReversed())).toEqual(files);
  const names = files.map(([path]) => path).filter((path) => path?.startsWith('fragment/'));
  expect(names.map((path) => path?.slice(0, 'fragment/nl_'.length)).toSorted()).toEqual([
    'fragment/en_',
    'fragment/en_',
    'fragment/nl_',
    'fragment/nl_',
  ]);
});

test('a page that was not expected is refused', async () => {
  await expect(start(ADDRESSES).add('/nieuw/', page('/nieuw/'))).rejects.toThrow(
    'The search index does not expect /nieuw/.',
  );
});

test('what goes wrong in the thread is told where a page is added and where the files are asked for', async () => {
  const index = start(['/over/']);
  const added = index.add('/over/', page('/over/'));
  await expect(index.files()).rejects.toThrow('The search index lacks /klachten/een/.');
  await expect(added).resolves.toBeUndefined();
  await expect(index.add('/over/', page('/over/'))).rejects.toThrow(
    'The search index lacks /klachten/een/.',
  );
});
