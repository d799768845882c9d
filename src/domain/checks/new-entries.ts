import type { RecordPath } from '../../schema/finding.ts';
import { type AnyRecord, type ContentRecord, recordsOfKind } from '../../schema/record.ts';
import type { RevisedFact } from '../../schema/revision.ts';
import { revisionsInOrder } from '../revision-order.ts';
import { sameContent } from '../same-content.ts';

/** An entry of a revision that the published version does not have. */
export interface RevisionEntry {
  readonly revised: RevisedFact;
  readonly record: ContentRecord<'revision'>;
  readonly path: RecordPath;
}

/**
 * What revisions say that the published version does not hold, by fact, the oldest first. A revision
 * counts once: one that was published already explained something else, also where a later one says
 * the same, of a value that came back.
 */
export function newEntries(
  before: readonly AnyRecord[],
  after: readonly AnyRecord[],
): ReadonlyMap<string, readonly RevisionEntry[]> {
  const known = recordsOfKind(before, 'revision').flatMap(({ value }) => value.facts);
  const entries = revisionsInOrder(after).flatMap((record) =>
    record.value.facts.flatMap((revised, index): RevisionEntry[] => {
      const at = known.findIndex((one) => sameContent(one, revised));
      if (at === -1) return [{ revised, record, path: ['facts', index] }];
      known.splice(at, 1);
      return [];
    }),
  );
  return Map.groupBy(entries, ({ revised }) => revised.fact);
}
