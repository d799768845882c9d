import type { Method } from '../../schema/benchmark.ts';
import type { Value } from '../../schema/value.ts';

export type ScoreShare =
  | { readonly kind: 'share'; /** From 0 to 1. */ readonly share: number }
  | {
      readonly kind: 'refused';
      readonly reason: 'scale_unknown' | 'not_judged' | 'not_allowed' | 'no_number';
    };

/** A score as a share of the highest that could be had; only where the record of the method allows it. */
export function editionScoreShare(score: Value | undefined, scale: Method['scale']): ScoreShare {
  if (scale === undefined) return { kind: 'refused', reason: 'scale_unknown' };
  if (scale.share === undefined) return { kind: 'refused', reason: 'not_judged' };
  if (!scale.share.allowed) return { kind: 'refused', reason: 'not_allowed' };
  if (score?.kind !== 'number') return { kind: 'refused', reason: 'no_number' };
  return { kind: 'share', share: score.number / scale.maximum };
}
