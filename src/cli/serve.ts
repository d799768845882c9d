import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { preview } from 'astro';
import { UsageError } from '../site/usage-error.ts';
import { readCommandLine } from './command-line.ts';
import { runCommand } from './run-command.ts';

/** Serves the site in `dist`, and builds it first where that is asked. */
async function serve(): Promise<void> {
  const { options, problem } = readCommandLine(process.argv.slice(2), {
    build: 'flag',
    'as-of': 'text',
    port: 'text',
  });
  if (problem !== undefined) throw new UsageError(problem);
  const { build, port = '4321', 'as-of': day } = options;
  if (build !== undefined) {
    const flags = day === undefined ? [] : ['--as-of', day];
    const { status } = spawnSync(process.execPath, ['src/cli/build.ts', ...flags], {
      stdio: 'inherit',
    });
    process.exitCode = status ?? 1;
    if (status !== 0) return;
  }
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  if (!existsSync('dist/index.html'))
    throw new Error('There is no site in dist yet; run "npm run build" first.');
  const { host = 'localhost', port: served } = await preview({
    logLevel: 'warn',
    server: { port: Number(port) },
  });
  console.log(`Convenantmonitor: http://${host}:${String(served)}/`);
}

await runCommand(serve, 'nl');
