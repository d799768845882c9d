import { periodText } from '../../../i18n/format-date.ts';
import { inLanguage } from '../../../i18n/localised.ts';
import { covenantWords } from '../../../i18n/words/covenant.ts';
import { type CitedText, citedText } from '../cited-text.ts';
import type { CovenantContext } from './covenant-context.ts';

export interface EvaluationView extends CitedText {
  readonly kind: string;
  readonly by: string;
  readonly period: string;
}

/** What those who evaluated the covenant found, each according to whom. */
export function evaluationsView({ covenant, lang, cited }: CovenantContext): EvaluationView[] {
  return (covenant.value.evaluations ?? []).map(({ kind, by, period, finding, sources }) => ({
    ...citedText({ text: finding, sources }, lang, cited),
    kind: covenantWords[lang].evaluationKinds[kind],
    by: inLanguage(by, lang).text,
    period: period === undefined ? '' : periodText(period, lang),
  }));
}
