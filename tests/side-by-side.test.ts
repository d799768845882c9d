import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const SCRIPT = join(import.meta.dirname, 'side-by-side.ts');

const run = (...commands: readonly string[]) =>
  new Promise<{ code: unknown; printed: string; complaint: string }>((done) => {
    execFile(process.execPath, [SCRIPT, ...commands], (error, stdout, stderr) => {
      done({ code: error?.code ?? 0, printed: stdout, complaint: stderr });
    });
  });

test('commands run at the same time, and what each prints comes together', async () => {
  const slow = `node -e "setTimeout(() => console.log('slow'), 1000)"`;
  const { code, printed } = await run(slow, `node -e "console.log('fast')"`);
  expect(code).toBe(0);
  expect(printed.indexOf('fast')).toBeLessThan(printed.indexOf('slow'));
});

test('one that fails fails all, after the others have ended', async () => {
  const { code, printed, complaint } = await run(
    'node -e "process.exit(2)"',
    `node -e "setTimeout(() => console.log('whole'), 300)"`,
  );
  expect(code).toBe(1);
  expect(printed).toContain('whole');
  expect(complaint).toBe('\nFailed: node -e "process.exit(2)"\n');
});
