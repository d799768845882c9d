import { Worker } from 'node:worker_threads';
import type { IndexFile } from 'pagefind';
import type { IndexTask, MadePage } from './index-worker.ts';

/** A search index of one language that is made in a thread of its own, while this one makes pages. */
export class IndexThread {
  /** The files of the index, once all pages were added; it rejects when the index cannot be made. */
  readonly files: Promise<IndexFile[]>;
  readonly #worker: Worker;
  readonly #taken = new Map<number, () => void>();

  constructor(task: IndexTask) {
    const worker = new Worker(new URL('./index-worker.ts', import.meta.url), { workerData: task });
    this.files = new Promise((resolve, reject) => {
      worker.on('message', (answer: number | IndexFile[]) => {
        if (typeof answer === 'number') this.#taken.get(answer)?.();
        else resolve(answer);
      });
      worker.once('error', reject);
    });
    // A failure is told where the files are asked for or a page is added.
    this.files.catch(() => undefined);
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
    await Promise.race([taken, this.files]);
    this.#taken.delete(page.place);
  }

  /** Ends the thread, whatever it is doing. */
  async stop(): Promise<void> {
    await this.#worker.terminate();
  }
}
