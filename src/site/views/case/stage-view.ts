import { inLanguage } from '../../../i18n/localised.ts';
import { caseWords } from '../../../i18n/words/case.ts';
import type { Case, OutcomeValue } from '../../../schema/case.ts';
import type { Language } from '../../../schema/text.ts';
import type { Citations } from '../citations.ts';
import { type DatedText, datedText } from './dated-text.ts';

/** A stage of the procedure with the outcome of its own, which need not be that of the case. */
export interface StageView extends DatedText {
  readonly outcome: { readonly value: OutcomeValue; readonly label: string } | undefined;
}

export function stageView(
  { kind, body, on, outcome, note, sources }: NonNullable<Case['stages']>[number],
  lang: Language,
  cited: Citations,
): StageView {
  const words = caseWords[lang];
  return {
    ...datedText({ on, text: note, sources }, lang, cited),
    title: [words.stages[kind], ...(body === undefined ? [] : [inLanguage(body, lang).text])].join(
      ' · ',
    ),
    outcome:
      outcome === undefined ? undefined : { value: outcome, label: words.outcomes[outcome].label },
  };
}
