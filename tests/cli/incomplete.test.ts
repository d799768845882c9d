import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { usageWords } from '../../src/i18n/words/usage.ts';

const ROOT = join(import.meta.dirname, '..', '..');

function run(command: string, ...options: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join('src/cli', `${command}.ts`), ...options],
    { cwd: ROOT, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

test.each([
  [
    'npm run diff without a base',
    ['diff'],
    `Waarmee moet er vergeleken worden? Noem een branch, tag of commit, zoals main.\n\n${usageWords.nl.diff}\n`,
  ],
  [
    'npm run diff without a base, in English',
    ['diff', '--en'],
    `What is there to compare with? Name a branch, tag or commit, such as main.\n\n${usageWords.en.diff}\n`,
  ],
  [
    'npm run import without a file',
    ['import'],
    `Welk bestand moet er gelezen worden? Noem een bestand van Excel (.xlsx) of CSV.\n\n${usageWords.nl.import}\n`,
  ],
  [
    'npm run new with a kind that there is not',
    ['new', 'foo'],
    '‘foo’ kan niet worden toegevoegd. Kies uit: covenant, kpi, report, case, edition, organisation, revision.\n',
  ],
] as const)('%s says what is missing, and ends with 2', (_, [command, ...options], told) => {
  expect(run(command, ...options)).toEqual({ status: 2, stdout: '', stderr: told });
});

test('npm run new without a kind asks which, and tells the kinds', () => {
  const { status, stdout, stderr } = run('new');
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(
    /^Wat wilt u toevoegen\? Noem een soort, zoals kpi\.\n\nnpm run new -- <soort> \[opties\]\n/u,
  );
});
