import { countsInStatistics } from '../../../domain/counts-in-statistics.ts';
import { numberText, valueText } from '../../../i18n/format-value.ts';
import { type Line, lineOf } from '../../../i18n/line.ts';
import { caseWords } from '../../../i18n/words/case.ts';
import { facetTexts } from '../../../i18n/words/facet.ts';
import { outcomeGlossary } from '../../../i18n/words/outcome-glossary.ts';
import { statisticsWords } from '../../../i18n/words/statistics.ts';
import type { Language } from '../../../schema/text.ts';
import { dataAddress } from '../../downloads/data-address.ts';
import { isSingleCase } from '../../downloads/single-case.ts';
import { type OutcomeGroup, outcomeSlugs } from '../../facets/code-slugs.ts';
import { facetIndex, valueLabel } from '../../facets/facet-values.ts';
import type { SiteModel } from '../../model.ts';
import { addressesIn } from '../../routes.ts';
import { outcomeStatistics } from '../../statistics/outcome-rows.ts';
import { caseLink } from '../case/case-link.ts';
import type { ContentsLink } from '../contents-link.ts';
import { type Link, type PageHead, pageHead } from '../page-head.ts';
import { type DeadlineSection, deadlineSection } from './deadline-section.ts';
import { type DurationSection, durationSection } from './duration-section.ts';
import {
  type OutcomeSection,
  outcomeSection,
  type OutcomeTotals,
  outcomeTotals,
} from './outcome-section.ts';
import { type RemedySection, remedySection } from './remedy-section.ts';

export interface StatisticsView {
  readonly head: PageHead;
  readonly intro: string;
  /** That some of what is counted is not wholly certain; absent where nothing is. */
  readonly doubtful: string | undefined;
  /** Groups of cases that are not counted, each with its page. */
  readonly apart: readonly (Link & { readonly count: string })[];
  readonly contents: readonly ContentsLink[];
  readonly totals: OutcomeTotals;
  readonly glossary: Link;
  readonly outcomes: readonly OutcomeSection[];
  readonly duration: DurationSection;
  readonly deadlines: DeadlineSection;
  readonly remedies: RemedySection;
  /** What mechanisms counted themselves; these are no cases. */
  readonly published: readonly {
    readonly source: Link;
    readonly totals: readonly { readonly label: Line; readonly value: string }[];
  }[];
  readonly downloads: readonly Link[];
}

/** All numbers about cases, each with the way to the cases behind it. */
export function statisticsView(model: SiteModel, lang: Language): StatisticsView {
  const words = statisticsWords[lang];
  const cases = model.cases.filter(isSingleCase);
  const counted = cases.filter(({ value }) => countsInStatistics(value));
  const doubtful = counted.filter(({ value }) => value.confidence === 'medium').length;
  const outcomes = outcomeStatistics.map((id) => outcomeSection(model, id, lang));
  const duration = durationSection(model, lang);
  const deadlines = deadlineSection(model, lang);
  const remedies = remedySection(model, lang);
  const published = publishedTotals(model, lang);
  return {
    head: pageHead(
      model,
      lang,
      { route: 'statistics', parameters: {} },
      {
        title: words.title,
        description: words.description,
        trail: [{ label: caseWords[lang].casesTitle, href: addressesIn(lang)('cases') }],
      },
    ),
    intro: words.intro(numberText(counted.length, lang), numberText(cases.length, lang)),
    doubtful:
      doubtful === 0 ? undefined : words.doubtful(numberText(doubtful, lang), doubtful === 1),
    apart: apartLinks(model, lang),
    contents: [
      { label: words.outcomes, href: '#uitkomsten' },
      ...outcomes.map(({ id, title }) => ({ label: title, href: `#${id}` })),
      { label: duration.title, href: '#duration' },
      { label: deadlines.title, href: '#deadline' },
      { label: remedies.title, href: '#remedyState' },
      ...(published.length === 0
        ? []
        : [{ label: words.published, href: '#gepubliceerde-totalen' }]),
    ],
    totals: outcomeTotals(model, lang),
    glossary: { label: outcomeGlossary[lang].title, href: addressesIn(lang)('outcomes') },
    outcomes,
    duration,
    deadlines,
    remedies,
    published,
    downloads: STATISTICS_TABLES.flatMap((name) =>
      (['csv', 'json'] as const).map((extension) => ({
        label: `${name}.${extension}`,
        href: dataAddress(`${name}.${extension}`),
      })),
    ),
  };
}

/** The tables that hold these numbers, under `/data/`. */
const STATISTICS_TABLES = [
  'statistiek-uitkomsten',
  'statistiek-doorlooptijd',
  'statistiek-doorlooptijden',
  'statistiek-termijnen',
  'statistiek-herstel',
];

/** What a case is, that is not counted. */
const APART: readonly OutcomeGroup[] = ['ongoing', 'last_state_unknown', 'not_established'];

function apartLinks(model: SiteModel, lang: Language): StatisticsView['apart'] {
  return APART.flatMap((group) => {
    const value = outcomeSlugs[group];
    const count = facetIndex(model).outcome.get(value)?.length ?? 0;
    if (count === 0) return [];
    return [
      {
        label: valueLabel(model, 'outcome', value, lang).text,
        href: addressesIn(lang)('caseFacetValue', { facet: 'outcome', value }),
        count: facetTexts[lang].cases(count, numberText(count, lang)),
      },
    ];
  });
}

function publishedTotals(model: SiteModel, lang: Language): StatisticsView['published'] {
  return model.cases.flatMap(({ id, value }) =>
    value.record === 'case'
      ? []
      : [
          {
            source: caseLink(model, id, lang),
            totals: value.totals.map((total) => ({
              label: lineOf(total.label, lang),
              value: valueText(total.value, undefined, lang),
            })),
          },
        ],
  );
}
