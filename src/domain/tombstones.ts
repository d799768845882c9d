import type { CaseRuleValues } from '../schema/case-rule-values.ts';
import type { LastingKind, RecordKey } from '../schema/record-key.ts';
import { type AnyRecord, type ContentRecord, recordsOfKind } from '../schema/record.ts';

/** Covenants and programmes share their ids, because a KPI is known by that of its folder alone. */
const SCOPES: Readonly<Record<LastingKind, string>> = {
  case: 'case',
  covenant: 'covenant',
  programme: 'covenant',
  kpi: 'kpi',
  edition: 'edition',
};

/**
 * What a record shares with the tombstone that takes its place, and with nothing else: which one of
 * its kind it is. `undefined` for kinds that leave no tombstone.
 */
export function lastingKey({ kind, id, owner, of = kind as LastingKind }: RecordKey) {
  const scope: string | undefined = SCOPES[of];
  return scope && `${scope} ${of === 'kpi' ? `${owner ?? ''}/` : ''}${id}`;
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
  const [first = '', second = ''] = fact.split('/');
  const keys =
    first === 'transparantiebenchmark'
      ? [`edition ${second}`]
      : [`case ${first}`, `covenant ${first}`, `kpi ${first}/${second}`];
  return keys.map((key) => tombstones.get(key)).find((tombstone) => tombstone !== undefined);
}

/** What a finding tells of a reference to what is gone. */
export function goneValues({
  kind,
  id,
  of = kind as LastingKind,
  value,
}: ContentRecord<'tombstone'>): CaseRuleValues['reference-gone'] {
  const { state } = value;
  return state === 'merged' ? { of, id, state, into: value.into } : { of, id, state };
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
