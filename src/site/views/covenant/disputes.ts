import { type CaseRow, caseRows } from '../case-row.ts';
import { type CitedText, citedText } from '../cited-text.ts';
import type { CovenantContext } from './covenant-context.ts';

export interface DisputesView extends CitedText {
  readonly cases: readonly CaseRow[];
}

/** What is arranged for complaints and disputes, and the cases under this covenant. */
export function disputesView({ model, covenant, lang, cited }: CovenantContext): DisputesView {
  return {
    ...citedText(covenant.value.disputeSettlement, lang, cited),
    cases: caseRows(
      model,
      model.cases.filter((record) => record.value.covenant === covenant.id),
      lang,
    ),
  };
}
