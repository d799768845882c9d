import type { PositionPanel } from '../../../charts/position-panels.ts';
import { editionRankChange } from '../../../domain/benchmark/edition-rank-change.ts';
import { nameOn } from '../../../domain/organisation-at.ts';
import { numberText, valueText } from '../../../i18n/format-value.ts';
import { joinedLine, type Line, lineOf, lineWithin } from '../../../i18n/line.ts';
import { inLanguage } from '../../../i18n/localised.ts';
import { companyBenchmarkWords } from '../../../i18n/words/company-benchmark.ts';
import { editionWords } from '../../../i18n/words/edition.ts';
import { editionsWords } from '../../../i18n/words/editions.ts';
import type { Language } from '../../../schema/text.ts';
import { methodName } from '../../edition-method.ts';
import { writeChoice } from '../../compare/compare-choice.ts';
import { presentName, type SiteModel } from '../../model.ts';
import { addressesIn } from '../../routes.ts';
import { type Citation, type CitedSource, type Citations, citations } from '../citations.ts';
import { tableDownloads } from '../download-links.ts';
import type { Link } from '../page-head.ts';
import { companyInEditions, type CompanyInEdition } from './company-in-editions.ts';
import { companyPanels, panelKey } from './company-panels.ts';
import {
  doubtsText,
  editionRank,
  rankChangeText,
  rankText,
  scoreShareText,
  scoreText,
} from './edition-scores.ts';

/** What one edition says of a company, or of one that merged into it. */
export interface CompanyBenchmarkRow {
  readonly edition: Link;
  readonly method: string;
  readonly rank: string;
  readonly score: string;
  readonly share: string | undefined;
  /** The change of rank since the row before, or why none is given. */
  readonly change: string;
  readonly doubts: string;
  readonly remarks: Line;
  readonly citations: readonly Citation[];
}

/** The places of a company over the editions; each method has a drawing of its own. */
export interface CompanyBenchmarkView {
  readonly rows: readonly CompanyBenchmarkRow[];
  readonly panels: readonly (PositionPanel & { readonly title: string; readonly href?: string })[];
  /** What the marks of the drawings mean, as far as they are used. */
  readonly key: readonly string[];
  readonly sources: readonly CitedSource[];
  /** The page that compares, with this company as the first. */
  readonly compareHref: string;
  readonly downloads: readonly Link[];
}

/** Nothing where no edition names the organisation or one that merged into it. */
export function companyBenchmarkView(
  model: SiteModel,
  organisation: string,
  lang: Language,
): CompanyBenchmarkView | undefined {
  const found = companyInEditions(model, organisation);
  const first = found[0];
  if (first === undefined) return undefined;
  const cited = citations(first.edition.sources, lang);
  const rows = found.map((one, index) =>
    companyRow(model, organisation, one, found.slice(0, index), cited, lang),
  );
  const panels = companyPanels(model, found, lang);
  return {
    rows,
    panels,
    key: panelKey(panels, lang),
    sources: cited.list(),
    compareHref: `${addressesIn(lang)('compare')}${writeChoice({ kind: 'companies', ids: [organisation] }, lang)}`,
    downloads: tableDownloads(['scores', 'edities-prijzen'], lang),
  };
}

function companyRow(
  model: SiteModel,
  company: string,
  one: CompanyInEdition,
  before: readonly CompanyInEdition[],
  cited: Citations,
  lang: Language,
): CompanyBenchmarkRow {
  const { edition, score, mentions } = one;
  const words = editionWords[lang];
  const isPrize = edition.value.kind === 'theme_prize';
  const unknown = isPrize ? editionsWords[lang].notApplicable : words.notKnown;
  return {
    edition: {
      label: edition.id,
      href: addressesIn(lang)('edition', { edition: edition.id }),
    },
    method: isPrize ? words.themePrize : methodName(model, edition, lang),
    rank: rankInPanel(one, unknown, lang),
    score: score === undefined ? unknown : scoreText(model, edition, score, lang),
    share: score === undefined ? undefined : scoreShareText(model, edition, score, lang),
    change: changeSince(model, one, before, lang),
    doubts: score === undefined ? '' : doubtsText(score, lang),
    remarks: joinedLine([namedThen(model, company, one, lang) ?? '', ...remarksOf(one, lang)], ' '),
    citations: cited.cite(
      mentions.flatMap((mention) => {
        if (mention.kind === 'score') return mention.score.sources;
        return mention.kind === 'group' ? mention.group.sources : mention.prize.sources;
      }),
    ),
  };
}

/** The name in the list of the edition, or by the dated names; that of a merged company always. */
function namedThen(
  model: SiteModel,
  company: string,
  { edition, organisation, score }: CompanyInEdition,
  lang: Language,
): string | undefined {
  const record = model.organisations.get(organisation)?.value;
  const dated = record === undefined ? undefined : nameOn(record, `${edition.id}-12-31`);
  const present = inLanguage(presentName(model, organisation), lang).text;
  const then = dated === undefined ? present : inLanguage(dated, lang).text;
  const words = companyBenchmarkWords[lang];
  const named = score?.nameInEdition ?? then;
  if (organisation !== company) return words.mergedFrom(named);
  return named === present ? undefined : words.named(named);
}

/** "4 van 461"; without the panel where it is not known, or sources differ about it. */
export function rankInPanel(
  { edition, score }: CompanyInEdition,
  unknown: string,
  lang: Language,
): string {
  const { panel } = edition.value;
  if (score?.rank === undefined) return unknown;
  const rank = rankText(edition.value, score, lang);
  if (panel === undefined || panel.alternates !== undefined) return rank;
  const { companies, qualifier } = panel;
  const size =
    qualifier === undefined
      ? numberText(companies, lang)
      : valueText({ kind: 'number', number: companies, qualifier }, undefined, lang);
  return companyBenchmarkWords[lang].rankOf(rank, size);
}

function changeSince(
  model: SiteModel,
  { edition, score }: CompanyInEdition,
  before: readonly CompanyInEdition[],
  lang: Language,
): string {
  const last = before.findLast((one) => one.score?.rank !== undefined);
  if (score?.rank === undefined || last?.score === undefined) return '';
  const change = editionRankChange(
    editionRank(model, last.edition, last.score),
    editionRank(model, edition, score),
  );
  if (change.kind === 'change')
    return `${editionWords[lang].since(last.edition.id)}: ${rankChangeText(change, lang)}`;
  if (change.reason === 'rank_unknown') return '';
  const refusal = companyBenchmarkWords[lang].refusals[change.reason];
  return `${editionWords[lang].since(last.edition.id)}: ${refusal}`;
}

function remarksOf({ mentions }: CompanyInEdition, lang: Language): Line[] {
  const words = companyBenchmarkWords[lang];
  return mentions.flatMap((mention) => {
    switch (mention.kind) {
      case 'score':
        return mention.score.note === undefined ? [] : [lineOf(mention.score.note, lang)];
      case 'group':
        return [lineWithin((title) => `${words.group(title)}.`, lineOf(mention.group.title, lang))];
      case 'winner':
      case 'nominee':
        return [`${words[mention.kind](inLanguage(mention.prize.title, lang).text)}.`];
      default:
        return mention satisfies never;
    }
  });
}
