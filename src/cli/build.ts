import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { dayOfClock } from '../content/day-of-clock.ts';
import { endProseReaders } from '../content/prose/read-prose.ts';
import { readContent } from '../content/read-content.ts';
import { reportText } from '../i18n/report-text.ts';
import { changesWords } from '../i18n/words/changes.ts';
import { drawBeside } from '../drawing/draw-beside.ts';
import { indexPages } from '../publish/index-pages.ts';
import { publishedFiles } from '../publish/published-files.ts';
import { replaceFolder } from '../publish/replace-folder.ts';
import { SiteIndex } from '../publish/search-index/site-index.ts';
import { writeFiles } from '../publish/write-files.ts';
import { AS_OF_VARIABLE, knownDay } from '../site/as-of.ts';
import { type CheckOptions, findingsIn } from '../site/check-content.ts';
import { checkOptions } from '../site/check-options.ts';
import { handToPages } from '../site/load.ts';
import { siteHistory } from '../site/history/site-history.ts';
import { type SiteModel, siteModel } from '../site/model.ts';
import { allPreviews } from '../site/previews/preview-of.ts';
import { UsageError } from '../site/usage-error.ts';
import { readCommandLine } from './command-line.ts';
import { runCommand } from './run-command.ts';
import { stageOver } from './stage-over.ts';

async function buildSite(): Promise<void> {
  const { options: given, problem } = readCommandLine(process.argv.slice(2), { 'as-of': 'text' });
  if (problem !== undefined) throw new UsageError(problem);
  if (knownDay(given['as-of'], process.env) === undefined)
    console.error(changesWords.nl.dayOfClock);
  const options = checkOptions(process.cwd(), given['as-of'], process.env, dayOfClock());
  process.env[AS_OF_VARIABLE] = options.asOf;
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  // The bundler, which is done before the first page is made, gives its memory back: 350 MB.
  process.env['MIMALLOC_PURGE_DELAY'] = '0';
  process.env['MIMALLOC_ARENA_EAGER_COMMIT'] = '0';

  const model = await checkedModel(options);
  if (model === undefined) return;
  // Built beside `dist` and then put in its place, so that a failed build leaves the last good one.
  mkdirSync('.cache', { recursive: true });
  const workplace = mkdtempSync('.cache/build-');
  const site = join(workplace, 'dist');
  process.on('exit', () => {
    rmSync(workplace, { recursive: true, force: true });
  });
  const takeBack = handToPages(model);
  const putImages = drawBeside(allPreviews({ ...model }), '.cache/beelden');
  const index = new SiteIndex({ site, workplace }, model);
  let pages: number;
  try {
    const { build } = await import('astro');
    const integrations = [indexPages(index, new URL(model.site.url).pathname)];
    await build({ outDir: site, logLevel: 'warn', integrations });
    takeBack();
    stageOver("pagina's gemaakt");
    writeFiles(site, publishedFiles(model));
    stageOver('bestanden gemaakt');
    await putImages(site);
    stageOver('beelden getekend');
    pages = await index.finish();
    stageOver('zoekindex gemaakt');
  } finally {
    await index.stop();
  }
  replaceFolder(site, 'dist');
  console.log(`dist: ${String(pages)} doorzoekbare pagina's, stand op ${options.asOf}.`);
}

/** The model of the content; `undefined` when the check found something, which it then has printed. */
async function checkedModel(options: CheckOptions): Promise<SiteModel | undefined> {
  const content = await readContent(process.cwd());
  endProseReaders();
  const findings = findingsIn(content, options);
  stageOver('inhoud gelezen en nagekeken');
  if (findings.length > 0) {
    console.error(reportText(findings, 'nl'));
    process.exitCode = 1;
    return undefined;
  }
  const history = siteHistory(process.cwd(), content.records);
  if (history.gap !== undefined) console.error(changesWords.nl.buildNotice[history.gap]);
  stageOver('geschiedenis gelezen');
  return siteModel(content, options.asOf, history);
}

await runCommand(buildSite, 'nl');
