import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { AS_OF } from './as-of.ts';
import { writeBareSite } from './bare/write-bare-site.ts';
import { runMeasured, type Taken } from './measure/run-measured.ts';
import { USUAL } from './synthetic/synthetic-content.ts';
import { writeSyntheticProject } from './synthetic/write-project.ts';

/** A row of the table: what was measured, and what came of it. */
export type Row = readonly [what: string, ...values: string[]];

const DAY = ['--as-of', AS_OF];

/** Where in the folder of a measurement the built site stands. */
export const BUILT = 'site/dist';

/** Measures check, build, index and outputs of a synthetic site in an empty folder, and of a bare one. */
export async function measureSite(folder: string, cases: number): Promise<Row[]> {
  const [site, bare] = [join(folder, 'site'), join(folder, 'bare')];
  const files = writeSyntheticProject(site, { ...USUAL, cases });
  const check = await runMeasured(['src/cli/check.ts', ...DAY], site, []);
  const outputs = await runMeasured([resolve('tests/bench/outputs.ts')], site, ['read', 'outputs']);
  const stages = ['inhoud', 'pagina', 'bestanden', 'beelden', 'zoekindex'] as const;
  const build = await runMeasured(['src/cli/build.ts', ...DAY], site, stages);
  // As on a server that keeps `.cache`: the drawings are there already.
  const again = await runMeasured(['src/cli/build.ts', ...DAY], site, stages);
  const dist = join(folder, BUILT);
  const pages = writeBareSite(bare, dist);
  const bareBuild = await runMeasured([resolve('tests/bench/bare/build.ts')], bare, [
    'pages',
    'index',
  ]);
  return [
    ['', 'seconds', 'processor s', 'peak memory'],
    row('check', check.all),
    row('outputs alone', outputs.outputs),
    row('build', build.all),
    row('  reading and checking', build.inhoud),
    row('  pages and most of the index', build.pagina),
    row('  other outputs', build.bestanden),
    row('  images that were not drawn by then', build.beelden),
    row('  the rest of the index', build.zoekindex),
    row('build again, drawings kept', again.all),
    row('bare Astro with Pagefind', bareBuild.all),
    row('  pages', bareBuild.pages),
    row('  search index', bareBuild.index),
    ratioRow('build / bare', build.all, bareBuild.all),
    ratioRow('build again / bare', again.all, bareBuild.all),
    [],
    ['files of content', String(files)],
    ['pages', String(pages)],
    ['a page, of the whole build', perPage(build.all, pages)],
    ['a page, of pages and index', perPage(build.pagina, pages)],
    ['a page, of bare pages', perPage(bareBuild.pages, pages)],
    ['search index on disk', megabytes(sizeOf(join(dist, 'pagefind')))],
    ['site on disk', megabytes(sizeOf(dist))],
  ].map((cells): Row => [cells[0] ?? '', ...cells.slice(1)]);
}

const row = (what: string, { seconds, cpuSeconds, peakBytes }: Taken): string[] => [
  what,
  seconds.toFixed(1),
  cpuSeconds?.toFixed(1) ?? '-',
  peakBytes === undefined ? '-' : megabytes(peakBytes),
];

function ratioRow(what: string, ours: Taken, theirs: Taken): string[] {
  const ratio = (one?: number, other?: number) =>
    one === undefined || other === undefined ? '-' : (one / other).toFixed(2);
  return [
    what,
    ratio(ours.seconds, theirs.seconds),
    ratio(ours.cpuSeconds, theirs.cpuSeconds),
    ratio(ours.peakBytes, theirs.peakBytes),
  ];
}

function perPage({ seconds, cpuSeconds = seconds }: Taken, pages: number): string {
  return `${((cpuSeconds / pages) * 1000).toFixed(2)} ms`;
}

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;

const sizeOf = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((total, { parentPath, name }) => total + statSync(join(parentPath, name)).size, 0);
