import type { Breach, Finding } from '../schema/finding.ts';
import type { LocatedValue } from './located-value.ts';

/** The breach with the line and column of the part that it is about. */
export function locate(breach: Breach, located: LocatedValue): Finding {
  const { rule, path, values } = breach;
  // Rule and values come from one breach and so belong together; the compiler cannot follow that.
  return { ...located.placeOf(path, breach.atKey), rule, path, values } as Finding;
}
