import { execFile } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { scratchRepository } from '../content/git/scratch-repository.ts';

const CLI = join(import.meta.dirname, '..', '..', 'src', 'cli');
const BASE = join(import.meta.dirname, '..', 'fixtures', '_base', 'content');
const COVENANT = 'content/convenanten/voorbeeld/convenant.mdx';
const REPORT = 'content/convenanten/voorbeeld/rapportages/2020.mdx';
const THEMES = 'content/themas.json';

const { root, git, write, commit, remove } = scratchRepository();
const textOf = (file: string) => readFileSync(join(root, file), 'utf8');

beforeAll(() => {
  cpSync(BASE, join(root, 'content'), { recursive: true });
  commit();
});
afterAll(remove);

/** What a command prints, also where it ends with findings. */
async function run(command: string, ...options: string[]): Promise<string> {
  const env = { ...process.env, SOURCE_DATE_EPOCH: '1769817600' };
  try {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [join(CLI, `${command}.ts`), ...options],
      { cwd: root, env },
    );
    return stdout;
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}

test('what is gone since a version is begun by npm run new, and passes the check once it is filled in', async () => {
  const themes = textOf(THEMES).replace(/.*"kinderarbeid".*\n/u, '');
  git('checkout', '--quiet', '-b', 'weg');
  write({
    [THEMES]: themes,
    [REPORT]: undefined,
    [COVENANT]: textOf(COVENANT).replace('    themes: [kinderarbeid]\n', ''),
  });
  commit();
  const check = () => run('check', '--changed', 'main');
  expect(await check()).toContain('2 bevindingen door uw wijziging.');

  const files = [
    'content/vervallen/convenanten/voorbeeld/rapportages/2020.json',
    'content/vervallen/themas/kinderarbeid.json',
  ];
  const begun = await run('new', 'revision', '--since', 'main');
  expect(begun.split('\n').filter((line) => line.startsWith('Geschreven: '))).toEqual(
    files.map((file) => `Geschreven: ${file}`),
  );
  expect(JSON.parse(textOf(files[1] ?? ''))).toEqual({
    state: 'withdrawn',
    on: '2026-01-31',
    title: { nl: 'Kinderarbeid', en: 'Child labour' },
    reason: { nl: '<waarom: voor de lezer>' },
  });
  expect(JSON.parse(textOf(files[0] ?? ''))).toMatchObject({ published: '2021-06-30' });
  expect(await check()).toContain('vervang wat tussen < en > staat');

  for (const file of files) write({ [file]: textOf(file).replace(/<.*>/u, 'Verzonnen') });
  expect(await check()).toBe('Alles in orde: uw wijziging veroorzaakt geen bevindingen.\n');
  expect(await run('new', 'revision', '--since', 'main')).toBe(
    'Sinds die versie is er niets veranderd dat nog uitleg nodig heeft.\n',
  );
});
