import type { Language } from '../../../schema/text.ts';
import type { CovenantRecord, SiteModel } from '../../model.ts';
import type { Citations } from '../citations.ts';

/** What every section of a covenant's page is made from. */
export interface CovenantContext {
  readonly model: SiteModel;
  readonly covenant: CovenantRecord;
  readonly lang: Language;
  readonly cited: Citations;
}
