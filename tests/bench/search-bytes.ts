/**
 * What the search over all cases fetches, and how long a reader waits, on a built site; bytes as a
 * server sends them that compresses texts. Sites of any size: `tests/bench/synthetic`.
 * Run: npm x -c 'node tests/bench/search-bytes.ts dist arbeid loon'
 */
import { measureSearch } from './measure-search.ts';
import { searchRows } from './search-rows.ts';
import { tableText } from './table-text.ts';

const [folder = 'dist', first = 'arbeid', second = 'loon'] = process.argv.slice(2);
console.log(tableText(searchRows(await measureSearch(folder, [first, second]))));
