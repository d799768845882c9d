import { Worker } from 'node:worker_threads';
import type { IndexTask, MadePage } from './index-worker.ts';
import type { WrittenIndex } from './write-language-index.ts';

/** A search index of one language that is made in a thread of its own, while this one makes pages. */
export class IndexThread {
  /** Once all pages were added and the index is written; it rejects when it cannot be made. */
  readonly written: Promise<WrittenIndex>;
  readonly #worker: Worker;
  readonly #taken = new Map<number, () => void>();

  constructor(task: IndexTask) {
    const worker = new Worker(new URL('./index-worker.ts', import.meta.url), { workerData: task });
    this.written = new Promise((resolve, reject) => {
      worker.on('message', (answer: number | WrittenIndex) => {
        if (typeof answer === 'number') this.#taken.get(answer)?.();
        else resolve(answer);
      });
      worker.once('error', reject);
    });
    // A failure is told where a page is added or the index asked for.
    this.written.catch(() => undefined);
    this.#worker = worker;
  }

  /**
   * Adds a page at its place among all: 0, 1, 2 and so on.
   * @returns when it and all before it are in the index, so that no more pages wait than are being made
   * @throws Error when the index cannot be made
   */
  async add(page: MadePage): Promise<void> {
    const taken = new Promise<void>((resolve) => this.#taken.set(page.place, resolve));
    this.#worker.postMessage(page);
    await Promise.race([taken, this.written]);
    this.#taken.delete(page.place);
  }

  /** Ends the thread, whatever it is doing. */
  async stop(): Promise<void> {
    await this.#worker.terminate();
  }
}
