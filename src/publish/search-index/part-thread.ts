import { Worker } from 'node:worker_threads';
import type { WrittenPart } from './indexed-part.ts';
import type { MadePage, PartTask } from './part-worker.ts';

/** A part of a search index that is made in a thread of its own, while this one makes pages. */
export class PartThread {
  /** Once all pages were added and the part is written; it rejects when it cannot be made. */
  readonly written: Promise<WrittenPart>;
  readonly #worker: Worker;
  readonly #taken = new Map<number, () => void>();

  constructor(task: PartTask) {
    const worker = new Worker(new URL('./part-worker.ts', import.meta.url), { workerData: task });
    this.written = new Promise((resolve, reject) => {
      worker.on('message', (answer: number | WrittenPart) => {
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
   * Adds a page at its place among all of the part: 0, 1, 2 and so on.
   * @returns when it and all before it are in the part, so that no more pages wait than are being made
   * @throws Error when the part cannot be made
   */
  async add(page: MadePage): Promise<void> {
    const taken = new Promise<void>((resolve) => this.#taken.set(page.place, resolve));
    // A copy of its own, which moves to the other thread.
    const own = page.own && new Uint8Array(page.own);
    this.#worker.postMessage({ ...page, own }, own === undefined ? [] : [own.buffer]);
    await Promise.race([taken, this.written]);
    this.#taken.delete(page.place);
  }

  /** Ends the thread, whatever it is doing. */
  async stop(): Promise<void> {
    await this.#worker.terminate();
  }
}
