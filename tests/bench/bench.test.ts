import { expect, test } from 'vitest';
import { runMeasured } from './measure/run-measured.ts';
import { tableText } from './table-text.ts';

const HOLD_100_MB = `
  const held = Buffer.alloc(100e6, 1);
  console.log('first: done');
  setTimeout(() => console.log('second: ' + held.length), 600);
`;

test('each stage of a command is measured, with the memory that it held', async () => {
  const taken = await runMeasured(['-e', HOLD_100_MB], process.cwd(), ['first', 'second']);
  expect(taken.second.seconds).toBeGreaterThan(0.5);
  expect(taken.all.seconds).toBeGreaterThan(taken.second.seconds);
  // Only Linux tells what a process and its children hold.
  if (process.platform === 'linux') expect(taken.second.peakBytes).toBeGreaterThan(100e6);
  else expect(taken.second.peakBytes).toBeUndefined();
});

test.each([
  [
    'fails',
    'console.log("first"); process.exit(3)',
    '-e console.log("first"); process.exit(3) ended with 3:\nfirst',
  ],
  [
    'does not print a stage',
    'console.log("other")',
    '-e console.log("other") ended with 0:\nother',
  ],
])('a command that %s is told with what it printed', async (_, script, message) => {
  await expect(runMeasured(['-e', script], process.cwd(), ['first'])).rejects.toThrow(message);
});

test('numbers of a table stand under each other', () => {
  const rows = [['', 'seconds'], ['check', '2.0'], [], ['pages', '12,000']];
  expect(tableText(rows)).toBe('       seconds\ncheck      2.0\n\npages   12,000');
});
