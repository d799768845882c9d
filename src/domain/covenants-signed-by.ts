import type { Covenant } from '../schema/covenant.ts';
import { firstDay, type IsoDate, lastDay } from './period-end.ts';

/** Covenants by whether they were signed on a day: the same covenants, each in one list. */
export interface SignedBy<T> {
  readonly signed: readonly T[];
  /** The date is known only to a month or a year that the day lies in. */
  readonly perhaps: readonly T[];
  readonly later: readonly T[];
  /** No source gives a date of signing. */
  readonly undated: readonly T[];
}

/** Which covenants had been signed by the end of a day; lists keep the order of the covenants. */
export function covenantsSignedBy<T extends { readonly value: Pick<Covenant, 'term'> }>(
  covenants: readonly T[],
  day: IsoDate,
): SignedBy<T> {
  const when = ({ value: { term } }: T): keyof SignedBy<T> => {
    const on = term.signed?.on;
    if (on === undefined) return 'undated';
    if (lastDay(on) <= day) return 'signed';
    return firstDay(on) <= day ? 'perhaps' : 'later';
  };
  const of = (group: keyof SignedBy<T>) => covenants.filter((one) => when(one) === group);
  return {
    signed: of('signed'),
    perhaps: of('perhaps'),
    later: of('later'),
    undated: of('undated'),
  };
}
