import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { projectCopy } from '../build/project-copy.ts';

const MINUTE_IN_MS = 60_000;

/** What a ZIP of the repository holds. */
const project = projectCopy();
afterAll(project.remove);

const environment = { ...process.env };
delete environment['SOURCE_DATE_EPOCH'];
// From where npm was called, which is not where these commands run.
delete environment['INIT_CWD'];

function run(command: string, ...options: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join('src/cli', `${command}.ts`), ...options],
    { cwd: project.root, env: environment, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

describe('without git and without a day', () => {
  test('npm run check checks', () => {
    expect(run('check')).toEqual({
      status: 0,
      stdout: 'Alles in orde: er is niets gevonden.\n',
      stderr: '',
    });
  });

  test('npm run import reads', () => {
    writeFileSync(
      join(project.root, 'waarden.csv'),
      'convenant;kpi;periode;waarde;bron\nvoorbeeld;aandeel;2023;61;jaarrapport-2020\n',
    );
    const { status, stdout, stderr } = run('import', 'waarden.csv');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('--write');
  });

  test('npm run new asks what it was not told', () => {
    const { status, stdout, stderr } = run('new', 'kpi');
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toContain('--covenant');
  });
});

describe('npm start', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Record<string, string>;
  };
  const start = (scripts['start'] ?? '').split(' ').slice(1);

  test(
    'builds as of the day that it was given, and serves that',
    async () => {
      const server = spawn(
        process.execPath,
        [...start, '--as-of', '2026-06-30', '--port', '4643'],
        { cwd: project.root, env: environment, stdio: ['ignore', 'pipe', 'inherit'] },
      );
      let said = '';
      for await (const part of server.stdout) {
        said += String(part);
        if (said.includes('http://')) break;
      }
      const address = /http:\S+/u.exec(said)?.[0] ?? '';
      const page = await fetch(address).then((answer) => answer.text());
      server.kill();
      await once(server, 'exit');
      expect(said).toContain('stand op 2026-06-30');
      expect(page).toContain('30 juni 2026');
    },
    MINUTE_IN_MS,
  );

  test('serves nothing when the build was refused', () => {
    expect(run('serve', '--build', '--as-of', 'gisteren')).toEqual({
      status: 2,
      stdout: '',
      stderr: 'Achter --as-of hoort een dag zoals 2019-07-04; er staat "gisteren".\n',
    });
  });
});
