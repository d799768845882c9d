import type { RecordPath } from '../schema/finding.ts';

/**
 * Visits every object and list in a value, the outer before the inner: what is looked for in this way
 * is found wherever it stands, so that a new list cannot be forgotten.
 * @param visit its path is only good during the visit, and copied by whoever keeps it
 */
export function eachObject(
  value: unknown,
  visit: (found: object, path: RecordPath) => void,
  path: (string | number)[] = [],
): void {
  if (typeof value !== 'object' || value === null) return;
  visit(value, path);
  const below = (inner: unknown, step: string | number) => {
    if (typeof inner !== 'object') return;
    path.push(step);
    eachObject(inner, visit, path);
    path.pop();
  };
  if (Array.isArray(value)) value.forEach(below);
  else for (const key in value) below((value as Readonly<Record<string, unknown>>)[key], key);
}
