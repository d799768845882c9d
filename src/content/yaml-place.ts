import { isMap, isNode, isScalar, isSeq, type Node } from 'yaml';
import type { RecordPath } from '../schema/finding.ts';
import { yamlKey } from './yaml-value.ts';

/**
 * Offset of the value at `path`, or of its key, in parsed YAML; of the nearest existing ancestor's
 * value when the path does not exist. A key without a value stands where its key stands.
 */
export function yamlOffset(root: Node | null, path: RecordPath, atKey: boolean): number {
  let offset = startOf(root) ?? 0;
  let node: unknown = root;
  for (const [depth, step] of path.entries()) {
    const child = childAt(node, step);
    if (child === undefined) return offset;
    const keyOffset = startOf(child.key);
    if (atKey && depth === path.length - 1 && keyOffset !== undefined) return keyOffset;
    // An empty value is a node of its own behind the colon, on what may be the next line.
    const valueOffset =
      isScalar(child.value) && child.value.source === '' && child.value.type === 'PLAIN'
        ? undefined
        : startOf(child.value);
    offset = valueOffset ?? keyOffset ?? offset;
    node = child.value;
  }
  return offset;
}

function childAt(
  node: unknown,
  step: string | number,
): { key: unknown; value: unknown } | undefined {
  if (isSeq(node)) {
    return typeof step === 'number' && step in node.items
      ? { key: undefined, value: node.items[step] }
      : undefined;
  }
  if (!isMap(node)) return undefined;
  return node.items.findLast(({ key }) => isScalar(key) && yamlKey(key) === String(step));
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
