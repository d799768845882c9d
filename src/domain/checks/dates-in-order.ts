import type { Breach, RecordPath } from '../../schema/finding.ts';
import type { AnyRecord } from '../../schema/record.ts';
import { firstDay, lastDay } from '../period-end.ts';

/** A date in a record, in whatever precision is known, and where it stands. */
interface DatedField {
  readonly field: string;
  readonly date: string | undefined;
  readonly path: RecordPath;
}

/**
 * Dates that follow from each other stand in that order: signed, started, ended; filed, admitted,
 * decided, closed; joined, left. Dates of different precision clash only when no reading of them
 * is in order: 2019 and 2019-03 do not.
 */
export function datesInOrder(records: readonly AnyRecord[]): Breach[] {
  return records.flatMap((record) => sequences(record).flatMap((sequence) => reversedPairs(record.file, sequence)));
}

function reversedPairs(file: string, sequence: readonly DatedField[]): Breach[] {
  const known = sequence.filter((dated): dated is DatedField & { date: string } => dated.date !== undefined);
  return known.flatMap((later, index) => {
    const earlier = known[index - 1];
    if (earlier === undefined || lastDay(later.date) >= firstDay(earlier.date)) return [];
    const values = { earlier: earlier.date, earlierField: earlier.field, later: later.date, laterField: later.field };
    return [{ rule: 'dates-reversed' as const, file, path: later.path, values }];
  });
}

function sequences(record: AnyRecord): DatedField[][] {
  switch (record.kind) {
    case 'covenant': {
      const { term, parties } = record.value;
      return [
        (['signed', 'started', 'ended'] as const).map((field) => ({ field, date: term[field]?.on, path: ['term', field, 'on'] })),
        (['started', 'plannedEnd'] as const).map((field) => ({ field, date: term[field]?.on, path: ['term', field, 'on'] })),
        ...parties.map((party, index) => fields(party, ['joined', 'left'], ['parties', index])),
      ];
    }
    case 'participant-list':
      return record.value.participants.map((participant, index) => fields(participant, ['joined', 'left'], ['participants', index]));
    case 'organisation':
      return record.value.names.map((name, index) => fields(name, ['from', 'until'], ['names', index]));
    case 'mechanism':
      return [fields(record.value, ['from', 'until'], [])];
    case 'case':
      return record.value.record === 'case' ? [fields(record.value, ['filed', 'admitted', 'decided', 'closed'], [])] : [];
    default:
      return [];
  }
}

function fields<K extends string>(
  holder: { readonly [key in K]?: string | undefined },
  names: readonly K[],
  path: RecordPath,
): DatedField[] {
  return names.map((field) => ({ field, date: holder[field], path: [...path, field] }));
}
