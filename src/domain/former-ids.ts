import { type AnyRecord, recordsOfKind } from '../schema/record.ts';
import { presentOwner, tombstonesByKey } from './tombstones.ts';

/**
 * The ids that a fact may have had before what it is about became part of something else: a covenant,
 * case or KPI that goes on under another name keeps what was said of it.
 */
export function formerIds(records: readonly AnyRecord[]): (fact: string) => readonly string[] {
  const tombstones = tombstonesByKey(records);
  const moves = recordsOfKind(records, 'tombstone').flatMap(({ of, id, owner = '', value }) => {
    if (value.state !== 'merged') return [];
    if (of === 'kpi')
      return [[`${owner}/${id}/`, `${presentOwner(tombstones, owner)}/${value.into}/`] as const];
    const folder = { edition: 'transparantiebenchmark/', 'policy-target': 'beleidsdoelen/' }[
      of as string
    ];
    return [[`${folder ?? ''}${id}/`, `${folder ?? ''}${value.into}/`] as const];
  });
  return (fact) =>
    moves.flatMap(([from, to]) => (fact.startsWith(to) ? [from + fact.slice(to.length)] : []));
}
