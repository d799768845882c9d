import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { wholeText } from '../../src/publish/data-files.ts';
import { writeFiles } from '../../src/publish/write-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'convenantmonitor-files-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const line = `${'é𝔘'.repeat(400)}\n`;
const written = (address: string) => readFileSync(join(folder, address), 'utf8');

test.each([
  ['none', 0],
  ['one', 1],
  ['more than are written at once', 300],
])('a text of %s of its lines is written whole, and nothing more', (_, count) => {
  const address = `/map/${String(count)}.csv`;
  const text = () => Array.from({ length: count }, () => line);
  writeFiles(folder, [{ address, text }]);
  expect(written(address)).toBe(line.repeat(count));
  expect(written(address)).toBe(wholeText({ text }));
});

test('a text in one piece is written as it is, in place of a longer one', () => {
  for (const text of [line, 'kort'])
    writeFiles(folder, [{ address: '/over.txt', text: () => text }]);
  expect(written('/over.txt')).toBe('kort');
});
