import { casePageWords } from '../../../i18n/words/case-page.ts';
import type { Language } from '../../../schema/text.ts';
import { closestCases } from '../../closest-cases.ts';
import type { SingleCase } from '../../downloads/single-case.ts';
import type { SiteModel } from '../../model.ts';
import { type CaseRow, caseRow } from '../case-row.ts';

/** Cases that share something with this one; the first few, the closest and latest first. */
export interface RelatedView {
  readonly title: string;
  readonly cases: readonly CaseRow[];
  /** "en nog 12"; absent where all are shown. */
  readonly more: string | undefined;
}

/** Cases that share something with one, each under its closest tie; in words. */
export function relatedView(model: SiteModel, record: SingleCase, lang: Language): RelatedView[] {
  const words = casePageWords[lang].related;
  return closestCases(model)(record).map(({ relation, closest, count }) => {
    const rest = count - closest.length;
    return {
      title: words.relations[relation],
      cases: closest.map((one) => caseRow(model, one, lang)),
      more: rest > 0 ? words.more(rest) : undefined,
    };
  });
}
