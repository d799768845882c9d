import type { Breach, RecordPath } from '../../schema/finding.ts';
import { certainlyBefore } from '../certainly-before.ts';
import { firstDay } from '../period-end.ts';
import { toldOnce } from './told-once.ts';

/** A date in a record, in whatever precision is known, and where it stands. */
export interface DatedField {
  readonly field: string;
  readonly date: string | undefined;
  readonly path: RecordPath;
}

type Named = Pick<DatedField, 'field' | 'date'>;
type Known<T extends Named> = T & { readonly date: string };

/** Each date is held against the one before it that begins last, as 2019 says less than 2019-05. */
export function reversedPairs(file: string, sequence: readonly DatedField[]): Breach[] {
  const breaches: Breach[] = [];
  let latest: Known<DatedField> | undefined;
  for (const later of sequence.filter(isKnown)) {
    if (latest !== undefined && certainlyBefore(later.date, latest.date)) {
      breaches.push(reversed(file, latest, later));
      // From here on: or one date that is far too late would be held against all that follow.
      latest = later;
    } else if (latest === undefined || firstDay(later.date) > firstDay(latest.date)) {
      latest = later;
    }
  }
  return breaches;
}

/** Each of some dates, in whatever order they are among themselves, is held against one before them. */
export function reversedAfter(
  file: string,
  earlier: Named,
  dates: readonly DatedField[],
): Breach[] {
  if (!isKnown(earlier)) return [];
  const known = dates.filter(isKnown);
  const early = known.filter(({ date }) => certainlyBefore(date, earlier.date));
  return toldOnce(early, known).map((later) => reversed(file, earlier, later));
}

const isKnown = <T extends Named>(field: T): field is Known<T> => field.date !== undefined;

function reversed(file: string, earlier: Known<Named>, later: Known<DatedField>): Breach {
  const values = {
    earlier: earlier.date,
    earlierField: earlier.field,
    later: later.date,
    laterField: later.field,
  };
  return { rule: 'dates-reversed', file, path: later.path, values };
}

/** The fields of one object that hold dates, in the order of their names. */
export function datedFields<K extends string>(
  holder: { readonly [key in K]?: string | undefined },
  names: readonly K[],
  path: RecordPath,
): DatedField[] {
  return names.map((field) => ({ field, date: holder[field], path: [...path, field] }));
}
