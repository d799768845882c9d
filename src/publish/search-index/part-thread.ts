import { Worker } from 'node:worker_threads';
import type { WrittenPart } from './indexed-part.ts';
import type { MadePage, PartTask } from './part-worker.ts';

/** So many pages go to the thread together: to wake it for each takes as long as a tenth of making them. */
const TOGETHER = 16;

/** A part of a search index that is made in a thread of its own, while this one makes pages. */
export class PartThread {
  /** Once all pages were added and the part is written; it rejects when it cannot be made. */
  readonly written: Promise<WrittenPart>;
  readonly #pages: number;
  readonly #stopped = Promise.withResolvers<never>();
  #worker: Worker | undefined;
  /** What comes before the thread begins. */
  #waiting: MadePage[][] = [];
  #together: MadePage[] = [];
  #added = 0;

  /** @param before what must be done before the thread begins; pages may be added at once */
  constructor(task: PartTask, before: Promise<unknown> = Promise.resolve()) {
    this.written = Promise.race([before, this.#stopped.promise]).then(() => this.#start(task));
    // A failure is told where a page is added or the index asked for.
    this.written.catch(() => undefined);
    this.#pages = task.pages;
  }

  /**
   * Adds a page at its place among all of the part: 0, 1, 2 and so on.
   * @param own as in `MadePage`
   * @throws Error when the part cannot be made
   */
  async add(page: Omit<MadePage, 'own'>, own: Uint8Array | undefined): Promise<void> {
    // A copy of its own, which moves to the other thread.
    this.#together.push({ ...page, own: own && new Uint8Array(own) });
    this.#added += 1;
    if (this.#together.length === TOGETHER || this.#added >= this.#pages) this.#send();
    await Promise.race([this.written, undefined]);
  }

  /** Ends the thread, whatever it is doing. */
  async stop(): Promise<void> {
    this.#stopped.reject(new Error('The search index was stopped.'));
    await this.#worker?.terminate();
  }

  #start(task: PartTask): Promise<WrittenPart> {
    const worker = new Worker(new URL('./part-worker.ts', import.meta.url), { workerData: task });
    this.#worker = worker;
    for (const pages of this.#waiting.splice(0)) this.#post(worker, pages);
    return new Promise((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
    });
  }

  #send(): void {
    if (this.#worker === undefined) this.#waiting.push(this.#together);
    else this.#post(this.#worker, this.#together);
    this.#together = [];
  }

  #post(worker: Worker, pages: readonly MadePage[]): void {
    const moved = pages.flatMap(({ own }) => own?.buffer ?? []);
    worker.postMessage(pages, moved);
  }
}
