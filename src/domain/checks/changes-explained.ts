import type { Breach, RecordPath } from '../../schema/finding.ts';
import { type AnyRecord, type ContentRecord, recordsOfKind } from '../../schema/record.ts';
import type { RevisedFact } from '../../schema/revision.ts';
import type { ComparedFact } from '../figure-diff/compared-fact.ts';
import type { FigureDiff } from '../figure-diff/figure-diff.ts';
import { needsRevision, needsWithdrawal } from '../figure-diff/needs-revision.ts';
import { sameContent } from '../same-content.ts';
import type { IsoDate } from '../period-end.ts';

/** What a published version and the present one differ in, and what both hold. */
export interface ChangesSince {
  readonly diff: Pick<FigureDiff, 'changed' | 'withdrawn'>;
  readonly before: readonly AnyRecord[];
  readonly after: readonly AnyRecord[];
  /** The day that is proposed for a revision. */
  readonly asOf: IsoDate;
  /** Where a fact stands in its record. */
  readonly pathOf: (fact: ComparedFact) => RecordPath;
}

/** An entry of a revision that the published version does not have. */
interface Entry {
  readonly revised: RevisedFact;
  readonly record: ContentRecord<'revision'>;
  readonly path: RecordPath;
}

/**
 * What has been published changes only together with a revision that says so, and a case that is
 * gone leaves a tombstone. A revision counts once: one that was published already explained
 * something else.
 */
export function changesExplained(since: ChangesSince): Breach[] {
  const { diff, before, after } = since;
  const entries = newEntries(before, after);
  const gone = casesGone(before, after);
  const changed = diff.changed
    .filter(needsRevision)
    .flatMap(({ before: one, after: other }) => explained(one, other, entries.get(one.id), since));
  const withdrawn = diff.withdrawn
    .filter(needsWithdrawal)
    .filter((fact) => !gone.has(recordOf(fact.id)))
    .flatMap((fact) => explained(fact, undefined, entries.get(fact.id), since));
  return [...changed, ...withdrawn, ...untombstoned(gone, after, since.asOf)];
}

function explained(
  before: ComparedFact,
  after: ComparedFact | undefined,
  entry: Entry | undefined,
  { asOf, pathOf }: ChangesSince,
): Breach[] {
  const { id: fact, value: previous } = before;
  if (entry === undefined) {
    return [
      {
        rule: 'change-unexplained',
        file: after?.file ?? before.file,
        path: after === undefined ? [] : pathOf(after),
        values: {
          fact,
          previous: JSON.stringify(previous),
          now: after === undefined ? undefined : JSON.stringify(after.value),
          day: asOf,
          entry: JSON.stringify(entryFor(before, after)),
        },
      },
    ];
  }
  if (sameContent(entry.revised.previous, previous)) return [];
  const { record, path, revised } = entry;
  return [
    {
      rule: 'previous-not-published',
      file: record.file,
      path: [...path, 'previous'],
      values: {
        fact,
        found: JSON.stringify(revised.previous),
        published: JSON.stringify(previous),
      },
    },
  ];
}

/** What a revision has to say of a fact. */
function entryFor(before: ComparedFact, after: ComparedFact | undefined): RevisedFact {
  const { id: fact, value: previous, unit, denominator } = before;
  return {
    fact,
    previous,
    ...(after !== undefined && unit !== undefined && unit !== after.unit && { unit }),
    ...(after !== undefined &&
      denominator !== undefined &&
      denominator !== after.denominator && { denominator }),
    ...(after === undefined && { withdrawn: true as const }),
  };
}

function newEntries(
  before: readonly AnyRecord[],
  after: readonly AnyRecord[],
): ReadonlyMap<string, Entry> {
  const known = recordsOfKind(before, 'revision').flatMap(({ value }) => value.facts);
  return new Map(
    recordsOfKind(after, 'revision').flatMap((record) =>
      record.value.facts.flatMap((revised, index): [string, Entry][] =>
        known.some((one) => sameContent(one, revised))
          ? []
          : [[revised.fact, { revised, record, path: ['facts', index] }]],
      ),
    ),
  );
}

/** Cases of the published version that are no longer there, by id. */
function casesGone(
  before: readonly AnyRecord[],
  after: readonly AnyRecord[],
): ReadonlyMap<string, ContentRecord<'case'>> {
  const present = new Set(recordsOfKind(after, 'case').map(({ id }) => id));
  return new Map(
    recordsOfKind(before, 'case')
      .filter(({ id }) => !present.has(id))
      .map((record) => [record.id, record]),
  );
}

function untombstoned(
  gone: ReadonlyMap<string, ContentRecord<'case'>>,
  after: readonly AnyRecord[],
  day: IsoDate,
): Breach[] {
  const tombstones = new Set(recordsOfKind(after, 'tombstone').map(({ id }) => id));
  return [...gone.values()]
    .filter(({ id }) => !tombstones.has(id))
    .map(({ id, file, value: { title } }) => ({
      rule: 'case-without-tombstone',
      file,
      path: [],
      values: { id, day, title: JSON.stringify(title) },
    }));
}

const recordOf = (fact: string): string => fact.split('/')[0] ?? '';
