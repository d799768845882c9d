import type { Finding } from '../schema/finding.ts';
import type { ProseNode } from './prose/prose-node.ts';
import { readProse } from './prose/read-prose.ts';

/** The prose of a record, in the languages in which it was written. */
export interface RecordProse {
  readonly nl?: readonly ProseNode[];
  readonly en?: readonly ProseNode[];
}

/** Prose on its way to the parser: which record it belongs to, and where it starts in its file. */
export interface ProsePart {
  readonly file: string;
  /** File of the record; for a translation that is the file of the original. */
  readonly record: string;
  readonly language: 'nl' | 'en';
  readonly text: string;
  readonly firstLine: number;
}

/** Parses all prose, and puts what is wrong with it at its line in the file. */
export async function readProseParts(parts: readonly ProsePart[]) {
  const parsed = await readProse(parts.map(({ file, text }) => ({ file, text })));
  const prose = new Map<string, RecordProse>();
  const findings: Finding[] = [];
  for (const { file, record, language, firstLine } of parts) {
    const { nodes, breaches } = parsed.get(file) ?? { nodes: [], breaches: [] };
    prose.set(record, { ...prose.get(record), [language]: nodes });
    for (const { line, column, rule, values } of breaches) {
      findings.push({ file, line: line + firstLine - 1, column, path: [], rule, values } as Finding);
    }
  }
  return { prose, findings };
}
