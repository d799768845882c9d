/** Builds the bare Astro site in the present folder and indexes it, as their manuals say. */
import { build } from 'astro';
import { close, createIndex } from 'pagefind';
import { stageOver } from '../../../src/cli/stage-over.ts';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
await build({ logLevel: 'warn' });
stageOver('pages');

const { index } = await createIndex({});
if (index === undefined) throw new Error('Pagefind gave no index.');
await index.addDirectory({ path: 'dist' });
await index.writeFiles({ outputPath: 'dist/pagefind' });
await close();
stageOver('index');
