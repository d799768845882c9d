import { shareOf } from '../../../domain/statistics/small-number.ts';
import { numberText } from '../../../i18n/format-value.ts';
import { caseWords } from '../../../i18n/words/case.ts';
import { statisticsWords } from '../../../i18n/words/statistics.ts';
import type { OutcomeValue } from '../../../schema/case.ts';
import type { Language } from '../../../schema/text.ts';
import { outcomeSlugs } from '../../facets/code-slugs.ts';
import { NO_VALUE } from '../../facets/facets.ts';
import type { SiteModel } from '../../model.ts';
import { addressesIn } from '../../routes.ts';
import {
  countedOutcomes,
  type OutcomeRow,
  outcomeRow,
  outcomeRows,
  type OutcomeStatistic,
} from '../../statistics/outcome-rows.ts';
import { isSingleCase, type SingleCase } from '../../downloads/single-case.ts';
import { countedAddress } from './counted-pages.ts';
import { casesOf } from '../../cases-of.ts';

/** A number in a table, with where its cases stand. */
export interface CountLink {
  readonly text: string;
  readonly href?: string;
}

/** A number, and where it is drawn as a bar its share, from 0 to 1, of the largest in its column. */
export interface CountCell extends CountLink {
  readonly shareBar?: { readonly part: number };
}

export interface OutcomeSection {
  readonly id: OutcomeStatistic;
  readonly title: string;
  readonly note: string;
  readonly first: string;
  /** The outcomes that occur, in the order of the glossary. */
  readonly outcomes: readonly { readonly outcome: OutcomeValue; readonly label: string }[];
  /** `cells` has one for the number of cases, one for each outcome, and one for what is not counted; empty where there are none. */
  readonly rows: readonly {
    readonly label: string;
    readonly cells: readonly (CountLink | undefined)[];
    /** Stands with the others, behind `others`. */
    readonly isFolded: boolean;
  }[];
  /** What the folded rows are, and how many; absent where all rows are in sight. */
  readonly others: string | undefined;
  readonly more: { readonly label: string; readonly href: string };
}

/** Where the cases of a row stand, or those with one outcome, or those that are not counted. */
export const behindAnchor = (row: string, part?: OutcomeValue | 'apart'): string =>
  part === undefined ? row : `${row}--${part === 'apart' ? 'niet-meegeteld' : outcomeSlugs[part]}`;

/** What a row is called; only a year that is not known has no name of its own. */
export function rowLabel(
  { value, label }: OutcomeRow,
  statistic: OutcomeStatistic,
  lang: Language,
) {
  return statistic === 'year' && value === NO_VALUE
    ? statisticsWords[lang].decisionYearUnknown
    : label;
}

/** As many rows as a telephone shows in one glance; fewer than `FEWEST_FOLDED` more are not worth a press. */
const ROWS_IN_SIGHT = 6;
const FEWEST_FOLDED = 3;

/** The rows after the first few, apart from that of the cases of which the value is not known. */
function foldedRows(rows: readonly OutcomeRow[]): ReadonlySet<OutcomeRow> {
  const rest = rows.slice(ROWS_IN_SIGHT).filter(({ value }) => value !== NO_VALUE);
  return new Set(rest.length < FEWEST_FOLDED ? [] : rest);
}

/** A table of outcomes; each number leads to its cases. */
export function outcomeSection(
  model: SiteModel,
  id: OutcomeStatistic,
  lang: Language,
): OutcomeSection {
  const words = statisticsWords[lang];
  const { title, note, short } = words.sections[id];
  const rows = outcomeRows(model, id, lang);
  const outcomes = countedOutcomes.filter((outcome) =>
    rows.some(({ byOutcome }) => byOutcome.has(outcome)),
  );
  const folded = foldedRows(rows);
  const cell = (count: number, anchor: string): CountLink | undefined =>
    count === 0
      ? undefined
      : { text: numberText(count, lang), href: countedAddress(model, id, lang, anchor) };
  return {
    id,
    title,
    note,
    first: short,
    outcomes: outcomes.map((outcome) => ({
      outcome,
      label: caseWords[lang].outcomes[outcome].label,
    })),
    rows: rows.map((row) => ({
      label: rowLabel(row, id, lang),
      cells: [
        cell(row.counted.length, behindAnchor(row.value)) ?? { text: numberText(0, lang) },
        ...outcomes.map((outcome) =>
          cell(row.byOutcome.get(outcome)?.length ?? 0, behindAnchor(row.value, outcome)),
        ),
        cell(row.apart.length, behindAnchor(row.value, 'apart')),
      ],
      isFolded: folded.has(row),
    })),
    others:
      folded.size === 0 ? undefined : `${words.others[id]} (${numberText(folded.size, lang)})`,
    more: { label: words.casesBehind, href: countedAddress(model, id, lang) },
  };
}

/** How often each outcome occurs among some cases. */
export interface OutcomeTotals {
  readonly rows: readonly {
    readonly outcome: OutcomeValue;
    readonly label: string;
    readonly count: CountCell;
    /** Empty where there are too few cases to speak of shares. */
    readonly share: string;
  }[];
}

/** The outcomes of all cases; each leads to the page of its facet. */
export function outcomeTotals(model: SiteModel, lang: Language): OutcomeTotals {
  return totalsOf(model.cases.filter(isSingleCase), lang, (outcome) =>
    addressesIn(lang)('caseFacetValue', { facet: 'outcome', value: outcomeSlugs[outcome] }),
  );
}

/** The outcomes of the cases of one mechanism; each leads to its cases. */
export function mechanismTotals(
  model: SiteModel,
  mechanism: string,
  lang: Language,
): OutcomeTotals {
  return totalsOf(casesOf(model, 'mechanism', mechanism).filter(isSingleCase), lang, (outcome) =>
    countedAddress(model, 'mechanism', lang, behindAnchor(mechanism, outcome)),
  );
}

function totalsOf(
  cases: readonly SingleCase[],
  lang: Language,
  addressOf: (outcome: OutcomeValue) => string,
): OutcomeTotals {
  const { byOutcome, counted } = outcomeRow('', '', cases);
  const most = Math.max(...[...byOutcome.values()].map(({ length }) => length));
  return {
    rows: countedOutcomes.flatMap((outcome) => {
      const count = byOutcome.get(outcome)?.length ?? 0;
      if (count === 0) return [];
      return [
        {
          outcome,
          label: caseWords[lang].outcomes[outcome].label,
          count: {
            text: numberText(count, lang),
            href: addressOf(outcome),
            shareBar: { part: count / most },
          },
          share: percentText(shareOf(count, counted.length), lang),
        },
      ];
    }),
  };
}

/** "13%", or nothing where there is no share. */
export function percentText(share: number | undefined, lang: Language): string {
  return share === undefined ? '' : `${numberText(Math.round(share * 100), lang)}%`;
}
