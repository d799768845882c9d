import type { ProseComponent, ProseNode } from './prose-node.ts';

/** The components in a piece of prose, in the order in which they stand; one inside another after it. */
export function componentNodesIn(node: ProseNode): ProseComponent[] {
  if (node.kind === 'text') return [];
  const below = node.children.flatMap(componentNodesIn);
  return node.kind === 'component' ? [node, ...below] : below;
}
