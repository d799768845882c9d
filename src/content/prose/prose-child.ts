import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import type { Prose } from './prose-breach.ts';

const START_LIMIT_IN_MS = 30_000;
const SCRIPT = 'prose-process.ts';
// A table of a few kilobytes can ask for gigabytes. Past this, the process ends and its parent goes on.
const MEMORY_LIMIT = '--max-old-space-size=512';

/** A process of its own that reads prose, one batch of texts at a time. */
export interface ProseChild {
  /**
   * Reads texts, in their order; `undefined` when the process died of one of them or took longer
   * than `limitInMs` over all. It is of no more use then.
   */
  read(texts: readonly string[], limitInMs: number): Promise<readonly Prose[] | undefined>;
  /** Lets our own process end although this one waits for more; it then ends too. */
  rest(): void;
  /** Ends it. */
  end(): void;
  /** Whether it can still read. */
  isAlive(): boolean;
}

/**
 * Starts a process that reads prose.
 * @throws Error when it cannot start, with what it wrote to stderr
 */
export async function startProseChild(): Promise<ProseChild> {
  // The options of our own process (a debugger, a loader of the test runner) are not for this one.
  // Its stderr is kept only for a failing start: later it holds nothing but the parser's panics.
  const child = fork(scriptPath(), [], {
    execArgv: [MEMORY_LIMIT],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let complaint = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    complaint = (complaint + text).slice(-4000);
  });
  // Whatever goes wrong also shows as an end without an answer; unheard, it would end our own process.
  child.on('error', () => undefined);
  const greeting = await nextMessage(child, START_LIMIT_IN_MS);
  if (greeting !== 'ready') {
    child.kill('SIGKILL');
    throw new Error(`The process that reads prose did not start.\n${complaint}`);
  }
  return {
    async read(texts, limitInMs) {
      hold(child, 'ref');
      const reply = nextMessage(child, limitInMs);
      // A child that is gone is noticed by its exit; the failed write adds nothing to that.
      child.send(texts, () => undefined);
      const prose = await reply;
      if (prose === undefined) child.kill('SIGKILL');
      return prose as readonly Prose[] | undefined;
    },
    rest() {
      hold(child, 'unref');
    },
    end() {
      child.kill();
    },
    isAlive: () => child.connected,
  };
}

/** Whether our own process waits for the other: for its end, its messages and its complaints. */
function hold(child: ChildProcess, how: 'ref' | 'unref'): void {
  child[how]();
  child.channel?.[how]();
  (child.stderr as Socket | null)?.[how]();
}

/** The child's next message; `undefined` when it ends, or says nothing for `limitInMs`. */
function nextMessage(child: ChildProcess, limitInMs: number): Promise<unknown> {
  if (!child.connected) return Promise.resolve(undefined);
  return new Promise((resolve) => {
    const settle = (message?: unknown) => {
      clearTimeout(timer);
      child.off('message', settle).off('error', end).off('exit', end).off('disconnect', end);
      resolve(message);
    };
    const end = () => settle();
    const timer = setTimeout(end, limitInMs);
    child.on('message', settle).on('error', end).on('exit', end).on('disconnect', end);
  });
}

/** Where the child's script is: beside this file, or in the project when a bundler has moved this file. */
function scriptPath(): string {
  const folders = [import.meta.dirname, join(process.cwd(), 'src', 'content', 'prose')];
  const path = folders
    .map((folder) => join(folder, SCRIPT))
    .find((candidate) => existsSync(candidate));
  if (path === undefined) {
    throw new Error(
      `${SCRIPT} was not found in ${folders.join(' or ')}. Run this from the root of the project.`,
    );
  }
  return path;
}
