import { dateText } from '../../i18n/format-date.ts';
import { inLanguage, type TextInLanguage } from '../../i18n/localised.ts';
import { casePageWords } from '../../i18n/words/case-page.ts';
import type { ContestedStatement } from '../../schema/contested.ts';
import type { Language } from '../../schema/text.ts';
import { presentName, type SiteModel } from '../model.ts';

/** A statement on a page that somebody says is wrong, with the date, the claim and the decision. */
export interface ContestedView {
  readonly statement: TextInLanguage;
  /** "De beklaagde betwist dit (Voorbeeldbedrijf, 3 mei 2024)". */
  readonly claimedBy: string;
  readonly claim: TextInLanguage;
  /** "De bewering is blijven staan (besluit van 1 juni 2024)", or that nothing has been decided. */
  readonly decision: string;
  readonly reason: TextInLanguage | undefined;
}

export function contestedView(
  model: SiteModel,
  { on, by, organisation, statement, claim, decision }: ContestedStatement,
  lang: Language,
): ContestedView {
  const words = casePageWords[lang].contested;
  const name = organisation && inLanguage(presentName(model, organisation), lang).text;
  return {
    statement: inLanguage(statement, lang),
    claimedBy: `${words.by[by]} (${[name, dateText(on, lang)].filter((part) => part !== undefined).join(', ')})`,
    claim: inLanguage(claim, lang),
    decision:
      decision === undefined
        ? words.undecided
        : `${words.results[decision.result]} (${words.decided(dateText(decision.on, lang))})`,
    reason: decision && inLanguage(decision.text, lang),
  };
}
