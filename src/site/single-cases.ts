import { casesByDate } from './cases-by-date.ts';
import { isSingleCase, type SingleCase } from './downloads/single-case.ts';
import type { SiteModel } from './model.ts';

const inOrder = new WeakMap<SiteModel, readonly SingleCase[]>();

/** All cases, the latest first, put in order once for each model. Totals are no cases. */
export function singleCases(model: SiteModel): readonly SingleCase[] {
  const known = inOrder.get(model);
  if (known !== undefined) return known;
  const made = casesByDate(model.cases.filter(isSingleCase));
  inOrder.set(model, made);
  return made;
}
