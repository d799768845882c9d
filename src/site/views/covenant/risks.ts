import { inLanguage, type TextInLanguage } from '../../../i18n/localised.ts';
import { covenantWords } from '../../../i18n/words/covenant.ts';
import type { Covenant } from '../../../schema/covenant.ts';
import type { Citation } from '../citations.ts';
import { optionalText } from '../cited-text.ts';
import type { CovenantContext } from './covenant-context.ts';

export interface RiskView {
  readonly title: TextInLanguage;
  readonly description: TextInLanguage | undefined;
  readonly details: readonly string[];
  readonly citations: readonly Citation[];
}

/** The risks in the chain that the sources name. */
export function risksView(context: CovenantContext): RiskView[] {
  return context.covenant.value.risks.map((risk) => riskView(context, risk));
}

function riskView(
  { model, lang, cited }: CovenantContext,
  { title, description, countries = [], severity, likelihood, sources }: Covenant['risks'][number],
): RiskView {
  const words = covenantWords[lang];
  return {
    title: inLanguage(title, lang),
    description: optionalText(description, lang),
    details: [
      ...countries.map(
        (code) => inLanguage(model.countries.get(code)?.name ?? { nl: code }, lang).text,
      ),
      ...(severity === undefined ? [] : [`${words.severity}: ${inLanguage(severity, lang).text}`]),
      ...(likelihood === undefined
        ? []
        : [`${words.likelihood}: ${inLanguage(likelihood, lang).text}`]),
    ],
    citations: cited.cite(sources),
  };
}
