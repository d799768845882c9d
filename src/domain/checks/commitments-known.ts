import { closest } from '../../schema/closest.ts';
import type { Breach } from '../../schema/finding.ts';
import { type AnyRecord, recordsOfKind } from '../../schema/record.ts';

/** A case invokes commitments of its own covenant. Of a covenant that could not be read nothing can be said. */
export function commitmentsKnown(records: readonly AnyRecord[]): Breach[] {
  const covenants = new Map(
    recordsOfKind(records, 'covenant').map(({ id, value }) => [
      id,
      value.commitments.map((commitment) => commitment.id),
    ]),
  );
  return recordsOfKind(records, 'case').flatMap(({ file, value }) => {
    const { covenant, commitments = [] } = value;
    const known = covenant === undefined ? [] : covenants.get(covenant);
    if (known === undefined) return [];
    return commitments.flatMap((commitment, index): Breach[] => {
      if (known.includes(commitment)) return [];
      const values = { commitment, covenant, closest: closest(commitment, known) };
      return [{ rule: 'commitment-unknown', file, path: ['commitments', index], values }];
    });
  });
}
