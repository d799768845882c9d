import type { Case } from '../../schema/case.ts';
import type { Covenant } from '../../schema/covenant.ts';
import type { Breach } from '../../schema/finding.ts';
import { type AnyRecord, recordsOfKind } from '../../schema/record.ts';
import { certainlyBefore } from '../certainly-before.ts';

/**
 * A case falls under a covenant that had begun when it was filed, or says in `covenantNote` why it
 * does all the same. Where the filing is not dated, its first date that is. A covenant that has
 * ended may have cases (design, section 4); one that is still being negotiated has none, and of
 * another without a date nothing can be said.
 */
export function covenantHadBegun(records: readonly AnyRecord[]): Breach[] {
  const covenants = new Map(recordsOfKind(records, 'covenant').map(({ id, value }) => [id, value]));
  return recordsOfKind(records, 'case').flatMap(({ file, value }): Breach[] => {
    if (value.record !== 'case' || value.covenantNote !== undefined) return [];
    const covenant = covenants.get(value.covenant ?? '');
    const begun = covenant === undefined ? undefined : begunOn(covenant);
    if (covenant === undefined || (begun === undefined && covenant.phase !== 'negotiation'))
      return [];
    const filed = firstDate(value);
    if (begun !== undefined && (filed === undefined || !certainlyBefore(filed, begun))) return [];
    return [{ rule: 'case-before-covenant', file, path: ['covenant'], values: { filed, begun } }];
  });
}

const begunOn = ({ term: { signed, started } }: Covenant) => (started ?? signed)?.on;

const firstDate = ({ filed, admitted, decided, closed }: Case) =>
  filed ?? admitted ?? decided ?? closed;
