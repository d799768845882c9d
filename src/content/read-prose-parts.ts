import type { Finding } from '../schema/finding.ts';
import type { ComponentInProse } from '../schema/prose-components.ts';
import type { RecordKey } from '../schema/record-key.ts';
import { componentNodesIn } from './prose/component-nodes.ts';
import type { ProseNode } from './prose/prose-node.ts';
import type { Prose } from './prose/prose-breach.ts';
import { readProse } from './prose/read-prose.ts';

/** The prose of a record, in the languages in which it was written. */
export interface RecordProse {
  readonly nl?: readonly ProseNode[];
  readonly en?: readonly ProseNode[];
}

/** Prose on its way to the parser: which record it belongs to, and where it starts in its file. */
export interface ProsePart {
  readonly file: string;
  /** Its file is that of the original when the prose is a translation. */
  readonly record: RecordKey & { readonly file: string };
  readonly language: 'nl' | 'en';
  readonly text: string;
  readonly firstLine: number;
}

/**
 * Parses all prose, and puts what is wrong with it, and its components, at their lines in the file.
 * @param earlier of another version: what it has the same of is not parsed again
 */
export async function readProseParts(
  parts: readonly ProsePart[],
  earlier?: { readonly parsedOf: (part: ProsePart) => Prose | undefined },
) {
  const known = new Map(parts.map((part) => [part.file, earlier?.parsedOf(part)]));
  const fresh = await readProse(
    parts.flatMap(({ file, text }) => (known.get(file) === undefined ? [{ file, text }] : [])),
  );
  const parsed = (file: string) => known.get(file) ?? fresh.get(file);
  const prose = new Map<string, RecordProse>();
  const findings: Finding[] = [];
  const components: ComponentInProse[] = [];
  const unsound: RecordKey[] = [];
  for (const { file, record, language, firstLine } of parts) {
    const { nodes, breaches } = parsed(file) ?? { nodes: [], breaches: [] };
    const lineInFile = (line: number) => line + firstLine - 1;
    prose.set(record.file, { ...prose.get(record.file), [language]: nodes });
    if (breaches.length > 0) unsound.push(record);
    for (const { line, column, rule, values } of breaches) {
      findings.push({ file, line: lineInFile(line), column, path: [], rule, values } as Finding);
    }
    for (const { name, attributes, line, column } of nodes.flatMap(componentNodesIn)) {
      components.push({ file, record, name, attributes, line: lineInFile(line), column });
    }
  }
  /** The parsed prose of a part. */
  const nodesOf = (part: ProsePart | undefined) =>
    part && prose.get(part.record.file)?.[part.language];
  const texts = new Map(parts.map(({ file, text }) => [file, text]));
  /** What was parsed of a part, where its text was the same here. */
  const parsedOf = ({ file, text }: ProsePart): Prose | undefined =>
    texts.get(file) === text ? parsed(file) : undefined;
  return { prose, findings, components, unsound, nodesOf, parsedOf };
}
