import { setPriority } from 'node:os';

/** What "nice" calls polite: it takes what processor time others leave. */
const POLITE = 10;

/**
 * Lets what this thread does, and the processes that it starts, give way to the making of pages, for
 * which everything else waits. Only Linux has a priority for each thread.
 * @see https://man7.org/linux/man-pages/man2/setpriority.2.html
 */
export function giveWay(): void {
  if (process.platform === 'linux') setPriority(POLITE);
}
