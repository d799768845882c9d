import type { Node } from 'jsonc-parser';
import type { Finding, RecordPath } from '../schema/finding.ts';
import { isReservedKey } from './located-value.ts';
import type { SourceText } from './source-text.ts';

/** How many keys a parsed value holds at all levels, and whether one of them is reserved. */
export function countKeys(value: unknown): { count: number; reserved: boolean } {
  const total = { count: 0, reserved: false };
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    if (Array.isArray(part)) return part.forEach(visit);
    for (const [key, inner] of Object.entries(part)) {
      total.count += 1;
      total.reserved ||= isReservedKey(key);
      visit(inner);
    }
  };
  visit(value);
  return total;
}

/** A copy of the value without its reserved keys. */
export function withoutReservedKeys(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(withoutReservedKeys);
  const kept = Object.entries(value).filter(([key]) => !isReservedKey(key));
  return Object.fromEntries(kept.map(([key, inner]) => [key, withoutReservedKeys(inner)]));
}

/** A finding for each key that is reserved or that its record holds already, in file order. */
export function keyFindings(source: SourceText, node: Node, path: RecordPath = []): Finding[] {
  if (node.type === 'array') {
    return (node.children ?? []).flatMap((child, index) =>
      keyFindings(source, child, [...path, index]),
    );
  }
  if (node.type !== 'object') return [];
  const seen = new Set<string>();
  return (node.children ?? []).flatMap((property) => {
    const [keyNode, valueNode] = property.children ?? [];
    if (keyNode === undefined) return [];
    const key = String(keyNode.value);
    const at = { ...source.placeAt(keyNode.offset), path: [...path, key], values: { key } };
    const own: Finding[] = [];
    if (isReservedKey(key)) own.push({ ...at, rule: 'key-reserved' });
    if (seen.has(key)) own.push({ ...at, rule: 'key-duplicate' });
    seen.add(key);
    return valueNode === undefined
      ? own
      : [...own, ...keyFindings(source, valueNode, [...path, key])];
  });
}
