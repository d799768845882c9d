import { hasOutcome } from '../../../domain/has-outcome.ts';
import { saysNoFinding } from '../../../domain/says-no-finding.ts';
import { inLanguage, type TextInLanguage } from '../../../i18n/localised.ts';
import { caseWords } from '../../../i18n/words/case.ts';
import { casePageWords } from '../../../i18n/words/case-page.ts';
import { outcomeGlossary } from '../../../i18n/words/outcome-glossary.ts';
import type { Case, OutcomeValue } from '../../../schema/case.ts';
import type { Language } from '../../../schema/text.ts';
import type { IsoDate } from '../../../domain/period-end.ts';
import { outcomeSlugs } from '../../facets/code-slugs.ts';
import { outcomeGroup } from '../../facets/outcome-group.ts';
import { addressesIn } from '../../routes.ts';
import type { Citation, Citations } from '../citations.ts';
import type { Link } from '../page-head.ts';
import { outcomeLabel } from '../outcome-label.ts';
import { accordingText } from './according-text.ts';

/** The outcome in a word of the site, with the public meaning of that word and who says so. */
export interface OutcomeView {
  readonly value: OutcomeValue;
  readonly label: string;
  readonly meaning: string;
  /** The entry of the word in the glossary. */
  readonly glossary: Link;
  readonly according: string | undefined;
  readonly basis: TextInLanguage | undefined;
  readonly citations: readonly Citation[];
  /** Nothing was found against the respondent: the title never stands without the outcome. */
  readonly saysNoFinding: boolean;
}

export function outcomeView(
  record: Case,
  asOf: IsoDate,
  lang: Language,
  cited: Citations,
): OutcomeView {
  const { outcome } = record;
  const group = outcomeGroup(record, asOf);
  return {
    value: outcome.value,
    label: outcomeLabel(record, asOf, lang),
    meaning:
      group === 'last_state_unknown'
        ? outcomeGlossary[lang].lastStateUnknownMeaning
        : caseWords[lang].outcomes[group].meaning,
    glossary: {
      label: casePageWords[lang].meaningOfWord,
      href: `${addressesIn(lang)('outcomes')}#${outcomeSlugs[group]}`,
    },
    according: hasOutcome(outcome.value) ? accordingText(outcome.accordingTo, lang) : undefined,
    basis: outcome.basis === undefined ? undefined : inLanguage(outcome.basis, lang),
    citations: cited.cite(outcome.sources),
    saysNoFinding: saysNoFinding(outcome.value),
  };
}
