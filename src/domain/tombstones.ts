import type { CaseRuleValues } from '../schema/case-rule-values.ts';
import type { ReferenceKind } from '../schema/field.ts';
import {
  isLastingKind,
  isOwned,
  type LastingKind,
  TOMBSTONE_PLACES,
} from '../schema/lasting-kind.ts';
import type { RecordKey } from '../schema/record-key.ts';
import {
  type AnyRecord,
  type ContentRecord,
  type RecordKind,
  recordsOfKind,
} from '../schema/record.ts';
import type { LastingRecord } from './lasting-records.ts';

/** A name of something that leaves a tombstone, or of the tombstone itself. */
export type LastingName = Pick<RecordKey, 'id' | 'of'> & {
  readonly kind: RecordKind | ReferenceKind;
  readonly owner?: string | undefined;
};

/**
 * What a record shares with the tombstone that takes its place, and with nothing else: which one of
 * its kind it is. `undefined` for kinds that leave no tombstone.
 */
export function lastingKey({ kind, id, owner = '', of }: LastingName): string | undefined {
  const lasting = of ?? kind;
  if (!isLastingKind(lasting)) return undefined;
  // Covenants and programmes share their ids, because a KPI is known by that of its folder alone.
  const scope = lasting === 'programme' ? 'covenant' : lasting;
  return `${scope} ${isOwned(lasting) ? `${owner}/` : ''}${id.toLowerCase()}`;
}

/** An id as others refer to it: codes of countries stand in capitals, but not in names of files. */
export const referredId = (of: LastingKind, id: string): string =>
  of === 'country' ? id.toUpperCase() : id;

/** The file of the tombstone of a record. */
export function tombstoneFile({ kind, id, owner = '', file }: LastingRecord): string {
  if (file.startsWith('content/vervallen/')) return file;
  const places: readonly string[] = TOMBSTONE_PLACES[kind];
  const place = places.find((one) => one.split('/')[0] === file.split('/')[1]) ?? places[0] ?? '';
  const named = place.replace(':owner', owner).replace(':id', id.toLowerCase());
  return `content/vervallen/${named}.json`;
}

/** All tombstones, by what they stand for. */
export function tombstonesByKey(
  records: readonly AnyRecord[],
): ReadonlyMap<string | undefined, ContentRecord<'tombstone'>> {
  return new Map(recordsOfKind(records, 'tombstone').map((record) => [lastingKey(record), record]));
}

/** The tombstone of what a fact is about, which the first steps of its id tell, widest first. */
export function tombstoneOfFact<T>(
  tombstones: ReadonlyMap<string | undefined, T>,
  fact: string,
): T | undefined {
  return keysOfFact(fact)
    .map((key) => tombstones.get(key))
    .find((tombstone) => tombstone !== undefined);
}

/** What a fact may be about. */
export function keysOfFact(fact: string): readonly string[] {
  const [first = '', second = ''] = fact.split('/');
  const known = {
    transparantiebenchmark: [`edition ${second}`],
    beleidsdoelen: [`policy-target ${second}`],
  }[first];
  return known ?? [`case ${first}`, `covenant ${first}`, `kpi ${first}/${second}`];
}

/** What a finding tells of a reference to what is gone. */
export function goneValues({
  id,
  of = 'case',
  value,
}: ContentRecord<'tombstone'>): CaseRuleValues['reference-gone'] {
  const { state } = value;
  const gone = { of, id: referredId(of, id), state };
  return state === 'merged' ? { ...gone, into: referredId(of, value.into) } : gone;
}

/** The covenant or programme that KPIs are in now: itself, or what it became part of in the end. */
export function presentOwner(
  tombstones: ReturnType<typeof tombstonesByKey>,
  owner: string,
  passed: readonly string[] = [],
): string {
  const value = tombstones.get(`covenant ${owner}`)?.value;
  return value?.state !== 'merged' || passed.includes(value.into)
    ? owner
    : presentOwner(tombstones, value.into, [...passed, owner]);
}
