import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFrontMatter } from '../../src/content/read-front-matter.ts';
import { readJson } from '../../src/content/read-json.ts';

export const HEADER = 'dossier\tcontent\tleft_out';
const ROOT = join(import.meta.dirname, '..', '..');

/** What became of one value of the dossier: a place in content, or the reason why it has none. */
export interface LedgerRow {
  /** Path and JSON pointer, `covenants/banken.json#/kpis/0/unit`. */
  readonly dossier: string;
  /** Path and JSON pointer in `content/`; empty when left out. */
  readonly content: string;
  readonly leftOut: string;
}

/** The ledgers by file name; each as its lines, the header included. */
export function ledgerFiles(): ReadonlyMap<string, readonly string[]> {
  const names = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.tsv'));
  return new Map(names.map((name) => [name, readFileSync(join(import.meta.dirname, name), 'utf8').replace(/\n$/u, '').split('\n')]));
}

export function ledgerRows(lines: readonly string[]): LedgerRow[] {
  return lines.slice(1).map((line) => {
    const [dossier = '', content = '', leftOut = ''] = line.split('\t');
    return { dossier, content, leftOut };
  });
}

/** Looks values of content up by path and pointer; `undefined` where there is none. */
export function contentLookup(): (place: string) => unknown {
  const files = new Map<string, unknown>();
  return (place) => {
    const [file = '', pointer = ''] = place.split('#');
    if (!files.has(file)) files.set(file, readRecord(file));
    return atPointer(files.get(file), pointer);
  };
}

function readRecord(file: string): unknown {
  const text = readFileSync(join(ROOT, file), 'utf8');
  return file.endsWith('.mdx') ? readFrontMatter(file, text).located.value : readJson(file, text).value;
}

function atPointer(value: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce((part: unknown, step) => (isHolder(part) && Object.hasOwn(part, step) ? part[step] : undefined), value);
}

/** Every value of a JSON file that holds no other values, by its pointer; an empty list or record counts as one. */
export function leavesOf(value: unknown, pointer = ''): [pointer: string, value: unknown][] {
  const inner = isHolder(value) ? Object.entries(value) : [];
  if (inner.length === 0) return [[pointer, value]];
  return inner.flatMap(([key, part]) => leavesOf(part, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`));
}

function isHolder(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
