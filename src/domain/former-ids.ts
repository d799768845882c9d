import { type AnyRecord, type ContentRecord, recordsOfKind } from '../schema/record.ts';
import { presentOwner, tombstonesByKey } from './tombstones.ts';

/** How the ids of facts began, and how they begin now that what they are about has another name. */
export interface IdMove {
  readonly from: string;
  readonly to: string;
}

/** What a tombstone says of the ids of facts: `undefined` where what it stands for went nowhere. */
export function idMove(
  { of, id, owner = '', value }: ContentRecord<'tombstone'>,
  tombstones: ReturnType<typeof tombstonesByKey>,
): IdMove | undefined {
  if (value.state !== 'merged') return undefined;
  const to = presentOwner(tombstones, owner);
  if (of === 'kpi') return { from: `${owner}/${id}/`, to: `${to}/${value.into}/` };
  const start =
    of === 'edition' ? 'transparantiebenchmark/' : of === 'policy-target' ? 'beleidsdoelen/' : '';
  return { from: `${start}${id}/`, to: `${start}${value.into}/` };
}

/**
 * The ids that a fact may have had before what it is about became part of something else: a covenant,
 * case or KPI that goes on under another name keeps what was said of it.
 */
export function formerIds(records: readonly AnyRecord[]): (fact: string) => readonly string[] {
  const tombstones = tombstonesByKey(records);
  const moves = recordsOfKind(records, 'tombstone').flatMap((one) => idMove(one, tombstones) ?? []);
  return (fact) =>
    moves.flatMap(({ from, to }) => (fact.startsWith(to) ? [from + fact.slice(to.length)] : []));
}
