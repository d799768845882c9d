/**
 * Prints how long the check and the figure diff take on a project, beside plainly reading its files
 * in the same run: npm x -c 'node tests/bench/editing-time.ts [folder]'
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listContentFiles } from '../../src/content/list-files.ts';
import { readContent } from '../../src/content/read-content.ts';
import { findingsIn } from '../../src/site/check-content.ts';
import { compareContents } from '../../src/site/figure-diff/compare-contents.ts';
import { AS_OF } from './as-of.ts';
import { tableText } from './table-text.ts';

const root = process.argv[2] ?? process.cwd();
const seconds = (from: number): number => (performance.now() - from) / 1000;

const beforeReading = performance.now();
const { files } = listContentFiles(root, 'content');
for (const file of files) readFileSync(join(root, file), 'utf8');
const reading = seconds(beforeReading);

const beforeCheck = performance.now();
const content = await readContent(root);
const findings = findingsIn(content, { asOf: AS_OF, names: [] });
const check = seconds(beforeCheck);

const other = await readContent(root);
const beforeDiff = performance.now();
const { diff } = compareContents(content, other, AS_OF, 'nl');
const compared = seconds(beforeDiff);

const row = (name: string, time: number, found: string) => [
  name,
  `${time.toFixed(2)} s`,
  `${(time / reading).toFixed(1)}×`,
  found,
];
console.log(
  tableText([
    ['', 'time', 'of plain reading', 'found'],
    row('plain reading', reading, `${String(files.length)} files`),
    row('check, all in one', check, `${String(findings.length)} findings`),
    row('diff of two readings', compared, `${String(diff.changed.length)} changes`),
  ]),
);
