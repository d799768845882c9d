import { rankedRisks, RISK_LEVELS, riskMatrix } from '../../../domain/risk-matrix.ts';
import { joinedLine, type Line, lineOf } from '../../../i18n/line.ts';
import { inLanguage, type TextInLanguage } from '../../../i18n/localised.ts';
import { covenantPageWords } from '../../../i18n/words/covenant-page.ts';
import { covenantWords } from '../../../i18n/words/covenant.ts';
import type { Covenant } from '../../../schema/covenant.ts';
import { addressesIn } from '../../routes.ts';
import type { Citation } from '../citations.ts';
import { doubtText, optionalText } from '../cited-text.ts';
import type { Link } from '../page-head.ts';
import type { CovenantContext } from './covenant-context.ts';

export interface RiskView {
  readonly title: TextInLanguage;
  readonly description: TextInLanguage | undefined;
  readonly themes: readonly Link[];
  readonly countries: readonly Link[];
  readonly details: readonly Line[];
  readonly citations: readonly Citation[];
}

export interface RisksView {
  readonly intro: string;
  /** Rows by severity, cells by likelihood, both from high to low; absent where there is no ranking. */
  readonly matrix:
    readonly { readonly severity: string; readonly cells: readonly Line[] }[] | undefined;
  readonly levels: readonly string[];
  readonly risks: readonly RiskView[];
}

/** The risks in the chain that the sources name, ranked where those give both severity and likelihood. */
export function risksView(context: CovenantContext): RisksView {
  const { covenant, lang } = context;
  const { risks } = covenant.value;
  const words = covenantPageWords[lang].risks;
  const matrix = riskMatrix(risks);
  return {
    intro:
      matrix === undefined
        ? words.unranked(risks.length, rankedRisks(risks).length)
        : words.ranked(rankedRisks(risks).length, risks.length),
    matrix:
      matrix &&
      RISK_LEVELS.map((severity) => ({
        severity: words.levels[severity],
        cells: RISK_LEVELS.map((likelihood) =>
          joinedLine(
            matrix[severity][likelihood].map(({ title }) => lineOf(title, lang)),
            ', ',
          ),
        ),
      })),
    levels: RISK_LEVELS.map((level) => words.levels[level]),
    risks: risks.map((risk) => riskView(context, risk)),
  };
}

function riskView(
  { model, lang, cited }: CovenantContext,
  risk: Covenant['risks'][number],
): RiskView {
  const words = covenantWords[lang];
  const address = addressesIn(lang);
  const { title, description, themes = [], countries = [], confidence, sources } = risk;
  return {
    title: inLanguage(title, lang),
    description: optionalText(description, lang),
    themes: themes.map((theme) => ({
      label: inLanguage(model.themes.get(theme)?.name ?? { nl: theme }, lang).text,
      href: address('theme', { theme }),
    })),
    countries: countries.map((code) => ({
      label: inLanguage(model.countries.get(code)?.name ?? { nl: code }, lang).text,
      href: address('country', { country: code.toLowerCase() }),
    })),
    details: [
      ...ratingTexts(risk, 'severity', words.severity, lang),
      ...ratingTexts(risk, 'likelihood', words.likelihood, lang),
      doubtText(confidence, lang),
    ].filter((detail) => detail !== undefined),
    citations: cited.cite(sources),
  };
}

/** The level that a source gives, and its own words. */
function ratingTexts(
  risk: Covenant['risks'][number],
  name: 'severity' | 'likelihood',
  label: string,
  lang: CovenantContext['lang'],
): Line[] {
  const level = risk[`${name}Level`];
  const own = risk[name];
  const said = [
    ...(level === undefined ? [] : [covenantPageWords[lang].risks.levels[level].toLowerCase()]),
    ...(own === undefined ? [] : [lineOf(own, lang)]),
  ];
  return said.length === 0 ? [] : [joinedLine([`${label}: `, joinedLine(said, ', ')], '')];
}
