import { readContent, type Content } from '../content/read-content.ts';
import { checkRecords } from '../domain/check-records.ts';
import type { Finding } from '../schema/finding.ts';

/** Every finding in the content of a project, in the order of its files. */
export async function checkContent(root: string): Promise<readonly Finding[]> {
  return findingsIn(await readContent(root));
}

/** The findings of reading, and those of the rules between records. */
export function findingsIn(content: Content): readonly Finding[] {
  const { records, findings, locate } = content;
  const breaches = checkRecords(records, content);
  return [...findings, ...breaches.map(locate)].toSorted(byPlace);
}

function byPlace(one: Finding, other: Finding): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  return one.line - other.line || one.column - other.column;
}
