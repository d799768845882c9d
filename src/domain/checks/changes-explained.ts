import type { Breach, RecordPath } from '../../schema/finding.ts';
import type { AnyRecord } from '../../schema/record.ts';
import type { ComparedFact } from '../figure-diff/compared-fact.ts';
import { lastingRecords } from '../lasting-records.ts';
import type { IsoDate } from '../period-end.ts';
import { nextTurn, revisionsInOrder } from '../revision-order.ts';
import { beforePublication } from './before-publication.ts';
import {
  type ChangesSince,
  type ChangeToExplain,
  changesToExplain,
  entryFor,
  isRedefinition,
} from './changes-to-explain.ts';
import { correctionsRemoved } from './corrections-removed.ts';
import { revisionsOfPublished } from './revisions-of-published.ts';
import { revisionsRemoved } from './revisions-removed.ts';
import { tombstonesMissing } from './tombstones-missing.ts';

/**
 * What has been published changes only together with a revision that says so and that stays, a
 * revision tells only such a change, and what a reader could reach leaves a tombstone.
 * @param pathOf where a fact stands in its record
 * @param asOf the day that is proposed for a revision
 */
export function changesExplained(
  since: ChangesSince,
  pathOf: (fact: ComparedFact) => RecordPath,
  asOf: IsoDate,
): Breach[] {
  const moved = filesMoved(since);
  return [
    ...changesToExplain(since).flatMap((change) =>
      change.entry === undefined
        ? [unexplained(change, moved, pathOf, asOf, since.after)]
        : backdated(change.entry, since.after),
    ),
    ...revisionsOfPublished(since),
    ...beforePublication(since),
    ...revisionsRemoved(since),
    ...correctionsRemoved(since),
    ...tombstonesMissing(since, asOf),
  ];
}

/** Where what was published in a file stands now, of what has another one. */
function filesMoved({ before, after }: ChangesSince): ReadonlyMap<string, string> {
  const now = new Map(lastingRecords(after).map(({ key, file }) => [key, file]));
  return new Map(lastingRecords(before).map(({ key, file }) => [file, now.get(key) ?? file]));
}

function unexplained(
  change: ChangeToExplain,
  moved: ReadonlyMap<string, string>,
  pathOf: (fact: ComparedFact) => RecordPath,
  day: IsoDate,
  records: readonly AnyRecord[],
): Breach {
  const { before, after } = change;
  return {
    rule: 'change-unexplained',
    file: after?.file ?? moved.get(before.file) ?? before.file,
    path: after === undefined ? [] : pathOf(after),
    values: {
      fact: before.id,
      previous: JSON.stringify(before.value),
      now: after === undefined ? undefined : JSON.stringify(after.value),
      day,
      turn: nextTurn(records, day, [before.id]),
      entry: JSON.stringify(entryFor(change)),
      isDefinition: isRedefinition(change),
    },
  };
}

/** What is explained now happened after all that was published of the same fact. */
function backdated(
  { revised: { fact }, record }: NonNullable<ChangeToExplain['entry']>,
  records: readonly AnyRecord[],
): Breach[] {
  const last = revisionsInOrder(records).findLast(({ value }) =>
    value.facts.some((each) => each.fact === fact),
  );
  if (last === undefined || last === record) return [];
  const { date } = last.value;
  const isSameDay = record.value.date === date;
  return [
    {
      rule: 'revision-backdated',
      file: record.file,
      path: [isSameDay && record.value.turn !== undefined ? 'turn' : 'date'],
      values: { fact, date: record.value.date, last: date, turn: nextTurn(records, date, [fact]) },
    },
  ];
}
