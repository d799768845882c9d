import type { GapId } from '../../schema/gap.ts';
import type { CovenantRecord } from '../model.ts';
import type { GapItem } from './gaps.ts';

/** How many lack something, out of how many that could. */
export interface GapCount {
  readonly missing: number;
  /** Of how many nobody can say whether they lack it; not among the missing. */
  readonly uncertain: number;
  readonly all: number;
}

/** @param covenant counts only what belongs to it */
export function gapCount(
  items: readonly GapItem[],
  gap: GapId,
  covenant?: CovenantRecord,
): GapCount {
  const looked = items.filter(
    (item) => item.gap === gap && (covenant === undefined || item.covenant === covenant),
  );
  return {
    missing: looked.filter(({ isMissing }) => isMissing).length,
    uncertain: looked.filter(({ isUncertain }) => isUncertain).length,
    all: looked.length,
  };
}
