import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { watchFolder } from '../../src/cli/watch-folder.ts';

test('a folder that goes at the end of a run makes another, which can tell of it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'convenantmonitor-watch-'));
  let runs = 0;
  await watchFolder(folder, () => {
    runs += 1;
    rmSync(folder, { recursive: true, force: true });
    return Promise.resolve();
  });
  expect(runs).toBe(2);
});
