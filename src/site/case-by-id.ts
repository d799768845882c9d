import type { CaseRecord } from './model.ts';
import { oncePerModel } from './once-per-model.ts';

/** The cases by their ids: to go through all of them for one is slow where there are thousands. */
export const caseById = oncePerModel(
  (model): ReadonlyMap<string, CaseRecord> =>
    new Map(model.cases.map((record) => [record.id, record])),
);
