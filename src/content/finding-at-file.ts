import type { Finding } from '../schema/finding.ts';

/** A finding about a file as a whole: it stands at its first character. */
export function findingAtFile(
  file: string,
  { rule, values }: Pick<Finding, 'rule' | 'values'>,
): Finding {
  // Rule and values come in one object and so belong together; the compiler cannot follow that.
  return { file, line: 1, column: 1, path: [], rule, values } as Finding;
}
