import { caseDate } from '../../../domain/case-date.ts';
import { type Relation, relatedCasesIn } from '../../../domain/related-cases.ts';
import { casePageWords } from '../../../i18n/words/case-page.ts';
import type { Language } from '../../../schema/text.ts';
import type { SingleCase } from '../../downloads/single-case.ts';
import { inOrder } from '../../in-order.ts';
import type { CaseRecord, SiteModel } from '../../model.ts';
import { oncePerModel } from '../../once-per-model.ts';
import { type CaseRow, caseRow } from '../case-row.ts';

/** Cases that share something with this one; the first few, the closest and latest first. */
export interface RelatedView {
  readonly title: string;
  readonly cases: readonly CaseRow[];
  /** "en nog 12"; absent where all are shown. */
  readonly more: string | undefined;
}

/** So many of each tie; the rest stands in the lists of its subject. */
const SHOWN = 4;

const relatable = (one: CaseRecord) => ({ ...one, mechanism: one.mechanism.id, record: one });

/** How the cases of a model are related, found out once. */
const relatedIn = oncePerModel((model) => relatedCasesIn(model.cases.map(relatable)));

export function relatedView(model: SiteModel, record: SingleCase, lang: Language): RelatedView[] {
  const words = casePageWords[lang].related;
  return [...relatedIn(model)(relatable(record))].flatMap(([relation, ties]) => {
    const cases = closestFirst(
      record,
      ties.map((tie) => tie.record),
      relation,
    );
    if (cases.length === 0) return [];
    const rest = cases.length - SHOWN;
    return [
      {
        title: words.relations[relation],
        cases: cases.slice(0, SHOWN).map((one) => caseRow(model, one, lang)),
        more: rest > 0 ? words.more(rest) : undefined,
      },
    ];
  });
}

/** Cases of one procedure share most: those with the most themes and countries in common come first. */
function closestFirst(
  { value }: SingleCase,
  cases: readonly CaseRecord[],
  relation: Relation,
): CaseRecord[] {
  const subjects = new Set([...value.themes, ...value.countries]);
  const shared = (one: CaseRecord) =>
    relation === 'same_mechanism_and_theme'
      ? [...one.value.themes, ...one.value.countries].filter((id) => subjects.has(id)).length
      : 0;
  const date = (one: CaseRecord) => caseDate(one.value) ?? '';
  return cases.toSorted(
    (one, other) => shared(other) - shared(one) || inOrder(date(other), date(one)),
  );
}
