import type { Case } from '../../schema/case.ts';
import type { Covenant } from '../../schema/covenant.ts';
import type { Breach } from '../../schema/finding.ts';
import { type AnyRecord, recordsOfKind } from '../../schema/record.ts';
import { certainlyBefore } from '../certainly-before.ts';
import { toldOnce } from './told-once.ts';

/** A case under a covenant, with the first date that is known of it. */
interface CaseOfCovenant {
  readonly file: string;
  readonly covenant: string;
  readonly hasNote: boolean;
  readonly filed: string | undefined;
}

/**
 * A case falls under a covenant that had begun when it was filed, or says in `covenantNote` why it
 * does all the same. Where the filing is not dated, its first date that is. A covenant that has
 * ended may have cases (design, section 4); one that is still being negotiated has none, and of
 * another without a date nothing can be said.
 */
export function covenantHadBegun(records: readonly AnyRecord[]): Breach[] {
  const covenants = new Map(recordsOfKind(records, 'covenant').map(({ id, value }) => [id, value]));
  const cases = Map.groupBy(casesOfCovenants(records), ({ covenant }) => covenant);
  return [...cases].flatMap(([id, ofCovenant]) => {
    const covenant = covenants.get(id);
    if (covenant === undefined || isReversed(covenant)) return [];
    const begun = begunOn(covenant);
    const isEarly = ({ filed }: CaseOfCovenant) =>
      begun === undefined
        ? covenant.phase === 'negotiation'
        : filed !== undefined && certainlyBefore(filed, begun);
    const early = ofCovenant.filter((each) => !each.hasNote && isEarly(each));
    return toldOnce(early, ofCovenant).map(({ file, filed }): Breach => ({
      rule: 'case-before-covenant',
      file,
      path: ['covenant'],
      values: { filed, begun },
    }));
  });
}

function casesOfCovenants(records: readonly AnyRecord[]): CaseOfCovenant[] {
  return recordsOfKind(records, 'case').flatMap(({ file, value }) =>
    value.record !== 'case' || value.covenant === undefined
      ? []
      : [
          {
            file,
            covenant: value.covenant,
            hasNote: value.covenantNote !== undefined,
            filed: firstDate(value),
          },
        ],
  );
}

const begunOn = ({ term: { signed, started } }: Covenant) => (started ?? signed)?.on;

/** A term that ends before it begins is told as that, and not once more at its cases. */
function isReversed(covenant: Covenant): boolean {
  const begun = begunOn(covenant);
  const ended = covenant.term.ended?.on;
  return begun !== undefined && ended !== undefined && certainlyBefore(ended, begun);
}

const firstDate = ({ filed, admitted, decided, closed }: Case) =>
  filed ?? admitted ?? decided ?? closed;
