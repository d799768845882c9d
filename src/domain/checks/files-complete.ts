import type { Breach } from '../../schema/finding.ts';
import type { RecordKey } from '../../schema/record-key.ts';
import type { AnyRecord } from '../../schema/record.ts';

/** The record that a folder belongs to, by the folder that it lies in, and the file that holds it. */
const OWNERS: Readonly<Record<string, { readonly kind: RecordKey['kind']; readonly file: string }>> = {
  convenanten: { kind: 'covenant', file: 'convenant.mdx' },
  programmas: { kind: 'programme', file: 'programma.mdx' },
  klachten: { kind: 'mechanism', file: 'mechanisme.mdx' },
};

/**
 * The files that others need are there: the site itself, the covenant or programme in whose folder
 * a KPI or report lies, the mechanism that publishes a case.
 */
export function filesComplete(records: readonly AnyRecord[], unsound: readonly RecordKey[]): Breach[] {
  const keys: readonly RecordKey[] = [...records, ...unsound];
  const exists = (kind: RecordKey['kind'], id: string) => keys.some((key) => key.kind === kind && key.id === id);
  const withoutOwner = records.flatMap(({ owner, file: neededBy }) => {
    const folder = neededBy.split('/')[1] ?? '';
    const owning = OWNERS[folder];
    if (owner === undefined || owning === undefined || exists(owning.kind, owner)) return [];
    return [missing(`content/${folder}/${owner}/${owning.file}`, neededBy)];
  });
  return exists('site', 'site') ? withoutOwner : [missing('content/site.json', 'content'), ...withoutOwner];
}

function missing(file: string, neededBy: string): Breach {
  return { rule: 'file-missing', file: neededBy, path: [], values: { file, neededBy } };
}
