import { parentPort, workerData, type MessagePort } from 'node:worker_threads';
import { giveWay } from '../../site/give-way.ts';
import { IndexedPart, type IndexFacts } from './indexed-part.ts';

/** A page as it was made, with its place among all of its part. */
export interface MadePage {
  readonly place: number;
  readonly address: string;
  /** Its element `main` in UTF-8, without the closing tag; nothing when the index does not hold the page. */
  readonly own: Uint8Array<ArrayBuffer> | undefined;
}

/** What this thread is started with. */
export interface PartTask {
  readonly facts: IndexFacts;
  /** So many pages will come. */
  readonly pages: number;
  /** Where the files of the part are written when all came. */
  readonly folder: string;
}

giveWay();
const { facts, pages, folder } = workerData as PartTask;
const part = await IndexedPart.start(facts);
const decoder = new TextDecoder();
const waiting = new Map<number, MadePage>();
let next = 0;
let work = Promise.resolve();

/** Pages are made side by side, and come in no order; they are added in that of their places. */
async function take(made: readonly MadePage[], port: MessagePort): Promise<void> {
  for (const page of made) waiting.set(page.place, page);
  const adding: Promise<void>[] = [];
  for (let first = waiting.get(next); first !== undefined; first = waiting.get(next)) {
    waiting.delete(next);
    next += 1;
    if (first.own !== undefined) adding.push(part.add(first.address, decoder.decode(first.own)));
  }
  await Promise.all(adding);
  if (next === pages) {
    port.postMessage(await part.write(folder));
    port.close();
  }
}

const port = parentPort;
port?.on('message', (made: readonly MadePage[]) => {
  work = work.then(() => take(made, port));
});
