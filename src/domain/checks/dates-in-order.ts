import type { Breach } from '../../schema/finding.ts';
import type { AnyRecord } from '../../schema/record.ts';
import { reversedCaseDates } from './case-dates.ts';
import { reversedKpiDates } from './kpi-dates.ts';
import { type DatedField, datedFields, reversedPairs } from './reversed-pairs.ts';

/**
 * Dates that follow from each other stand in that order: signed, started, ended; filed, admitted,
 * decided, closed and what follows; baseline, milestones, target; joined, left; opens, closes;
 * begin of a covenant, first period that it reports on; published, taken off the site. Dates of different precision clash only when
 * no reading of them is in order: 2019 and 2019-03 do not.
 */
export function datesInOrder(records: readonly AnyRecord[]): Breach[] {
  return records.flatMap((record) => {
    if (record.kind === 'case')
      return record.value.record === 'case' ? reversedCaseDates(record.file, record.value) : [];
    if (record.kind === 'kpi') return reversedKpiDates(record.file, record.value);
    return sequences(record).flatMap((sequence) => reversedPairs(record.file, sequence));
  });
}

function sequences(record: AnyRecord): DatedField[][] {
  switch (record.kind) {
    case 'covenant': {
      const { term, parties, reporting } = record.value;
      const begin = term.started === undefined ? 'signed' : 'started';
      const dates = (...names: readonly ('signed' | 'started' | 'plannedEnd' | 'ended')[]) =>
        names.map((field) => ({ field, date: term[field]?.on, path: ['term', field, 'on'] }));
      return [
        dates('signed', 'started', 'ended'),
        dates(begin, 'plannedEnd'),
        [
          ...dates(begin),
          {
            field: 'firstPeriod',
            date: reporting?.schedule?.firstPeriod,
            path: ['reporting', 'schedule', 'firstPeriod'],
          },
        ],
        ...parties.map((party, index) =>
          datedFields(party, ['joined', 'left'], ['parties', index]),
        ),
      ];
    }
    case 'participant-list':
      return record.value.participants.flatMap((participant, index) => [
        datedFields(participant, ['joined', 'left'], ['participants', index]),
        datedFields(participant, ['joined', 'leftBy'], ['participants', index]),
      ]);
    case 'programme':
      return record.value.schemes.flatMap(({ rounds = [] }, scheme) =>
        rounds.map((round, index) =>
          datedFields(round, ['opens', 'closes'], ['schemes', scheme, 'rounds', index]),
        ),
      );
    case 'organisation':
      return record.value.names.map((name, index) =>
        datedFields(name, ['from', 'until'], ['names', index]),
      );
    case 'tombstone':
      return record.value.state === 'erased'
        ? []
        : [datedFields(record.value, ['published', 'on'], [])];
    case 'mechanism':
      return [datedFields(record.value, ['from', 'until'], [])];
    default:
      return [];
  }
}
