import { parentPort, workerData, type MessagePort } from 'node:worker_threads';
import { IndexedPart, type IndexFacts } from './indexed-part.ts';

/** A page as it was made, with its place among all of its part. */
export interface MadePage {
  readonly place: number;
  readonly address: string;
  /** Its element `main` in UTF-8, without the closing tag; nothing when the index does not hold the page. */
  readonly own: Uint8Array | undefined;
}

/** What this thread is started with. */
export interface PartTask {
  readonly facts: IndexFacts;
  /** So many pages will come. */
  readonly pages: number;
  /** Where the files of the part are written when all came. */
  readonly folder: string;
}

const { facts, pages, folder } = workerData as PartTask;
const part = await IndexedPart.start(facts);
const decoder = new TextDecoder();
const waiting = new Map<number, MadePage>();
let next = 0;
let work = Promise.resolve();

/** Pages are made side by side, and come in no order; they are added in that of their places. */
async function take(page: MadePage, port: MessagePort): Promise<void> {
  waiting.set(page.place, page);
  for (let first = waiting.get(next); first !== undefined; first = waiting.get(next)) {
    waiting.delete(next);
    next += 1;
    if (first.own !== undefined) await part.add(first.address, decoder.decode(first.own));
    port.postMessage(first.place);
  }
  if (next === pages) {
    port.postMessage(await part.write(folder));
    port.close();
  }
}

const port = parentPort;
port?.on('message', (page: MadePage) => {
  work = work.then(() => take(page, port));
});
