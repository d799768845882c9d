import { type AnyRecord, type ContentRecord, recordsOfKind } from '../../schema/record.ts';

/** Cases of the published version that are no longer there, by id. */
export function casesGone(
  before: readonly AnyRecord[],
  after: readonly AnyRecord[],
): ReadonlyMap<string, ContentRecord<'case'>> {
  const present = new Set(recordsOfKind(after, 'case').map(({ id }) => id));
  return new Map(
    recordsOfKind(before, 'case')
      .filter(({ id }) => !present.has(id))
      .map((record) => [record.id, record]),
  );
}
