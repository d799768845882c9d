import { type Remedy, remedyState } from '../../schema/case.ts';
import { isSingleCase, type SingleCase } from '../downloads/single-case.ts';
import type { SiteModel } from '../model.ts';

/** The remedies in one state, and the cases that they belong to. */
export interface RemedyRow {
  readonly state: Remedy['state'];
  readonly remedies: readonly { readonly record: SingleCase; readonly remedy: Remedy }[];
  readonly cases: readonly SingleCase[];
}

/** The remedies of all cases that are not of low confidence, by state; states that none is in are left out. */
export function remedyRows(model: SiteModel): RemedyRow[] {
  const remedies = model.cases
    .filter(isSingleCase)
    .filter(({ value }) => value.confidence !== 'low')
    .flatMap((record) => (record.value.remedies ?? []).map((remedy) => ({ record, remedy })));
  const byState = Map.groupBy(remedies, ({ remedy }) => remedy.state);
  return remedyState.options.flatMap((state) => {
    const inState = byState.get(state);
    return inState === undefined
      ? []
      : [{ state, remedies: inState, cases: [...new Set(inState.map(({ record }) => record))] }];
  });
}
