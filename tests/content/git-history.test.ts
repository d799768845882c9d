import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readGitHistory, readVersions } from '../../src/content/git-history.ts';
import { siteHistory } from '../../src/site/history/site-history.ts';
import { gitRepository } from './git-repository.ts';

let repository: ReturnType<typeof gitRepository>;
beforeEach(() => {
  repository = gitRepository();
});
afterEach(() => {
  repository.discard();
});

const ONE = 'content/organisaties/een.json';
const TWO = 'content/organisaties/twee.json';
/** Long enough that a rename with a change in it is still seen as one. */
const text = (last: string) => `${'een regel van een bestand\n'.repeat(9)}${last}\n`;

/** The days and names of every version, and nothing about its bytes. */
function daysOf(root = repository.root) {
  const history = readGitHistory(root);
  if (history.kind === 'unknown') return history.gap;
  return Object.fromEntries(
    [...history.files]
      .map(([file, versions]) => [file, versions.map(({ day }) => day)] as const)
      .toSorted(),
  );
}

describe('the history of content', () => {
  test('has one version for every day on which a file changed, the last of that day', () => {
    const { write, commit, root } = repository;
    write(ONE, text('a'));
    commit('2020-01-01');
    write(ONE, text('b'));
    write(TWO, text('b'));
    commit('2020-01-02');
    write(ONE, text('c'));
    commit('2020-01-02');
    write('README.md', 'no content');
    commit('2020-01-03');
    expect(daysOf()).toEqual({ [ONE]: ['2020-01-01', '2020-01-02'], [TWO]: ['2020-01-02'] });
    const history = readGitHistory(root);
    const versions = history.kind === 'known' ? (history.files.get(ONE) ?? []) : [];
    const texts = readVersions(
      root,
      versions.map(({ blob }) => blob),
    );
    expect(versions.map(({ blob }) => texts.get(blob))).toEqual([text('a'), text('c')]);
  });

  test('follows a file through a rename with a change in it', () => {
    const { write, move, commit } = repository;
    write(ONE, text('a'));
    commit('2020-01-01');
    move(ONE, TWO);
    write(TWO, text('b'));
    commit('2020-01-02');
    expect(daysOf()).toEqual({ [TWO]: ['2020-01-01', '2020-01-02'] });
  });

  test('follows a file that was removed and came back under the same name', () => {
    const { write, remove, commit } = repository;
    write(ONE, text('a'));
    commit('2020-01-01');
    remove(ONE);
    commit('2020-01-02');
    write(ONE, text('a'));
    commit('2020-01-03');
    expect(daysOf()).toEqual({ [ONE]: ['2020-01-01', '2020-01-03'] });
  });

  test('has nothing of a file that is gone', () => {
    const { write, remove, commit } = repository;
    write(ONE, text('a'));
    write(TWO, 'iets heel anders');
    commit('2020-01-01');
    remove(ONE);
    commit('2020-01-02');
    expect(daysOf()).toEqual({ [TWO]: ['2020-01-01'] });
  });

  test('does not lead from a tombstone to what it stands for', () => {
    const { write, move, commit } = repository;
    write('content/klachten/x/zaak.mdx', text('a'));
    commit('2020-01-01');
    move('content/klachten/x/zaak.mdx', 'content/vervallen/klachten/zaak.json');
    commit('2020-01-02');
    expect(daysOf()).toEqual({ 'content/vervallen/klachten/zaak.json': ['2020-01-02'] });
  });

  test('counts the day of a merge, not those of the commits that it brought', () => {
    const { write, commit, git } = repository;
    write(ONE, text('a'));
    commit('2020-01-01');
    git(['checkout', '-q', '-b', 'voorstel']);
    write(ONE, text('b'));
    commit('2020-01-02');
    git(['checkout', '-q', 'main']);
    write(TWO, 'iets heel anders');
    commit('2020-01-03');
    git(['merge', '-q', '--no-ff', '-m', 'x', 'voorstel'], '2020-01-05');
    expect(daysOf()).toEqual({ [ONE]: ['2020-01-01', '2020-01-05'], [TWO]: ['2020-01-03'] });
  });

  test('keeps names with accents, spaces and quotation marks', () => {
    const { write, commit } = repository;
    const odd = 'content/organisaties/één "naam" met\tspaties.json';
    write(odd, text('a'));
    commit('2020-01-01');
    expect(daysOf()).toEqual({ [odd]: ['2020-01-01'] });
  });

  test('is that of the folder, also where the project lies below the root of the repository', () => {
    const { write, commit, root } = repository;
    write(`website/${ONE}`, text('a'));
    write(TWO, text('a'));
    commit('2020-01-01');
    expect(daysOf(join(root, 'website'))).toEqual({ [ONE]: ['2020-01-01'] });
  });
});

