import type { z } from 'zod';
import { edition, method } from './benchmark.ts';
import { caseRecord } from './case.ts';
import { covenant, participantList, report } from './covenant.ts';
import { exceptionList } from './exception.ts';
import { instrument } from './instrument.ts';
import { kpi } from './kpi.ts';
import { lesson } from './lesson.ts';
import { mechanism } from './mechanism.ts';
import { organisation } from './organisation.ts';
import { page } from './page.ts';
import { policyTarget } from './policy-target.ts';
import { programme } from './programme.ts';
import type { RecordKey } from './record-key.ts';
import { revision } from './revision.ts';
import { searchWordList } from './search-words.ts';
import { site } from './site.ts';
import { sourceList } from './source.ts';
import { tombstone } from './tombstone.ts';
import { countryList, normList, sector, themeList, unitList } from './vocabulary.ts';

/** The schema of every kind of record that a content file can hold. */
export const recordSchemas = {
  site,
  sector,
  organisation,
  'theme-list': themeList,
  'norm-list': normList,
  'country-list': countryList,
  'unit-list': unitList,
  'search-word-list': searchWordList,
  'exception-list': exceptionList,
  covenant,
  'source-list': sourceList,
  'participant-list': participantList,
  kpi,
  report,
  mechanism,
  case: caseRecord,
  tombstone,
  edition,
  method,
  instrument,
  'policy-target': policyTarget,
  programme,
  lesson,
  revision,
  page,
} satisfies Record<string, z.ZodType>;

export type RecordKind = keyof typeof recordSchemas;
export type RecordValue<K extends RecordKind> = z.infer<(typeof recordSchemas)[K]>;

/** A checked record. Its id comes from its path, so that two records cannot share one by accident. */
export interface ContentRecord<K extends RecordKind = RecordKind> extends RecordKey {
  readonly kind: K;
  /** Path of the file, from the root of the repository. */
  readonly file: string;
  readonly value: RecordValue<K>;
}

export type AnyRecord = { [K in RecordKind]: ContentRecord<K> }[RecordKind];

/** The records of one kind, in the order of their files. */
export function recordsOfKind<K extends RecordKind>(
  records: readonly AnyRecord[],
  kind: K,
): readonly ContentRecord<K>[] {
  let byKind = recordsByKind.get(records);
  if (byKind === undefined) recordsByKind.set(records, (byKind = Map.groupBy(records, kindOf)));
  // The kind decides the type of the value; the compiler cannot follow that through a map.
  return (byKind.get(kind) ?? []) as unknown as readonly ContentRecord<K>[];
}

const kindOf = ({ kind }: AnyRecord): RecordKind => kind;

// Dozens of rules ask for the few of their kind among thousands.
const recordsByKind = new WeakMap<
  readonly AnyRecord[],
  ReadonlyMap<RecordKind, readonly AnyRecord[]>
>();
