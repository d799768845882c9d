import type { Node } from 'jsonc-parser';
import type { RecordPath } from '../schema/finding.ts';

/**
 * Offset of the value at `path`, or of its key, in a parsed JSON text; of the nearest existing
 * ancestor's value when the path does not exist. Of a double key it is the last, as in the value.
 */
export function jsonOffset(root: Node, path: RecordPath, atKey: boolean): number {
  let node = root;
  let key: Node | undefined;
  for (const step of path) {
    const child: Child | undefined = childAt(node, step);
    if (child === undefined) return node.offset;
    node = child.value;
    key = child.key;
  }
  return (atKey && key !== undefined ? key : node).offset;
}

interface Child {
  readonly value: Node;
  readonly key: Node | undefined;
}

function childAt(node: Node, step: string | number): Child | undefined {
  const children = node.children ?? [];
  if (node.type === 'array') {
    const value = typeof step === 'number' ? children[step] : undefined;
    return value && { value, key: undefined };
  }
  const property = children.findLast((child) => child.children?.[0]?.value === String(step));
  const [key, value] = property?.children ?? [];
  return value && { value, key };
}