describe('a history that cannot be read', () => {
  test('without git', () => {
    const folder = mkdtempSync(join(tmpdir(), 'convenantmonitor-nogit-'));
    try {
      expect(daysOf(folder)).toBe('no-git');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('in a folder that its repository does not know', () => {
    const { write, commit, root } = repository;
    write('README.md', 'x');
    commit('2020-01-01');
    mkdirSync(join(root, 'kopie/content'), { recursive: true });
    expect(daysOf(join(root, 'kopie'))).toBe('no-git');
  });

  test('in a shallow clone, whose last commit seems to have made every file', () => {
    const { write, commit, root } = repository;
    write(ONE, text('a'));
    commit('2020-01-01');
    write(ONE, text('b'));
    commit('2020-01-02');
    const clone = mkdtempSync(join(tmpdir(), 'convenantmonitor-clone-'));
    try {
      execFileSync('git', ['clone', '-q', '--depth', '1', `file://${root}`, clone]);
      expect(daysOf(clone)).toBe('shallow');
    } finally {
      rmSync(clone, { recursive: true });
    }
  });

  describe('of a clone without the earlier texts', () => {
    let clone: string;
    beforeEach(() => {
      clone = mkdtempSync(join(tmpdir(), 'convenantmonitor-clone-'));
    });
    afterEach(() => {
      rmSync(clone, { recursive: true });
    });

    function clonePartly(): void {
      const { git, root } = repository;
      git(['config', 'uploadpack.allowFilter', 'true']);
      git(['config', 'uploadpack.allowAnySHA1InWant', 'true']);
      execFileSync('git', [
        ...['clone', '-q', '--no-checkout', '--filter=blob:none'],
        ...[`file://${root}`, clone],
      ]);
    }

    /** Where it was cloned from is not to be reached any more. */
    const cutOff = () => {
      execFileSync('git', ['remote', 'set-url', 'origin', `file://${clone}-weg`], { cwd: clone });
    };

    test('is known as long as they can be fetched', () => {
      const { write, commit } = repository;
      write(ONE, text('a'));
      commit('2020-01-01');
      write(ONE, text('b'));
      commit('2020-01-02');
      clonePartly();
      expect(daysOf(clone)).toEqual({ [ONE]: ['2020-01-01', '2020-01-02'] });
      expect(
        siteHistory(clone, [])
          .of(ONE)
          ?.versions.map(({ day }) => day),
      ).toEqual(['2020-01-01', '2020-01-02']);
    });

    test('is not known where they are needed to see what was renamed', () => {
      const { write, commit, move } = repository;
      write(ONE, text('a'));
      commit('2020-01-01');
      move(ONE, TWO);
      write(TWO, text('b'));
      commit('2020-01-02');
      clonePartly();
      cutOff();
      expect(daysOf(clone)).toBe('partial');
    });

    test('gives no dates where what changed cannot be read', () => {
      const { write, commit } = repository;
      write(ONE, text('a'));
      commit('2020-01-01');
      write(ONE, text('b'));
      commit('2020-01-02');
      clonePartly();
      cutOff();
      const { gap, of } = siteHistory(clone, []);
      expect([gap, of(ONE)]).toEqual(['partial', undefined]);
    });
  });
});
