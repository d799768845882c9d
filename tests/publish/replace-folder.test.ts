import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { replaceFolder } from '../../src/publish/replace-folder.ts';

vi.mock('node:fs', { spy: true });

let root: string;
const at = (name: string) => join(root, name);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'convenantmonitor-'));
});

afterEach(() => {
  vi.mocked(renameSync).mockReset();
  rmSync(root, { recursive: true });
});

/** Makes a folder with one file, which tells which folder it was. */
function folder(name: string): void {
  mkdirSync(at(name));
  writeFileSync(join(at(name), `${name}.html`), name);
}

const contents = () =>
  Object.fromEntries(readdirSync(root).map((name) => [name, readdirSync(at(name)).join(' ')]));

describe('a finished folder', () => {
  test('takes the place of the target, of which nothing is left', () => {
    folder('dist');
    folder('staging');
    replaceFolder(at('staging'), at('dist'));
    expect(contents()).toEqual({ dist: 'staging.html' });
    expect(readFileSync(join(at('dist'), 'staging.html'), 'utf8')).toBe('staging');
  });

  test('becomes the target where there was none', () => {
    folder('staging');
    replaceFolder(at('staging'), at('dist'));
    expect(contents()).toEqual({ dist: 'staging.html' });
  });

  test('takes the place of the target beside what an earlier run left', () => {
    folder('dist');
    folder('staging');
    folder('staging-previous');
    replaceFolder(at('staging'), at('dist'));
    expect(contents()).toEqual({ dist: 'staging.html' });
  });

  test('becomes the target after a run that was killed halfway', () => {
    folder('staging');
    folder('staging-previous');
    replaceFolder(at('staging'), at('dist'));
    expect(contents()).toEqual({ dist: 'staging.html' });
  });
});

describe('the old folder stays', () => {
  test('when there is no finished one', () => {
    folder('dist');
    const message = `There is no ${at('staging')} to put in the place of ${at('dist')}.`;
    expect(() => replaceFolder(at('staging'), at('dist'))).toThrow(new Error(message));
    expect(contents()).toEqual({ dist: 'dist.html' });
  });

  test('when it cannot be moved aside', () => {
    folder('dist');
    folder('staging');
    failOnRename(1);
    expect(() => replaceFolder(at('staging'), at('dist'))).toThrow(
      new Error('Made up: no rename.'),
    );
    expect(contents()).toEqual({ dist: 'dist.html', staging: 'staging.html' });
  });

  test('when the finished one cannot be moved', () => {
    folder('dist');
    folder('staging');
    failOnRename(2);
    expect(() => replaceFolder(at('staging'), at('dist'))).toThrow(
      new Error('Made up: no rename.'),
    );
    expect(contents()).toEqual({ dist: 'dist.html', staging: 'staging.html' });
  });

  test('when a run was killed halfway and the next one fails too', () => {
    folder('staging');
    folder('staging-previous');
    failOnRename(1);
    expect(() => replaceFolder(at('staging'), at('dist'))).toThrow(
      new Error('Made up: no rename.'),
    );
    expect(contents()).toEqual({ dist: 'staging-previous.html', staging: 'staging.html' });
  });
});

test('nothing is made where there was nothing to begin with', () => {
  expect(() => replaceFolder(at('staging'), at('dist'))).toThrow();
  expect(existsSync(at('dist'))).toBe(false);
});

/** Lets the renames before this one happen, and fails it, as a full or busy disk would. */
function failOnRename(which: number): void {
  for (let before = 1; before < which; before += 1) {
    vi.mocked(renameSync).mockImplementationOnce(realRename);
  }
  vi.mocked(renameSync).mockImplementationOnce(() => {
    throw new Error('Made up: no rename.');
  });
}

const { renameSync: realRename } = await vi.importActual<typeof import('node:fs')>('node:fs');
