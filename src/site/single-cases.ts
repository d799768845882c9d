import { casesByDate } from './cases-by-date.ts';
import { isSingleCase, type SingleCase } from './downloads/single-case.ts';
import { oncePerModel } from './once-per-model.ts';

/** All cases, the latest first, put in order once for each model. Totals are no cases. */
export const singleCases = oncePerModel((model): readonly SingleCase[] =>
  casesByDate(model.cases.filter(isSingleCase)),
);
