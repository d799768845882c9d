import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { baseCommit, commitOf } from '../../../src/content/git/commit-of.ts';
import { GitTroubleError } from '../../../src/content/git/git-trouble-error.ts';
import { runGit } from '../../../src/content/git/run-git.ts';
import { gitTroubleText } from '../../../src/i18n/git-trouble-text.ts';
import { scratchRepository } from './scratch-repository.ts';

const repository = scratchRepository();
repository.write({ 'content/site.json': '{}' });
const first = repository.commit();
repository.write({ 'content/site.json': '{ "title": "two" }' });
const second = repository.commit();
repository.git('switch', '--quiet', '--create', 'other', first);
repository.write({ 'content/themas.json': '{}' });
const other = repository.commit();
repository.git('switch', '--quiet', '--orphan', 'alone');
const alone = repository.commit();
repository.git('switch', '--quiet', 'main');

const outside = mkdtempSync(join(tmpdir(), 'convenantmonitor-no-git-'));
const shallow = mkdtempSync(join(tmpdir(), 'convenantmonitor-shallow-'));
execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${repository.root}`, shallow]);

afterAll(() => {
  repository.remove();
  for (const folder of [outside, shallow]) rmSync(folder, { recursive: true, force: true });
});

test('a name stands for a commit', () => {
  expect(commitOf(repository.root, 'HEAD~1')).toBe(first);
  expect(commitOf(repository.root, second.slice(0, 10))).toBe(second);
  expect(commitOf(join(repository.root, 'content'), 'other')).toBe(other);
});

test.each([
  ['the last shared commit, not what the branch got since', 'other', first],
  ['the commit itself where we come from it', first, first],
  ['our own commit where the branch is ahead of it', 'main', second],
])('the base is %s', (_, name, base) => {
  expect(baseCommit(repository.root, name)).toBe(base);
});

/** What is said, in both languages, when something cannot be read. */
function troubleOf(what: () => unknown): string[] {
  try {
    what();
  } catch (error) {
    if (error instanceof GitTroubleError)
      return [gitTroubleText(error.trouble, 'nl'), gitTroubleText(error.trouble, 'en')];
    throw error;
  }
  return [];
}

test.each([
  [
    'a name that nothing has',
    () => commitOf(repository.root, 'maim'),
    [
      'Er is hier geen versie die "maim" heet. Kijk of de naam goed is geschreven, en haal de laatste versies op: git fetch',
      'There is no version here that is called "maim". See whether the name is spelt well, and fetch the latest versions: git fetch',
    ],
  ],
  [
    'a name that looks like an option',
    () => commitOf(repository.root, '--all'),
    [
      'Er is hier geen versie die "--all" heet. Kijk of de naam goed is geschreven, en haal de laatste versies op: git fetch',
      'There is no version here that is called "--all". See whether the name is spelt well, and fetch the latest versions: git fetch',
    ],
  ],
  [
    'a commit that a shallow clone lacks',
    () => commitOf(shallow, first),
    [
      `Er is hier geen versie die "${first}" heet. Van de geschiedenis is maar een deel opgehaald. Haal alles op: git fetch --unshallow (in GitHub Actions: fetch-depth: 0; in GitLab: GIT_DEPTH: 0).`,
      `There is no version here that is called "${first}". Only a part of the history was fetched. Fetch all of it: git fetch --unshallow (in GitHub Actions: fetch-depth: 0; in GitLab: GIT_DEPTH: 0).`,
    ],
  ],
  [
    'a commit with another beginning',
    () => baseCommit(repository.root, alone),
    [
      `"${alone}" en deze map hebben hier geen versie gemeen.`,
      `"${alone}" and this folder have no version in common here.`,
    ],
  ],
  [
    'a folder without git',
    () => commitOf(outside, 'main'),
    [
      'Deze map hoort niet bij een git-repository, dus is er niets om mee te vergelijken. Git zegt: fatal: not a git repository (or any of the parent directories): .git',
      'This folder belongs to no git repository, so there is nothing to compare with. Git says: fatal: not a git repository (or any of the parent directories): .git',
    ],
  ],
])('%s is told in words', (_, what, texts) => {
  expect(troubleOf(what)).toEqual(texts);
});

test('a machine without git is told so', () => {
  const path = process.env['PATH'];
  process.env['PATH'] = outside;
  try {
    expect(troubleOf(() => runGit(repository.root, ['--version']))).toEqual([
      'Git staat niet op deze computer, en zonder git is er niets om mee te vergelijken. Installeer git.',
      'Git is not on this computer, and without git there is nothing to compare with. Install git.',
    ]);
  } finally {
    process.env['PATH'] = path;
  }
});
