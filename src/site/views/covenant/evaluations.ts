import { periodText } from '../../../i18n/format-date.ts';
import { inLanguage, type TextInLanguage } from '../../../i18n/localised.ts';
import { covenantPageWords } from '../../../i18n/words/covenant-page.ts';
import { covenantWords } from '../../../i18n/words/covenant.ts';
import type { Covenant } from '../../../schema/covenant.ts';
import type { Language } from '../../../schema/text.ts';
import type { Citations } from '../citations.ts';
import { type CitedText, citedText, doubtText, optionalText } from '../cited-text.ts';

export interface EvaluationView extends CitedText {
  readonly kind: string;
  /** By whom, over which period, with how many recommendations. */
  readonly details: readonly string[];
  readonly note: TextInLanguage | undefined;
}

/** What those who evaluated a covenant or programme found, each according to whom. */
export function evaluationsView(
  evaluations: Covenant['evaluations'],
  lang: Language,
  cited: Citations,
): EvaluationView[] {
  return (evaluations ?? []).map((evaluation) => {
    const { kind, by, period, finding, recommendations, confidence, note, sources } = evaluation;
    return {
      ...citedText({ text: finding, sources }, lang, cited),
      kind: covenantWords[lang].evaluationKinds[kind],
      details: [
        inLanguage(by, lang).text,
        period && periodText(period, lang),
        recommendations && covenantPageWords[lang].recommendations(recommendations),
        doubtText(confidence, lang),
      ].filter((detail) => typeof detail === 'string'),
      note: optionalText(note, lang),
    };
  });
}
