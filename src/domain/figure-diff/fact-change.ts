import {
  type ComparedFact,
  type ComparedField,
  DEFINING_FIELDS,
  STANDING_FIELDS,
} from './compared-fact.ts';
import { sameContent } from '../same-content.ts';

/**
 * How a statement differs from its earlier version. `revised`: another value for the same thing;
 * `redefined`: about another thing, whatever the value is; `restated`: the same value of the same
 * thing, of which something else is said (final, on other sources, published earlier).
 */
export type FactChangeKind = 'revised' | 'redefined' | 'restated';

export interface FactChange {
  readonly id: string;
  readonly kind: FactChangeKind;
  readonly before: ComparedFact;
  readonly after: ComparedFact;
  /** All that differs; the value first. */
  readonly fields: readonly ComparedField[];
}

/**
 * The difference between two versions of a statement, `undefined` where readers see none. Both
 * versions weigh the same: from the last to the first, the kind and the fields are those of the
 * first to the last.
 */
export function factChange(before: ComparedFact, after: ComparedFact): FactChange | undefined {
  const differs = (field: ComparedField) => !sameContent(before[field], after[field]);
  const value = differs('value');
  const defining = DEFINING_FIELDS.filter(differs);
  const standing = STANDING_FIELDS.filter(differs);
  if (!value && defining.length + standing.length === 0) return undefined;
  return {
    id: after.id,
    kind: defining.length > 0 ? 'redefined' : value ? 'revised' : 'restated',
    before,
    after,
    fields: [...(value ? (['value'] as const) : []), ...defining, ...standing],
  };
}
