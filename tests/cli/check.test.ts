import { execFile, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { gitTroubleWords } from '../../src/i18n/words/git-trouble.ts';
import { usageWords } from '../../src/i18n/words/usage.ts';
import { scratchRepository } from '../content/git/scratch-repository.ts';

const COMMAND = join(import.meta.dirname, '..', '..', 'src', 'cli', 'check.ts');
const BASE = join(import.meta.dirname, '..', 'fixtures', '_base', 'content');
const KPI = 'content/convenanten/voorbeeld/kpis/aandeel.json';
const BOND = 'content/organisaties/voorbeeldbond.json';

const repository = scratchRepository();
const { root, git, write, commit } = repository;
const original = readFileSync(join(BASE, 'convenanten/voorbeeld/kpis/aandeel.json'), 'utf8');
const withWrongSource = original.replace('"jaarrapport-2020"', '"jaarrapport-2019"');

beforeAll(() => {
  cpSync(BASE, join(root, 'content'), { recursive: true });
  commit();
});
afterAll(repository.remove);

interface Run {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

async function check(folder: string, ...options: string[]): Promise<Run> {
  const environment = { ...process.env, SOURCE_DATE_EPOCH: '1769817600' };
  try {
    const run = promisify(execFile);
    const { stdout, stderr } = await run(process.execPath, [COMMAND, ...options], {
      cwd: folder,
      env: environment,
    });
    return { status: 0, stdout, stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { status: code, stdout, stderr };
  }
}

describe('npm run check', () => {
  test('says that all is well, and ends with 0', async () => {
    expect(await check(root)).toEqual({
      status: 0,
      stdout: 'Alles in orde: er is niets gevonden.\n',
      stderr: '',
    });
  });

  test('tells what is wrong with how it is called, and ends with 2', async () => {
    const { status, stdout, stderr } = await check(root, '--watch', '--format', 'gitlab', '--en');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('--watch and --format gitlab do not go together.\n\nnpm run check');
  });

  test('says where it must be run', async () => {
    expect(await check(tmpdir(), '--en')).toEqual({
      status: 2,
      stdout: '',
      stderr: 'There is no folder content here. Go to the folder of the project.\n',
    });
  });
});

describe('npm run check -- --changed', () => {
  test('tells what the removal of one file breaks in another, and nothing that was wrong before', async () => {
    write({ [KPI]: withWrongSource });
    commit();
    git('checkout', '--quiet', '-b', 'voorstel');
    write({ [BOND]: undefined });
    const { status, stdout } = await check(root, '--changed', 'main');
    expect(status).toBe(1);
    expect(stdout).toContain('‘voorbeeldbond’');
    expect(stdout).not.toContain('jaarrapport-2019');
    expect(stdout).toMatch(/\d bevindingen door uw wijziging\. Los daarvan: 1 bevinding\.\n$/u);
    git('checkout', '--quiet', '--', 'content');
  });

  test('is content with a change that causes nothing, and leaves the folder as it is', async () => {
    write({ [BOND]: `${readFileSync(join(root, BOND), 'utf8')}\n` });
    const before = git('status', '--porcelain');
    expect(await check(root, '--changed', 'main', '--en')).toEqual({
      status: 0,
      stdout: 'All is well: your change causes no findings. Apart from that: 1 finding.\n',
      stderr: '',
    });
    expect(git('status', '--porcelain')).toBe(before);
    git('checkout', '--quiet', '--', 'content');
  });

  test('says that there is no such base', async () => {
    const { status, stderr } = await check(root, '--changed', 'nergens');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^Er is hier geen versie die "nergens" heet\./u);
  });

  test('says in a shallow clone that the base may lie in what was not fetched', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'convenantmonitor-'));
    git('clone', '--quiet', '--depth', '1', `file://${root}`, folder);
    expect(await check(folder, '--changed', 'HEAD~1')).toEqual({
      status: 2,
      stdout: '',
      stderr: `Er is hier geen versie die "HEAD~1" heet. ${gitTroubleWords.nl.shallow}\n`,
    });
    rmSync(folder, { recursive: true });
  });

  test('says that there is no git', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'convenantmonitor-'));
    cpSync(BASE, join(folder, 'content'), { recursive: true });
    const { status, stderr } = await check(folder, '--changed', 'main', '--en');
    rmSync(folder, { recursive: true });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^This folder belongs to no git repository/u);
  });
});

test('npm run check -- --watch checks again on every save, also after a file that was broken', async () => {
  write({ [KPI]: original });
  const child = spawn(process.execPath, [COMMAND, '--watch'], {
    cwd: root,
    env: { ...process.env, SOURCE_DATE_EPOCH: '1769817600' },
  });
  try {
    let written = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      written += text;
    });
    /** What comes up to the end of the next report. */
    const nextReport = async (end: string): Promise<string> => {
      await expect.poll(() => written, { timeout: 20_000 }).toContain(end);
      const report = written;
      written = '';
      return report;
    };
    await nextReport('Alles in orde: er is niets gevonden.');
    writeFileSync(join(root, KPI), original.slice(0, 200));
    expect(await nextReport('1 bevinding.')).toContain('/handleiding/meldingen/json-syntax/');
    writeFileSync(join(root, KPI), original);
    await nextReport('Alles in orde: er is niets gevonden.');
    expect(child.exitCode).toBeNull();
  } finally {
    child.kill();
  }
});

test('npm run check -- --watch ends in plain words when the folder of the content is gone', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'convenantmonitor-'));
  cpSync(BASE, join(folder, 'content'), { recursive: true });
  const child = spawn(process.execPath, [COMMAND, '--watch'], {
    cwd: folder,
    env: { ...process.env, SOURCE_DATE_EPOCH: '1769817600' },
  });
  let written = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      written += text;
    });
  const ended = new Promise((resolve) => {
    child.on('close', resolve);
  });
  try {
    await expect
      .poll(() => written, { timeout: 20_000 })
      .toBe('Alles in orde: er is niets gevonden.\n\n');
    renameSync(join(folder, 'content'), join(folder, 'weg'));
    expect(await ended).toBe(2);
    expect(written).toBe(
      ['Alles in orde: er is niets gevonden.\n\n', `${usageWords.nl.noContent}\n\n`].join(''),
    );
  } finally {
    child.kill();
    rmSync(folder, { recursive: true });
  }
});

test.each(['new.ts', 'import.ts', 'build.ts'])('%s says where it must be run', async (command) => {
  const folder = mkdtempSync(join(tmpdir(), 'convenantmonitor-'));
  const run = promisify(execFile);
  const answer: unknown = await run(
    process.execPath,
    [
      join(import.meta.dirname, '..', '..', 'src', 'cli', command),
      ...(command === 'import.ts' ? ['a.csv'] : []),
    ],
    { cwd: folder, env: { ...process.env, SOURCE_DATE_EPOCH: '1769817600' } },
  ).catch((error: unknown) => error);
  rmSync(folder, { recursive: true });
  expect(answer).toMatchObject({ code: 2, stdout: '', stderr: `${usageWords.nl.noContent}\n` });
});
