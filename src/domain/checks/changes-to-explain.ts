import { type AnyRecord, type RecordKind, recordsOfKind } from '../../schema/record.ts';
import type { RevisedFact } from '../../schema/revision.ts';
import type { ComparedFact } from '../figure-diff/compared-fact.ts';
import type { FigureDiff } from '../figure-diff/figure-diff.ts';
import { needsRevision, needsWithdrawal } from '../figure-diff/needs-revision.ts';
import { sameContent } from '../same-content.ts';
import { newEntries, type RevisionEntry } from './new-entries.ts';
import { recordsGone } from './records-gone.ts';
import { renamedFacts } from './renamed-facts.ts';

/** What a published version and the present one differ in, and what both hold. */
export interface ChangesSince {
  readonly diff: Pick<FigureDiff, 'changed' | 'withdrawn'>;
  readonly before: readonly AnyRecord[];
  readonly after: readonly AnyRecord[];
  /** The facts of both, by id. */
  readonly published: ReadonlyMap<string, ComparedFact>;
  readonly present: ReadonlyMap<string, ComparedFact>;
  /** Whether every record of both could be read; if not, that a fact is not there cannot be told. */
  readonly isWhole: boolean;
  /** Since when the site had a file, where that is known. */
  readonly firstDay: (file: string) => string | undefined;
}

/** A published fact that is another now, or gone, with what a revision says of it. */
export interface ChangeToExplain {
  readonly before: ComparedFact;
  /** `undefined` where the fact is gone. */
  readonly after: ComparedFact | undefined;
  /** The latest that the published version does not have. */
  readonly entry: RevisionEntry | undefined;
}

/**
 * The facts of which a revision has to say why they changed. A record with an address of its own
 * leaves a tombstone instead, and of a KPI without its covenant, or a case without
 * its mechanism, it is told that this is missing.
 */
export function changesToExplain({
  diff,
  before,
  after,
  present,
}: Pick<ChangesSince, 'diff' | 'before' | 'after' | 'present'>): ChangeToExplain[] {
  const entries = newEntries(before, after);
  const gone = new Set(recordsGone(before, after).map(({ file }) => file));
  const ownerless = filesWithoutOwner(after);
  return [
    ...diff.changed.filter(needsRevision),
    ...diff.withdrawn
      .filter(needsWithdrawal)
      .filter(({ file }) => !gone.has(file) && !ownerless.has(file))
      .map((fact) => ({ before: fact, after: undefined })),
    ...renamedFacts({ diff, before, after, present }),
  ].map(({ before: one, after: other }) => ({
    before: one,
    after: other,
    entry: entries.get(one.id)?.at(-1),
  }));
}

/** What a revision has to say of a fact. */
export function entryFor({ before, after }: Omit<ChangeToExplain, 'entry'>): RevisedFact {
  const { id: fact, value: previous, unit, denominator } = before;
  if (after === undefined) return { fact, previous, withdrawn: true };
  return {
    fact,
    previous,
    ...(unit !== undefined && unit !== after.unit && { unit }),
    ...(denominator !== undefined && denominator !== after.denominator && { denominator }),
  };
}

/**
 * Whether a published fact has the same value as before, about something else: only for the reason
 * `definition` a revision may leave a value as it was (`revisionsFit`).
 */
export function isRedefinition({ before, after }: Omit<ChangeToExplain, 'entry'>): boolean {
  const { unit, denominator } = entryFor({ before, after });
  const isSameValue = after !== undefined && sameContent(before.value, after.value);
  return isSameValue && unit === undefined && denominator === undefined;
}

function filesWithoutOwner(records: readonly AnyRecord[]): ReadonlySet<string> {
  const without = (kind: 'kpi' | 'case', ...owners: readonly RecordKind[]) => {
    const ids = new Set(owners.flatMap((one) => recordsOfKind(records, one).map(({ id }) => id)));
    return recordsOfKind(records, kind).filter(({ owner = '' }) => !ids.has(owner));
  };
  const ownerless = [...without('kpi', 'covenant', 'programme'), ...without('case', 'mechanism')];
  return new Set(ownerless.map(({ file }) => file));
}
