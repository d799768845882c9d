import type { Breach, Finding } from '../schema/finding.ts';
import type { LocatedValue } from './located-value.ts';

/**
 * The breach with the line and column of the part that it is about.
 * @param located the record in the breach's file; without one, what has no place of its own stands
 *   at the first character
 */
export function locate(breach: Breach, located: LocatedValue | undefined): Finding {
  const { file, rule, path, values, atKey, at } = breach;
  const place = at ?? located?.placeOf(path, atKey) ?? FIRST_CHARACTER;
  // Rule and values come from one breach and so belong together; the compiler cannot follow that.
  return { ...place, file, rule, path, values } as Finding;
}

const FIRST_CHARACTER = { line: 1, column: 1 };
