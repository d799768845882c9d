import { caseDate } from '../../domain/case-date.ts';
import { languageName } from '../../i18n/language-name.ts';
import { caseWords } from '../../i18n/words/case.ts';
import type { Language, LocalisedText } from '../../schema/text.ts';
import type { SingleCase } from '../downloads/single-case.ts';
import { presentName, type SiteModel } from '../model.ts';
import { codeOf, outcomeSlugs, remedyStateSlugs, sideKindSlugs } from './code-slugs.ts';
import type { FacetId } from './facet-words.ts';
import { outcomeGroup } from './outcome-group.ts';

/** The value of a case that has none of a facet. No record may have it as its id. */
export const NO_VALUE = 'geen';

/** One way to divide the cases. Its values are the slugs that stand in addresses. */
export interface Facet {
  /** The values of a case; none where nothing is known. A value may come more than once. */
  readonly valuesOf: (record: SingleCase, model: SiteModel) => readonly string[];
  /** What readers see of a value; `undefined` for a value that no record has. */
  readonly labelOf: (value: string, model: SiteModel, lang: Language) => LocalisedText | undefined;
  /** The most frequent value first, or the latest, or in this order. */
  readonly order: 'frequent' | 'latest' | readonly string[];
}

const named = (of: ReadonlyMap<string, { readonly name: LocalisedText }>, id: string) =>
  of.get(id)?.name;

/** Every facet, in the order in which the site shows them. */
export const facets: Readonly<Record<FacetId, Facet>> = {
  sector: {
    valuesOf: ({ value }) => value.sectors,
    labelOf: (id, model) => model.sectors.get(id)?.value.name,
    order: 'frequent',
  },
  country: {
    valuesOf: ({ value }) => value.countries.map((code) => code.toLowerCase()),
    labelOf: (code, model) => named(model.countries, code.toUpperCase()),
    order: 'frequent',
  },
  theme: {
    valuesOf: ({ value }) => value.themes,
    labelOf: (id, model) => named(model.themes, id),
    order: 'frequent',
  },
  mechanism: {
    valuesOf: ({ mechanism }) => [mechanism.id],
    labelOf: (id, model) => model.mechanisms.find((one) => one.id === id)?.value.shortTitle,
    order: 'frequent',
  },
  outcome: {
    valuesOf: ({ value }, { asOf }) => [outcomeSlugs[outcomeGroup(value, asOf)]],
    labelOf: (slug, _, lang) => {
      const words = caseWords[lang];
      const group = codeOf(outcomeSlugs, slug);
      if (group === undefined) return undefined;
      return {
        [lang]:
          group === 'last_state_unknown' ? words.lastStateUnknown : words.outcomes[group].label,
      };
    },
    order: Object.values(outcomeSlugs),
  },
  remedyState: {
    valuesOf: ({ value }) => (value.remedies ?? []).map(({ state }) => remedyStateSlugs[state]),
    labelOf: (slug, _, lang) =>
      worded(codeOf(remedyStateSlugs, slug), caseWords[lang].remedyStates, lang),
    order: Object.values(remedyStateSlugs),
  },
  covenant: {
    valuesOf: ({ value }) => (value.covenant === undefined ? [] : [value.covenant]),
    labelOf: (id, model) => model.covenants.find((one) => one.id === id)?.value.shortTitle,
    order: 'frequent',
  },
  respondent: {
    // A respondent who is not named has no organisation (design, section 11).
    valuesOf: ({ value }) => value.respondents.map(({ organisation }) => organisation ?? NO_VALUE),
    labelOf: (id, model) => (model.organisations.has(id) ? presentName(model, id) : undefined),
    order: 'frequent',
  },
  complainantKind: {
    valuesOf: ({ value }) => value.complainants.map(({ kind }) => sideKindSlugs[kind]),
    labelOf: (slug, _, lang) =>
      capitalised(worded(codeOf(sideKindSlugs, slug), caseWords[lang].sideKinds, lang), lang),
    order: 'frequent',
  },
  year: {
    valuesOf: ({ value }) => {
      const year = caseDate(value)?.slice(0, 4);
      return year === undefined ? [] : [year];
    },
    labelOf: (year, _, lang) => ({ [lang]: year }),
    order: 'latest',
  },
  documentLanguage: {
    valuesOf: ({ value }) => value.documents.map(({ language }) => language),
    labelOf: (code, _, lang) => ({ [lang]: languageName(code, lang) }),
    order: 'frequent',
  },
};

function worded<Code extends string>(
  code: Code | undefined,
  words: Readonly<Record<Code, string>>,
  lang: Language,
): LocalisedText | undefined {
  return code === undefined ? undefined : { [lang]: words[code] };
}

function capitalised(label: LocalisedText | undefined, lang: Language): LocalisedText | undefined {
  const text = label?.[lang];
  return text === undefined
    ? undefined
    : { [lang]: text.charAt(0).toLocaleUpperCase(lang) + text.slice(1) };
}
