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
 * decided, closed; joined, left; opens, closes. Dates of different precision clash only when no
 * reading of them is in order: 2019 and 2019-03 do not.
 */
export function datesInOrder(records: readonly AnyRecord[]): Breach[] {
  return records.flatMap((record) =>
    sequences(record).flatMap((sequence) => reversedPairs(record.file, sequence)),
  );
}

/** Each date is held against the one before it that begins last, as 2019 says less than 2019-05. */
function reversedPairs(file: string, sequence: readonly DatedField[]): Breach[] {
  const breaches: Breach[] = [];
  let latest: (DatedField & { readonly date: string }) | undefined;
  for (const { field, date, path } of sequence) {
    if (date === undefined) continue;
    if (latest !== undefined && lastDay(date) < firstDay(latest.date)) {
      const values = {
        earlier: latest.date,
        earlierField: latest.field,
        later: date,
        laterField: field,
      };
      breaches.push({ rule: 'dates-reversed', file, path, values });
      // From here on: or one date that is far too late would be held against all that follow.
      latest = { field, date, path };
    } else if (latest === undefined || firstDay(date) > firstDay(latest.date)) {
      latest = { field, date, path };
    }
  }
  return breaches;
}

function sequences(record: AnyRecord): DatedField[][] {
  switch (record.kind) {
    case 'covenant': {
      const { term, parties } = record.value;
      const dates = (...names: readonly ('signed' | 'started' | 'plannedEnd' | 'ended')[]) =>
        names.map((field) => ({ field, date: term[field]?.on, path: ['term', field, 'on'] }));
      return [
        dates('signed', 'started', 'ended'),
        dates(term.started === undefined ? 'signed' : 'started', 'plannedEnd'),
        ...parties.map((party, index) => fields(party, ['joined', 'left'], ['parties', index])),
      ];
    }
    case 'participant-list':
      return record.value.participants.flatMap((participant, index) => [
        fields(participant, ['joined', 'left'], ['participants', index]),
        fields(participant, ['joined', 'leftBy'], ['participants', index]),
      ]);
    case 'programme':
      return record.value.schemes.flatMap(({ rounds = [] }, scheme) =>
        rounds.map((round, index) =>
          fields(round, ['opens', 'closes'], ['schemes', scheme, 'rounds', index]),
        ),
      );
    case 'organisation':
      return record.value.names.map((name, index) =>
        fields(name, ['from', 'until'], ['names', index]),
      );
    case 'mechanism':
      return [fields(record.value, ['from', 'until'], [])];
    case 'case':
      return record.value.record === 'case'
        ? [fields(record.value, ['filed', 'admitted', 'decided', 'closed'], [])]
        : [];
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
