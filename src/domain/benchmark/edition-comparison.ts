import type { Comparability, Edition } from '../../schema/benchmark.ts';

/** What must be known of an edition before its scores are held against those of another. */
export interface EditionMethod {
  readonly kind: Edition['kind'];
  /** Absent where no source tells which method the edition had. */
  readonly method?:
    { readonly id: string; readonly comparability?: Comparability | undefined } | undefined;
}

/** Why two editions are not held against each other. */
export type EditionRefusal =
  'theme_prize' | 'method_unknown' | 'other_method' | 'criteria_not_stated';

export type EditionComparison =
  { readonly comparable: true } | { readonly comparable: false; readonly reason: EditionRefusal };

/**
 * Whether ranks and scores of two editions may be held against each other: only where both have the
 * same version of the method, and a source says that its criteria were the same. A year with a theme
 * prize has no scores at all (design, section 9).
 */
export function editionComparison(one: EditionMethod, other: EditionMethod): EditionComparison {
  const reason = refusal(one, other);
  return reason === undefined ? { comparable: true } : { comparable: false, reason };
}

function refusal(one: EditionMethod, other: EditionMethod): EditionRefusal | undefined {
  if (one.kind === 'theme_prize' || other.kind === 'theme_prize') return 'theme_prize';
  if (one.method === undefined || other.method === undefined) return 'method_unknown';
  if (one.method.id !== other.method.id) return 'other_method';
  return one.method.comparability === 'same_criteria' ? undefined : 'criteria_not_stated';
}
