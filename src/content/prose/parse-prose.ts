import { parseTree } from './parse-tree.ts';
import type { Prose } from './prose-breach.ts';
import { readTree } from './read-tree.ts';

/**
 * Reads the prose of a document: MDX as data. Nothing in it is run, and all faults are reported.
 *
 * Call it only where a crash may be survived: the parser can abort the whole process on malformed
 * text. `readProse` runs it in a process of its own.
 * @param text the document below its front matter
 * @returns the nodes, or the breaches in the order in which they stand in the text
 */
export function parseProse(text: string): Prose {
  const { tree, breaches: faults } = parseTree(text);
  const { nodes, breaches } = tree === undefined ? { nodes: [], breaches: [] } : readTree(tree);
  const all = [...faults, ...breaches].sort(
    (one, other) => one.line - other.line || one.column - other.column,
  );
  return all.length === 0 ? { nodes, breaches: [] } : { nodes: [], breaches: all };
}
