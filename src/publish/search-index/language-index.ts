import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { IndexFacts, WrittenPart } from './indexed-part.ts';
import type { WrittenIndex } from './join-parts.ts';
import type { JoinTask } from './join-worker.ts';
import { PartThread } from './part-thread.ts';

/** Pagefind takes 0.2 MB of memory for a page; so many it may take at once, those that are not searched among them. */
const MOST_IN_ONE_PART = 4000;

/** More are indexed in parts, and to join those takes a tenth of the time. */
const PART_PAGES = 800;

/** So many pages of a language are indexed at once. @param pages all that there are of it */
export const partPagesOf = (pages: number): number =>
  pages <= MOST_IN_ONE_PART ? pages : PART_PAGES;

/** Pagefind makes so many parts at once: while it writes one, that takes twice the memory. */
const PARTS_AT_ONCE = 1;

/** The pages of so many more may wait for it, which takes a tenth of the memory: they come faster at times. */
const PARTS_WAITING = 3;

/** What the index of a language is made with. */
export interface LanguageTask {
  readonly facts: IndexFacts;
  /** Addresses of all pages that will come, in the order in which the index takes them. */
  readonly addresses: readonly string[];
  /** Addresses of the pages of cases, in the order of the search data. */
  readonly cases: readonly string[];
  /** An empty folder beside that of the site, for the parts. */
  readonly workplace: string;
  /** The folder of the site. */
  readonly site: string;
}

/** The search index of one language in the making, a part of its pages after the other. */
export class LanguageIndex {
  readonly #task: LanguageTask;
  readonly #partPages: number;
  readonly #places: ReadonlyMap<string, number>;
  readonly #parts: PromiseWithResolvers<WrittenPart>[];
  readonly #threads = new Map<number, PartThread>();
  readonly #joined: Promise<WrittenIndex>;
  #joining: Worker | undefined;

  /** @param partPages the most pages in a part */
  constructor(task: LanguageTask, partPages = partPagesOf(task.addresses.length)) {
    this.#task = task;
    this.#partPages = partPages;
    this.#places = new Map(task.addresses.map((address, place) => [address, place]));
    const parts = Math.ceil(task.addresses.length / partPages);
    this.#parts = Array.from({ length: parts }, () => Promise.withResolvers());
    this.#joined = Promise.all(this.#parts.map(({ promise }) => promise)).then((written) =>
      this.#join(written),
    );
    // A failure is told where a page is added or the index asked for.
    this.#joined.catch(() => undefined);
  }

  /**
   * Adds a page.
   * @param own the element `main` of the page in UTF-8, without its closing tag; nothing when it is not searched
   * @returns when it may be forgotten
   * @throws Error for a page that was not expected, or when the index cannot be made
   */
  async add(address: string, own: Uint8Array | undefined): Promise<void> {
    const place = this.#places.get(address);
    if (place === undefined) throw new Error(`The search index does not expect ${address}.`);
    const part = Math.floor(place / this.#partPages);
    await this.#parts[part - PARTS_AT_ONCE - PARTS_WAITING]?.promise;
    const thread = this.#threads.get(part) ?? this.#start(part);
    await thread.add({ place: place % this.#partPages, address }, own);
  }

  /** The index, once all pages were added. */
  async finish(): Promise<WrittenIndex> {
    return await this.#joined;
  }

  /** Ends what is still going on. */
  async stop(): Promise<void> {
    const threads = [...this.#threads.values()].map((thread) => thread.stop());
    await Promise.all([...threads, this.#joining?.terminate()]);
  }

  #start(part: number): PartThread {
    const { facts, addresses, workplace } = this.#task;
    const first = part * this.#partPages;
    const task = {
      facts,
      pages: Math.min(this.#partPages, addresses.length - first),
      folder: join(workplace, `${facts.lang}-${String(part)}`),
    };
    const thread = new PartThread(task, this.#parts[part - PARTS_AT_ONCE]?.promise);
    this.#threads.set(part, thread);
    thread.written.then(this.#parts[part]?.resolve, this.#parts[part]?.reject);
    return thread;
  }

  async #join(parts: readonly WrittenPart[]): Promise<WrittenIndex> {
    const { facts, cases, site } = this.#task;
    const task: JoinTask = [parts, facts.lang, cases, site];
    const worker = new Worker(new URL('./join-worker.ts', import.meta.url), { workerData: task });
    this.#joining = worker;
    return await new Promise((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
    });
  }
}
