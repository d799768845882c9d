import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex, type IndexFile } from 'pagefind';
import { languages } from '../schema/text.ts';
import type { SiteModel } from '../site/model.ts';
import { otherNamesOfPages } from '../site/search/other-names.ts';
import { withCasePageNames } from './case-page-names.ts';
import { indexedHtml } from './indexed-html.ts';

/** Ready-made search boxes that come with Pagefind; the site has its own. */
const READY_MADE = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\b/u;

/**
 * Writes the search index of a built site into its folder, one index for each language. The same
 * site gives the same bytes: pages are added one by one in the order of their paths.
 * @returns the number of pages that it holds
 * @throws Error when Pagefind reports one
 */
export async function writeSearchIndex(folder: string, model: SiteModel): Promise<number> {
  try {
    const { index, errors } = await createIndex({});
    failOn(errors);
    if (index === undefined) throw new Error('Pagefind gave no index.');
    const names = new Map(languages.flatMap((lang) => [...otherNamesOfPages(model, lang)]));
    let pages = 0;
    for (const sourcePath of htmlFiles(folder)) {
      const html = readFileSync(join(folder, sourcePath), 'utf8');
      // Pagefind would leave it out as well, but only after it has read all of it.
      if (!html.includes('data-pagefind-body')) continue;
      pages += 1;
      const address = `/${sourcePath.replace(/index\.html$/u, '')}`;
      const content = indexedHtml(html, names.get(address) ?? [], model.searchWords);
      failOn((await index.addHTMLFile({ sourcePath, content })).errors);
    }
    // Not Pagefind's own writeFiles: it answers before its files are whole.
    const made = await index.getFiles();
    failOn(made.errors);
    const needed = made.files.filter(({ path }) => !READY_MADE.test(path));
    for (const file of withCasePageNames(needed, model)) writeIndexFile(folder, file);
    return pages;
  } finally {
    await close();
  }
}

function writeIndexFile(folder: string, { path, content }: IndexFile): void {
  const target = join(folder, 'pagefind', path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, path === 'pagefind-entry.json' ? withSortedLanguages(content) : content);
}

/** Pagefind lists the languages in another order at every run. */
function withSortedLanguages(content: Uint8Array): string {
  const entry = JSON.parse(Buffer.from(content).toString('utf8')) as {
    languages: Record<string, unknown>;
  };
  const languages = Object.entries(entry.languages).toSorted(([one], [other]) =>
    one < other ? -1 : 1,
  );
  return JSON.stringify({ ...entry, languages: Object.fromEntries(languages) });
}

/** Paths of all pages below a folder, with forward slashes, in code unit order. */
function htmlFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html'))
    .toSorted();
}

function failOn(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
