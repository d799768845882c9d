import type { Breach, RecordPath } from '../../schema/finding.ts';
import type { AnyRecord } from '../../schema/record.ts';
import type { ComparedFact } from '../figure-diff/compared-fact.ts';
import { nextTurn } from '../revision-order.ts';
import { sameContent } from '../same-content.ts';
import type { IsoDate } from '../period-end.ts';
import {
  type ChangesSince,
  type ChangeToExplain,
  changesToExplain,
  entryFor,
  isRedefinition,
} from './changes-to-explain.ts';
import { filesWithdrawn } from './files-withdrawn.ts';
import { tombstonesMissing } from './tombstones-missing.ts';

/**
 * What has been published changes only together with a revision that says so, and what had an address
 * of its own leaves a tombstone.
 * @param pathOf where a fact stands in its record
 * @param asOf the day that is proposed for a revision
 */
export function changesExplained(
  since: ChangesSince,
  pathOf: (fact: ComparedFact) => RecordPath,
  asOf: IsoDate,
): Breach[] {
  const changes = changesToExplain(since);
  const files = new Set(since.after.map(({ file }) => file));
  const isWithFile = ({ before, after, entry }: ChangeToExplain) =>
    after === undefined && entry === undefined && !files.has(before.file);
  return [
    ...changes.flatMap((change) => {
      if (change.entry !== undefined) return previousNotPublished(change, change.entry);
      return isWithFile(change) ? [] : [unexplained(change, pathOf, asOf, since.after)];
    }),
    ...filesWithdrawn(
      changes
        .filter(isWithFile)
        .map((change) => ({ file: change.before.file, entry: entryFor(change) })),
      asOf,
      since.after,
    ),
    ...tombstonesMissing(since, asOf),
  ];
}

function unexplained(
  change: ChangeToExplain,
  pathOf: (fact: ComparedFact) => RecordPath,
  day: IsoDate,
  records: readonly AnyRecord[],
): Breach {
  const { before, after } = change;
  return {
    rule: 'change-unexplained',
    file: after?.file ?? before.file,
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

function previousNotPublished(
  { before: { id: fact, value } }: ChangeToExplain,
  { revised, record: { file }, path }: NonNullable<ChangeToExplain['entry']>,
): Breach[] {
  if (sameContent(revised.previous, value)) return [];
  const [found, published] = [JSON.stringify(revised.previous), JSON.stringify(value)];
  return [
    {
      rule: 'previous-not-published',
      file,
      path: [...path, 'previous'],
      values: { fact, found, published },
    },
  ];
}
