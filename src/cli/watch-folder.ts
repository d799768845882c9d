import { existsSync, watch } from 'node:fs';

/** Editors write a file in several steps; what comes within this time is one change. */
const PAUSE_IN_MS = 150;

/**
 * Runs a task now and again after every change below a folder, one run at a time: what changes
 * during a run makes the next. It goes on until the process is stopped or the folder is gone.
 * @param task must not throw: nobody is there to catch
 * @throws the error of `node:fs` when the folder does not exist
 */
export async function watchFolder(folder: string, task: () => Promise<void>): Promise<void> {
  let wake: (() => void) | undefined;
  let hasChanged = false;
  const watcher = watch(folder, { recursive: true }, () => {
    hasChanged = true;
    wake?.();
  });
  // A folder that goes away under the watcher is told by the task itself.
  watcher.on('error', () => undefined);
  for (;;) {
    hasChanged = false;
    // Asked before the task: one that was done just before the folder went has not told of it.
    const isGone = !existsSync(folder);
    await task();
    if (isGone) {
      watcher.close();
      return;
    }
    if (!hasChanged && existsSync(folder))
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    await pause(PAUSE_IN_MS);
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
