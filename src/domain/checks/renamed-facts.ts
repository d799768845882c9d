import type { ComparedFact } from '../figure-diff/compared-fact.ts';
import { factChange } from '../figure-diff/fact-change.ts';
import { needsRevision, needsWithdrawal } from '../figure-diff/needs-revision.ts';
import { idMove } from '../former-ids.ts';
import { tombstonesByKey } from '../tombstones.ts';
import type { ChangesSince } from './changes-to-explain.ts';
import { recordsGone } from './records-gone.ts';

/** A published fact under its present id, and what it is now. */
export interface RenamedFact {
  readonly before: ComparedFact;
  readonly after: ComparedFact | undefined;
}

/**
 * What a record that goes on under another name says otherwise than before, or no longer: another
 * address is no reason to change a figure without a word. Where it became part of something that was
 * there already, that speaks for itself.
 */
export function renamedFacts({
  diff,
  before,
  after,
  present,
}: Pick<ChangesSince, 'diff' | 'before' | 'after' | 'present'>): RenamedFact[] {
  const tombstones = tombstonesByKey(after);
  const known = new Set(before.map(({ file }) => file));
  return recordsGone(before, after).flatMap((record) => {
    const tombstone = tombstones.get(record.key);
    const move = tombstone && idMove(tombstone, tombstones);
    if (move === undefined) return [];
    const target = [...present.values()].find(({ id }) => id.startsWith(move.to));
    if (target === undefined || known.has(target.file)) return [];
    return diff.withdrawn
      .filter(({ file, id }) => file === record.file && id.startsWith(move.from))
      .flatMap((fact): RenamedFact[] => {
        const id = move.to + fact.id.slice(move.from.length);
        const was = { ...fact, id, file: target.file };
        const now = present.get(id);
        const change = now && factChange(was, now);
        const isTold = now === undefined ? needsWithdrawal(was) : change && needsRevision(change);
        return isTold === true ? [{ before: was, after: now }] : [];
      });
  });
}
