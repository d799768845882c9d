import { caseLayout } from './case-layout.ts';
import type { Layout } from './layout.ts';
import { observationLayout } from './observation-layout.ts';
import { scoreLayout } from './score-layout.ts';

/** Every kind of sheet that can be imported. */
export const layouts: readonly Layout[] = [observationLayout, scoreLayout, caseLayout];
