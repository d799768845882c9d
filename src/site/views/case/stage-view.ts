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

type Stage = NonNullable<Case['stages']>[number];

/** "Hoger beroep · Gerechtshof Den Haag"; a body that bears the name of its stage is named once. */
export function stageTitle({ kind, body }: Stage, lang: Language): string {
  const name = caseWords[lang].stages[kind];
  const taken = body === undefined ? name : inLanguage(body, lang).text;
  return taken === name ? name : `${name} · ${taken}`;
}

export function stageView(stage: Stage, lang: Language, cited: Citations): StageView {
  const { on, outcome, note, sources } = stage;
  return {
    ...datedText({ on, text: note, sources }, lang, cited),
    title: stageTitle(stage, lang),
    outcome: outcome && { value: outcome, label: caseWords[lang].outcomes[outcome].label },
  };
}
