import { caseSkeleton } from './kinds/case.ts';
import { covenantSkeleton } from './kinds/covenant.ts';
import { editionSkeleton } from './kinds/edition.ts';
import { kpiSkeleton } from './kinds/kpi.ts';
import { organisationSkeleton } from './kinds/organisation.ts';
import { reportSkeleton } from './kinds/report.ts';
import { revisionSkeleton } from './kinds/revision.ts';
import type { SkeletonKind, SkeletonRecipe } from './skeleton-kind.ts';

export const recipes: Readonly<Record<SkeletonKind, SkeletonRecipe>> = {
  covenant: covenantSkeleton,
  kpi: kpiSkeleton,
  report: reportSkeleton,
  case: caseSkeleton,
  edition: editionSkeleton,
  organisation: organisationSkeleton,
  revision: revisionSkeleton,
};
