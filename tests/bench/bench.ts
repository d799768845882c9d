/**
 * Makes synthetic sites, builds them, and prints what that takes beside a bare Astro site of as many
 * pages with Pagefind over them, and what their search fetches: npm run bench -- --cases 1000,10000
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureSearch } from './measure-search.ts';
import { BUILT, measureSite } from './measure-site.ts';
import { searchRows } from './search-rows.ts';
import { tableText } from './table-text.ts';

const { values } = parseArgs({ options: { cases: { type: 'string', default: '1000,10000' } } });
const sizes = values.cases.split(',').map(Number);
if (!sizes.every((size) => Number.isInteger(size) && size > 0))
  throw new Error(`--cases needs numbers such as 1000,10000; received "${values.cases}".`);

/** Words that many of the synthetic texts hold. */
const QUERIES = ['arbeid', 'loon'] as const;

for (const cases of sizes) {
  const folder = mkdtempSync(join(tmpdir(), 'convenantmonitor-bench-'));
  try {
    console.log(`\n${String(cases)} cases, all synthetic\n`);
    console.log(tableText(await measureSite(folder, cases)));
    const fetched = await measureSearch(join(folder, BUILT), QUERIES);
    console.log(`\n${tableText(searchRows(fetched))}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
