import { proseBreach } from './prose-breach.ts';
import type { Prose } from './prose-breach.ts';
import { startProseChild } from './prose-child.ts';
import type { ProseChild } from './prose-child.ts';

/** The prose of one content file: what stands below its front matter. */
export interface ProseDocument {
  readonly file: string;
  readonly text: string;
}

// A message to another process takes longer than reading a short document.
const DOCUMENTS_PER_MESSAGE = 50;
const LIMIT_IN_MS = 5000;

/** Processes that wait for the next reading: starting one takes longer than reading a hundred documents. */
const resting: ProseChild[] = [];

/**
 * Reads the prose of all documents in a process of its own, which the parser may bring down. The
 * document that did so gets `prose-crash`, and a new process reads the rest; so does a document
 * that takes longer than `limitInMs`.
 * @param documents each with a file name of its own
 * @returns a reading for every document, by file, in the order given
 * @throws Error when no process can be started
 */
export async function readProse(
  documents: readonly ProseDocument[],
  limitInMs: number = LIMIT_IN_MS,
): Promise<Map<string, Prose>> {
  const readings = new Map<string, Prose>();
  let child: ProseChild | undefined;

  async function read(batch: readonly ProseDocument[]): Promise<readonly Prose[] | undefined> {
    child ??= resting.pop() ?? (await startProseChild());
    if (!child.isAlive()) child = await startProseChild();
    const prose = await child.read(
      batch.map(({ text }) => text),
      limitInMs,
    );
    if (prose === undefined) child = undefined;
    return prose;
  }

  try {
    for (let start = 0; start < documents.length; start += DOCUMENTS_PER_MESSAGE) {
      const batch = documents.slice(start, start + DOCUMENTS_PER_MESSAGE);
      const prose = await read(batch);
      for (const [index, document] of batch.entries()) {
        // A dying process does not say what it was reading, and what it had already written may be
        // lost with it. Read alone, only the document that is to blame brings a process down.
        const reading = prose?.[index] ?? (await read([document]))?.[0] ?? CRASHED;
        readings.set(document.file, reading);
      }
    }
  } finally {
    if (child !== undefined) {
      child.rest();
      resting.push(child);
    }
  }
  return readings;
}

/** Ends the processes that wait for the next reading, for a command that reads once and goes on for long. */
export function endProseReaders(): void {
  for (const child of resting.splice(0)) child.end();
}

const CRASHED: Prose = {
  nodes: [],
  breaches: [proseBreach('prose-crash', { line: 1, column: 1 }, {})],
};
