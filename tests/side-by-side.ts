/**
 * Runs commands at the same time, because most use one processor only:
 * node tests/side-by-side.ts 'eslint .' 'prettier --check .'
 * What each printed comes whole when it ends. Fails when one of them does, after all have ended.
 */
import { spawn } from 'node:child_process';

const commands = process.argv.slice(2);
if (commands.length === 0) throw new Error('Name the commands to run, each as one argument.');

function run(command: string): Promise<number> {
  return new Promise((done) => {
    const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    const printed: Buffer[] = [];
    child.stdout.on('data', (bytes: Buffer) => printed.push(bytes));
    child.stderr.on('data', (bytes: Buffer) => printed.push(bytes));
    child.on('close', (code) => {
      process.stdout.write(`\n> ${command}\n`);
      process.stdout.write(Buffer.concat(printed));
      done(code ?? 1);
    });
  });
}

const codes = await Promise.all(commands.map(run));
const failed = commands.filter((_, index) => codes[index] !== 0);
if (failed.length > 0) {
  console.error(`\nFailed: ${failed.join('; ')}`);
  process.exitCode = 1;
}
