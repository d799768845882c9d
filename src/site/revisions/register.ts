import { lastDay } from '../../domain/period-end.ts';
import { turnOf } from '../../domain/revision-order.ts';
import type { LastingKind } from '../../schema/lasting-kind.ts';
import type { LocalisedText } from '../../schema/text.ts';
import type { RevisionReason } from '../../schema/revision.ts';
import type { PageReference } from '../fact.ts';
import { inOrder } from '../in-order.ts';
import { LASTING_PAGES } from '../lasting-pages.ts';
import { oncePerModel } from '../once-per-model.ts';
import { revisedFacts, type RevisedOnce } from './revised-facts.ts';
import { titleWithin } from './title-within.ts';

export const REGISTER_KINDS = ['revision', 'correction', 'withdrawal', 'merger'] as const;
export type RegisterKind = (typeof REGISTER_KINDS)[number];

/** One change of what had been published. */
export interface RegisterEntry {
  /** Name of the entry in the register, which never changes. */
  readonly id: string;
  readonly kind: RegisterKind;
  /** What it is that is gone. */
  readonly of?: LastingKind;
  /** Date in the precision that is known. */
  readonly on: string;
  /** Which one of its day it is, as far as that is known. */
  readonly turn: number;
  /** What it is about; a revision tells that of each fact. */
  readonly title: LocalisedText | undefined;
  readonly page: PageReference | undefined;
  readonly reason: RevisionReason | undefined;
  readonly explanation: LocalisedText;
  readonly facts: readonly RevisedOnce[];
  readonly file: string | undefined;
}

/**
 * Made once for each model: all revisions of facts, corrections of cases and withdrawals, the newest first. What was erased is
 * not in it (design, section 10).
 */
export const register = oncePerModel((model): readonly RegisterEntry[] => {
  const ofRevision = Map.groupBy(revisedFacts(model), ({ revision }) => revision);
  return [
    ...model.revisions.map((revision): RegisterEntry => ({
      id: revision.id,
      kind: 'revision',
      on: revision.value.date,
      turn: turnOf(revision.value),
      title: undefined,
      page: undefined,
      reason: revision.value.reason,
      explanation: revision.value.explanation,
      facts: ofRevision.get(revision) ?? [],
      file: revision.file,
    })),
    ...model.cases.flatMap(({ id, file, value }) =>
      (value.corrections ?? []).map(({ on, text }, index): RegisterEntry => ({
        id: `correctie-${id}-${String(index + 1)}`,
        kind: 'correction',
        on,
        turn: 1,
        title: value.title,
        page: { route: 'case', parameters: { case: id } },
        reason: undefined,
        explanation: text,
        facts: [],
        file,
      })),
    ),
    ...model.tombstones.flatMap(({ id, of, owner, within, value, page }): RegisterEntry[] =>
      value.state === 'erased'
        ? []
        : [
            {
              id: [LASTING_PAGES[of].entry, owner, id].filter(Boolean).join('-'),
              kind: value.state === 'merged' ? 'merger' : 'withdrawal',
              of,
              on: value.on,
              turn: 1,
              title: within === undefined ? value.title : titleWithin(value.title, within),
              page,
              reason: undefined,
              explanation: value.reason,
              facts: [],
              file: undefined,
            },
          ],
    ),
  ].toSorted(
    (one, other) =>
      inOrder(lastDay(other.on), lastDay(one.on)) ||
      other.turn - one.turn ||
      inOrder(one.id, other.id),
  );
});
