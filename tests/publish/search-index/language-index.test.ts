import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { close, createIndex } from 'pagefind';
import { LanguageIndex, partPagesOf } from '../../../src/publish/search-index/language-index.ts';
import { indexedHtml } from '../../../src/publish/search-index/indexed-html.ts';
import { pageListIn } from '../../../src/publish/search-index/page-list.ts';
import { contentOf } from '../../../src/publish/search-index/pagefind-file.ts';
import { INDEX_FOLDER } from '../../../src/publish/search-index/join-parts.ts';
import { wordsIn } from '../../../src/publish/search-index/word-list.ts';

const facts = { lang: 'nl', otherNames: new Map(), searchWords: new Map() } as const;

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** What is read of the pages at `/0/`, `/1/` and so on: their element `main`, or nothing. */
type Pages = readonly (string | undefined)[];
const addressOf = (place: number) => `/${String(place)}/`;

/** The files of an index that is made in parts of so many pages, by path. */
async function inParts(pages: Pages, partPages: number): Promise<Map<string, Buffer>> {
  const folder = mkdtempSync(join(tmpdir(), 'convenantmonitor-index-'));
  folders.push(folder);
  const site = join(folder, 'site');
  const addresses = pages.map((_, place) => addressOf(place));
  const index = new LanguageIndex(
    { facts, addresses, cases: [], workplace: folder, site },
    partPages,
  );
  await Promise.all(
    pages.map((own, place) =>
      index.add(addressOf(place), own === undefined ? undefined : Buffer.from(own)),
    ),
  );
  const { entry } = await index.finish();
  const files = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return new Map<string, Buffer>([
    ['entry', Buffer.from(JSON.stringify(entry))],
    ...files.map((file) => [relative(join(site, INDEX_FOLDER), file), readFileSync(file)] as const),
  ]);
}

const WORDS = [
  'arbeid',
  'loon',
  'lonen',
  'één',
  'eén',
  'een',
  'café',
  'cafe',
  '𝔘nie',
  'Ｂond',
  'co-op',
];
const text = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 })
  .map((words) => words.join(' '));
const page = fc
  .record({ title: fc.option(text), field: fc.constantFrom('', 'soort', 'aard'), text })
  .map(
    ({ title, field, text: body }) =>
      `<main data-pagefind-body>${title === null ? '' : `<h1>${title}</h1>`}` +
      `<p${field === '' ? '' : ` data-pagefind-meta="${field}:zaak"`}>${body}</p>`,
  );
const somePages = fc
  .array(fc.option(page, { nil: undefined, freq: 4 }), { minLength: 1, maxLength: 7 })
  .filter((pages) => pages.some((own) => own !== undefined));

test.each([
  ['a small site', 1, 1],
  ['the most that Pagefind may take at once', 4000, 4000],
  ['one page more', 4001, 800],
])('%s is indexed at once or in parts', (_, pages, inPart) => {
  expect(partPagesOf(pages)).toBe(inPart);
});

test('the same pages give the same bytes, in whatever parts they are indexed', async () => {
  await fc.assert(
    fc.asyncProperty(somePages, fc.integer({ min: 1, max: 4 }), async (pages, partPages) => {
      expect(await inParts(pages, partPages)).toEqual(await inParts(pages, pages.length));
    }),
    { numRuns: 6 },
  );
});

/** What an index says of pages and words, without the names of pages and files. */
function saidIn(files: ReadonlyMap<string, Uint8Array>) {
  const contentIn = (path: string) => contentOf(path, files.get(path) ?? Buffer.of());
  const list = [...files.keys()].find((path) => path.endsWith('.pf_meta')) ?? '';
  const { pages, words, fields } = pageListIn(contentIn(list));
  return {
    fields,
    pages: pages.map(([name, words]) => {
      const fragment = contentIn(`fragment/${name}.pf_fragment`).toString();
      return { words, address: (JSON.parse(fragment) as { url: string }).url };
    }),
    files: words.map(([from, to, name]) => ({
      from,
      to,
      words: [...wordsIn(contentIn(`index/${name}.pf_index`))].map(
        ([word, postings, variants]) => ({
          word,
          postings,
          // Pagefind lists them in another order at every run.
          variants: new Map(variants),
        }),
      ),
    })),
  };
}

test('the index says what that of Pagefind says which it makes of all pages at once', async () => {
  const pages = fc.sample(page, { numRuns: 40, seed: 1 });
  const { index } = await createIndex({});
  for (const [place, own] of pages.entries()) {
    const content = indexedHtml(own, 'nl', [], new Map());
    await index?.addHTMLFile({ url: addressOf(place), content });
  }
  const made = await index?.getFiles();
  await close();
  const whole = new Map(made?.files.map(({ path, content }) => [path, content]));
  expect(saidIn(await inParts(pages, 7))).toEqual(saidIn(whole));
});

test('what goes wrong in a thread is told where a page is added and where the index is asked for', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'convenantmonitor-index-'));
  folders.push(folder);
  const workplace = join(folder, 'bestand');
  writeFileSync(workplace, '');
  const index = new LanguageIndex({
    facts,
    addresses: ['/0/'],
    cases: [],
    workplace,
    site: folder,
  });
  const own = Buffer.from('<main data-pagefind-body>loon');
  await expect(index.add('/0/', own)).resolves.toBeUndefined();
  await expect(index.finish()).rejects.toThrow(/^ENOTDIR|^EEXIST/u);
  await expect(index.add('/0/', own)).rejects.toThrow(/^ENOTDIR|^EEXIST/u);
});
