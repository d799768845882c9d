import type { Breach } from '../../schema/finding.ts';
import type { RecordKey } from '../../schema/record-key.ts';
import { EDITORIAL_PAGES } from '../../schema/page.ts';
import type { AnyRecord } from '../../schema/record.ts';

/** The record that a folder belongs to, by the folder that it lies in, and the file that holds it. */
const OWNERS: Readonly<
  Record<string, { readonly kind: RecordKey['kind']; readonly file: string }>
> = {
  convenanten: { kind: 'covenant', file: 'convenant.mdx' },
  programmas: { kind: 'programme', file: 'programma.mdx' },
  klachten: { kind: 'mechanism', file: 'mechanisme.mdx' },
};

/** What the site cannot do without, whatever else is in it. */
const INDISPENSABLE: readonly { readonly key: RecordKey; readonly file: string }[] = [
  { key: { kind: 'site', id: 'site' }, file: 'content/site.json' },
  ...Object.values(EDITORIAL_PAGES).map((id) => ({
    key: { kind: 'page' as const, id },
    file: `content/paginas/${id}.mdx`,
  })),
];

/** A record that must be there and is not, with the files that cannot do without. */
export interface MissingRecord {
  readonly key: RecordKey;
  readonly file: string;
  readonly neededBy: readonly string[];
}

/**
 * The records that others need and that have no file: the site itself and its pages, the covenant or programme
 * in whose folder a KPI or report lies, the mechanism that publishes a case.
 */
export function missingRecords(
  records: readonly AnyRecord[],
  unsound: readonly RecordKey[],
): MissingRecord[] {
  const present = new Set([...records, ...unsound].map(({ kind, id }) => `${kind} ${id}`));
  const missing = new Map<string, MissingRecord & { readonly neededBy: string[] }>();
  for (const { key, file } of INDISPENSABLE) {
    if (!present.has(`${key.kind} ${key.id}`)) missing.set(file, { key, file, neededBy: [] });
  }
  for (const { owner: id, file: needing } of records) {
    const folder = needing.split('/')[1] ?? '';
    const owning = OWNERS[folder];
    if (id === undefined || owning === undefined || present.has(`${owning.kind} ${id}`)) continue;
    const file = `content/${folder}/${id}/${owning.file}`;
    const known = missing.get(file) ?? { key: { kind: owning.kind, id }, file, neededBy: [] };
    known.neededBy.push(needing);
    missing.set(file, known);
  }
  return [...missing.values()];
}

/** Tells of each missing file once, at the place where it should be. */
export function filesComplete(missing: readonly MissingRecord[]): Breach[] {
  return missing.map(({ file, neededBy }) => ({
    rule: 'file-missing',
    file,
    path: [],
    values: { neededBy },
  }));
}
