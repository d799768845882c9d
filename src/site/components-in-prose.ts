import type { RecordProse } from '../content/read-prose-parts.ts';
import type { ProseComponent, ProseNode } from '../content/prose/prose-node.ts';

/** Every component in the prose of all records, with the file of the record it belongs to. */
export function componentsIn(prose: ReadonlyMap<string, RecordProse>): (ProseComponent & { readonly file: string })[] {
  return [...prose].flatMap(([file, { nl = [], en = [] }]) =>
    [...nl, ...en].flatMap(componentsBelow).map((component) => ({ ...component, file })),
  );
}

function componentsBelow(node: ProseNode): ProseComponent[] {
  if (node.kind === 'text') return [];
  const below = node.children.flatMap(componentsBelow);
  return node.kind === 'component' ? [node, ...below] : below;
}
