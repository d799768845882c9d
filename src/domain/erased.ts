import { ownerOf } from './owner-of.ts';
import { lastingKey, type LastingName } from './tombstones.ts';

/**
 * Whether a record has been erased (design, section 10): itself, or the covenant or programme in
 * whose folder it lies.
 * @param erased the keys of what has been
 */
export function isErased(erased: ReadonlySet<string | undefined>, key: LastingName): boolean {
  const owner = ownerOf(key);
  return erased.has(lastingKey(key)) || (owner !== undefined && erased.has(`covenant ${owner}`));
}
