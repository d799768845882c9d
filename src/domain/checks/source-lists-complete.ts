import type { RecordKey } from '../../schema/record-key.ts';
import { type AnyRecord, recordSchemas } from '../../schema/record.ts';
import { referencesIn } from '../../schema/references.ts';
import { ownerOf } from '../owner-of.ts';
import { listedSources } from '../sources-in-scope.ts';
import type { MissingRecord } from './files-complete.ts';

/** The folders with a list of sources for all records in them, and how many steps deep it lies. */
const DEPTH_OF_LIST: Readonly<Record<string, number>> = {
  convenanten: 3,
  programmas: 3,
  lessen: 2,
  beleidsdoelen: 2,
  transparantiebenchmark: 2,
};

/**
 * The lists of sources that records refer to and that have no file. That is told once for a folder,
 * instead of for every source that is named in it.
 */
export function missingSourceLists(
  records: readonly AnyRecord[],
  unsound: readonly RecordKey[],
): MissingRecord[] {
  const present = new Set(records.map(({ file }) => file));
  const unread = unsound.filter(({ kind }) => kind === 'source-list').map(({ owner }) => owner);
  const lacking = Map.groupBy(records, ({ file }) => sourceListFor(file) ?? '');
  return [...lacking].flatMap(([file, within]) => {
    const owner = within.map(ownerOf).find((id) => id !== undefined);
    return file === '' || present.has(file) || unread.includes(owner)
      ? []
      : missingList(file, owner, within);
  });
}

function missingList(
  file: string,
  owner: string | undefined,
  within: readonly AnyRecord[],
): MissingRecord[] {
  const neededBy = within.filter(refersToList).map((record) => record.file);
  const key: RecordKey = { kind: 'source-list', id: 'source-list', ...(owner && { owner }) };
  return neededBy.length === 0 ? [] : [{ key, file, neededBy }];
}

/** Whether a record names a source and has no list of its own. */
function refersToList(record: AnyRecord): boolean {
  return (
    listedSources(record).length === 0 &&
    referencesIn(recordSchemas[record.kind], record.value).some(({ kind }) => kind === 'source')
  );
}

function sourceListFor(file: string): string | undefined {
  const steps = file.split('/');
  const depth = DEPTH_OF_LIST[steps[1] ?? ''];
  return depth === undefined ? undefined : [...steps.slice(0, depth), 'bronnen.json'].join('/');
}
