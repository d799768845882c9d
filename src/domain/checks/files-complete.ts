import type { Breach } from '../../schema/finding.ts';
import type { RecordKey } from '../../schema/record-key.ts';
import type { AnyRecord } from '../../schema/record.ts';

/**
 * The files that others need are there: the site itself, the covenant in whose folder a KPI or
 * report lies, the mechanism that publishes a case.
 */
export function filesComplete(records: readonly AnyRecord[], unsound: readonly RecordKey[]): Breach[] {
  const keys: readonly RecordKey[] = [...records, ...unsound];
  const exists = (kind: RecordKey['kind'], id: string) => keys.some((key) => key.kind === kind && key.id === id);
  const missingOwners = records.flatMap(({ kind, owner, file: neededBy }) => {
    if (owner === undefined) return [];
    const ownerKind = kind === 'case' ? 'mechanism' : 'covenant';
    if (exists(ownerKind, owner)) return [];
    const file = ownerKind === 'mechanism' ? `content/klachten/${owner}/mechanisme.mdx` : `content/convenanten/${owner}/convenant.mdx`;
    return [missing(file, neededBy)];
  });
  return exists('site', 'site') ? missingOwners : [missing('content/site.json', 'content'), ...missingOwners];
}

function missing(file: string, neededBy: string): Breach {
  return { rule: 'file-missing', file: neededBy, path: [], values: { file, neededBy } };
}
