import { outcomesOfProcedure } from '../../domain/outcomes-of-procedure.ts';
import { numberText } from '../../i18n/format-value.ts';
import { caseWords } from '../../i18n/words/case.ts';
import { facetTexts } from '../../i18n/words/facet.ts';
import { outcomeGlossary } from '../../i18n/words/outcome-glossary.ts';
import type { OutcomeValue } from '../../schema/case.ts';
import { mechanismKind } from '../../schema/mechanism.ts';
import type { Language } from '../../schema/text.ts';
import { type OutcomeGroup, outcomeSlugs } from '../facets/code-slugs.ts';
import { facetIndex } from '../facets/facet-values.ts';
import type { SiteModel } from '../model.ts';
import { addressesIn } from '../routes.ts';
import { type PageHead, pageHead } from './page-head.ts';

export interface OutcomeEntry {
  readonly anchor: string;
  /** The outcome whose mark stands beside the word. */
  readonly outcome: OutcomeValue;
  readonly label: string;
  readonly meaning: string;
  readonly facts: readonly {
    readonly term: string;
    readonly text: string;
    readonly href?: string;
  }[];
}

export interface OutcomesView {
  readonly head: PageHead;
  readonly entries: readonly OutcomeEntry[];
}

/** What every word for an outcome means, who gives it, how often it occurs and what it is not. */
export function outcomesView(model: SiteModel, lang: Language): OutcomesView {
  const { title, intro } = outcomeGlossary[lang];
  return {
    head: pageHead(
      model,
      lang,
      { route: 'outcomes', parameters: {} },
      {
        title,
        description: intro,
        trail: [{ label: caseWords[lang].casesTitle, href: addressesIn(lang)('cases') }],
      },
    ),
    entries: (Object.keys(outcomeSlugs) as OutcomeGroup[]).map((group) =>
      outcomeEntry(model, group, lang),
    ),
  };
}

function outcomeEntry(model: SiteModel, group: OutcomeGroup, lang: Language): OutcomeEntry {
  const words = outcomeGlossary[lang];
  const { givenBy, isNot } = words.entries[group];
  const procedures = proceduresWith(group, lang);
  return {
    anchor: outcomeSlugs[group],
    ...(group === 'last_state_unknown'
      ? {
          outcome: 'ongoing',
          label: caseWords[lang].lastStateUnknown,
          meaning: words.lastStateUnknownMeaning,
        }
      : { outcome: group, ...caseWords[lang].outcomes[group] }),
    facts: [
      { term: words.givenBy, text: givenBy },
      ...(procedures === undefined ? [] : [{ term: words.procedures, text: procedures }]),
      { term: words.isNot, text: isNot },
      { term: words.cases, ...casesOf(model, group, lang) },
    ],
  };
}

/** The procedures that can end in an outcome; none for the words of the site itself. */
function proceduresWith(group: OutcomeGroup, lang: Language): string | undefined {
  if (group === 'ongoing' || group === 'last_state_unknown' || group === 'not_established')
    return undefined;
  const kinds = mechanismKind.options.filter((kind) => outcomesOfProcedure(kind).includes(group));
  return kinds.length === mechanismKind.options.length
    ? outcomeGlossary[lang].allProcedures
    : kinds.map((kind) => caseWords[lang].procedures[kind].toLowerCase()).join('; ');
}

function casesOf(model: SiteModel, group: OutcomeGroup, lang: Language) {
  const value = outcomeSlugs[group];
  const count = facetIndex(model).outcome.get(value)?.length ?? 0;
  if (count === 0) return { text: outcomeGlossary[lang].noCases };
  return {
    text: facetTexts[lang].cases(count, numberText(count, lang)),
    href: addressesIn(lang)('caseFacetValue', { facet: 'outcome', value }),
  };
}
