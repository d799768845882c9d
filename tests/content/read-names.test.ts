import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readNames } from '../../src/content/read-names.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'names-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('one name on a line; comments and empty lines are passed over', () => {
  const path = join(folder, 'namen.txt');
  writeFileSync(
    path,
    '\uFEFF# Verzonnen namen\r\nZélie van den Testbos\r\n\r\n  J. Proefpersoon \n',
  );
  expect(readNames(path, '/elders')).toEqual(['Zélie van den Testbos', 'J. Proefpersoon']);
});

test.each([[undefined], ['']])('without a list (%j) there are no names', (path) => {
  expect(readNames(path, folder)).toEqual([]);
});

test('a list in the repository is refused', () => {
  expect(() => readNames(join(folder, 'namen.txt'), folder)).toThrow(
    new Error(
      'CONVENANTMONITOR_NAMES points at a file in the repository; keep the names outside it.',
    ),
  );
});

test('a list that is not there is no empty list', () => {
  const path = join(folder, 'weg.txt');
  expect(() => readNames(path, '/elders')).toThrow(
    new Error(`CONVENANTMONITOR_NAMES points at a file that cannot be read: ${path}.`),
  );
});
