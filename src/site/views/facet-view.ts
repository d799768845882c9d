import { numberText } from '../../i18n/format-value.ts';
import type { TextInLanguage } from '../../i18n/localised.ts';
import { caseWords } from '../../i18n/words/case.ts';
import { facetTexts } from '../../i18n/words/facet.ts';
import type { Language } from '../../schema/text.ts';
import { isSingleCase } from '../downloads/single-case.ts';
import { facetIndex, facetValues, valueLabel } from '../facets/facet-values.ts';
import { facetIds, type FacetId } from '../facets/facet-words.ts';
import { NO_VALUE } from '../facets/facets.ts';
import type { SiteModel } from '../model.ts';
import { addressesIn } from '../routes.ts';
import { type CaseRow, caseRows } from './case-row.ts';
import { facetDownloads } from './download-links.ts';
import { type Link, pageHead, type PageHead } from './page-head.ts';
import type { SubjectListView } from './subject-list-views.ts';

/** All values of a facet with the number of cases that have each; together they may be more than there are cases. */
export function facetView(model: SiteModel, facet: FacetId, lang: Language): SubjectListView {
  const words = facetTexts[lang];
  const { title, explanation } = words.facets[facet];
  const intro = `${words.cases(countOfCases(model), numberText(countOfCases(model), lang))}. ${explanation}`;
  return {
    head: pageHead(
      model,
      lang,
      { route: 'caseFacet', parameters: { facet } },
      { title, description: intro, trail: [casesLink(lang)] },
    ),
    title,
    intro,
    groups: [
      {
        heading: undefined,
        entries: facetValues(model, facet, lang).map(({ value, label, cases }) => ({
          label: label.text,
          href: addressesIn(lang)('caseFacetValue', { facet, value }),
          meta: words.cases(cases.length, numberText(cases.length, lang)),
        })),
      },
    ],
  };
}

export interface FacetValueView {
  readonly head: PageHead;
  /** Which facet it is. */
  readonly kicker: string;
  readonly title: TextInLanguage;
  /** How many cases of how many. */
  readonly count: string;
  readonly explanation: string;
  readonly cases: readonly CaseRow[];
  readonly downloads: readonly Link[];
  /** The page with everything else about the value, where there is one. */
  readonly subject: Link | undefined;
  readonly otherFacets: readonly Link[];
}

/**
 * The cases that have one value of a facet.
 * @throws Error when no case has it
 */
export function facetValueView(
  model: SiteModel,
  facet: FacetId,
  value: string,
  lang: Language,
): FacetValueView {
  const words = facetTexts[lang];
  const { name, title: listTitle, explanation } = words.facets[facet];
  const cases = facetIndex(model)[facet].get(value);
  if (cases === undefined) throw new Error(`No case has ${facet} "${value}".`);
  const title = valueLabel(model, facet, value, lang);
  const count = words.countOfAll(
    numberText(cases.length, lang),
    numberText(countOfCases(model), lang),
  );
  const page = { route: 'caseFacetValue', parameters: { facet, value } } as const;
  return {
    head: pageHead(model, lang, page, {
      title: `${name}: ${title.text}`,
      description: `${name}: ${title.text}. ${count}. ${explanation}`,
      trail: [
        casesLink(lang),
        { label: listTitle, href: addressesIn(lang)('caseFacet', { facet }) },
      ],
    }),
    kicker: `${caseWords[lang].casesTitle} · ${name}`,
    title,
    count: `${count}.`,
    explanation,
    cases: caseRows(model, cases, lang),
    downloads: facetDownloads(facet, value, lang),
    subject: subjectLink(facet, value, title.text, lang),
    otherFacets: facetLinks(lang).filter((_, index) => facetIds[index] !== facet),
  };
}

/** The pages of all facets. */
export function facetLinks(lang: Language): Link[] {
  return facetIds.map((facet) => ({
    label: facetTexts[lang].facets[facet].name,
    href: addressesIn(lang)('caseFacet', { facet }),
  }));
}

function subjectLink(
  facet: FacetId,
  value: string,
  label: string,
  lang: Language,
): Link | undefined {
  const href = subjectAddress(facet, value, lang);
  return value === NO_VALUE || href === undefined
    ? undefined
    : { label: facetTexts[lang].subject(label), href };
}

function subjectAddress(facet: FacetId, value: string, lang: Language): string | undefined {
  const address = addressesIn(lang);
  switch (facet) {
    case 'sector':
      return address('sector', { sector: value });
    case 'country':
      return address('country', { country: value });
    case 'theme':
      return address('theme', { theme: value });
    case 'mechanism':
      return address('mechanism', { mechanism: value });
    case 'covenant':
      return address('covenant', { covenant: value });
    case 'respondent':
      return address('organisation', { organisation: value });
    default:
      return undefined;
  }
}

const casesLink = (lang: Language): Link => ({
  label: caseWords[lang].casesTitle,
  href: addressesIn(lang)('cases'),
});

function countOfCases(model: SiteModel): number {
  return model.cases.filter(isSingleCase).length;
}
