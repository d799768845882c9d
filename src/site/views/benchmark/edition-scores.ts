import {
  type EditionRank,
  editionRankChange,
  type RankChange,
} from '../../../domain/benchmark/edition-rank-change.ts';
import { editionScoreShare } from '../../../domain/benchmark/edition-score-share.ts';
import { isDoubtful } from '../../../domain/benchmark/is-doubtful.ts';
import { valueText } from '../../../i18n/format-value.ts';
import { type Line, lineOf } from '../../../i18n/line.ts';
import { inLanguage } from '../../../i18n/localised.ts';
import { commonWords } from '../../../i18n/words/common.ts';
import { editionWords } from '../../../i18n/words/edition.ts';
import { kpiWords } from '../../../i18n/words/kpi.ts';
import type { Edition } from '../../../schema/benchmark.ts';
import type { Language } from '../../../schema/text.ts';
import { editionMethod, methodOf } from '../../edition-method.ts';
import { presentName, type SiteModel, type SiteRecord } from '../../model.ts';
import { addressesIn } from '../../routes.ts';
import type { Citation, Citations } from '../citations.ts';
import { shareText } from './edition-classes.ts';

type Score = NonNullable<Edition['scores']>[number];

export interface ScoreRow {
  readonly rank: string;
  readonly company: string;
  /** The page of the company. */
  readonly href: string;
  /** The name in the list of the edition, where that is another. */
  readonly named: string | undefined;
  readonly score: string;
  readonly share: string | undefined;
  /** Gained or lost since the edition before; only where both may be compared. */
  readonly change: string;
  /** What is not certain of rank and score; empty where nothing is. */
  readonly doubts: string;
  readonly remark: Line;
  readonly citations: readonly Citation[];
}

export interface EditionScoresView {
  readonly rows: readonly ScoreRow[];
  /** Heading of the column of changes; absent where no change may be given. */
  readonly since: string | undefined;
  readonly doubt: string | undefined;
}

export function editionScoresView(
  model: SiteModel,
  edition: SiteRecord<'edition'>,
  cited: Citations,
  lang: Language,
): EditionScoresView {
  const words = editionWords[lang];
  const { scores = [] } = edition.value;
  const previous = model.editions.findLast(({ value }) => value.year < edition.value.year);
  const changes = scores.map((score) => changeText(model, previous, edition, score, lang));
  const doubtful = scores.filter(isDoubtful).length;
  return {
    rows: scores.map((score, index) => ({
      ...scoreRow(model, edition, score, cited, lang),
      change: changes[index] ?? '',
    })),
    since:
      previous === undefined || changes.every((change) => change === '')
        ? undefined
        : words.since(previous.id),
    doubt: doubtful === 0 ? undefined : words.scoresDoubt(doubtful, scores.length),
  };
}

function scoreRow(
  model: SiteModel,
  edition: SiteRecord<'edition'>,
  score: Score,
  cited: Citations,
  lang: Language,
): Omit<ScoreRow, 'change'> {
  const words = editionWords[lang];
  const { organisation, nameInEdition, note } = score;
  const company = inLanguage(presentName(model, organisation), lang).text;
  return {
    rank: rankText(edition.value, score, lang),
    company,
    href: addressesIn(lang)('organisation', { organisation }),
    named:
      nameInEdition === undefined || nameInEdition === company
        ? undefined
        : words.asNamed(nameInEdition),
    score: scoreText(model, edition, score, lang),
    share: scoreShareText(model, edition, score, lang),
    doubts: doubtsText(score, lang),
    remark: note === undefined ? '' : lineOf(note, lang),
    citations: cited.cite(score.sources),
  };
}

/** "22 (gedeeld)" where more companies of the list have that rank. */
export function rankText({ scores = [] }: Edition, { rank }: Score, lang: Language): string {
  const words = editionWords[lang];
  if (rank === undefined) return words.notKnown;
  const isShared = scores.filter((other) => other.rank === rank).length > 1;
  return isShared ? `${String(rank)} (${words.shared})` : String(rank);
}

/** The score with its unit. */
export function scoreText(
  model: SiteModel,
  edition: SiteRecord<'edition'>,
  { score }: Score,
  lang: Language,
): string {
  const words = editionWords[lang];
  if (score === undefined) return words.notKnown;
  const scale = methodOf(model, edition)?.value.scale;
  const unit = scale === undefined ? undefined : model.units.get(scale.unit);
  return valueText(score, unit, lang);
}

/** The score as a share of the maximum, where the method allows that and the unit does not say it already. */
export function scoreShareText(
  model: SiteModel,
  edition: SiteRecord<'edition'>,
  { score }: Score,
  lang: Language,
): string | undefined {
  const scale = methodOf(model, edition)?.value.scale;
  const unit = scale === undefined ? undefined : model.units.get(scale.unit);
  const share = editionScoreShare(score, scale);
  return share.kind === 'refused' || unit?.notation === 'percent'
    ? undefined
    : editionWords[lang].shareOfMaximum(shareText(share.share, lang));
}

export function doubtsText({ derived, confidence }: Score, lang: Language): string {
  return [
    ...(derived === true ? [kpiWords[lang].statuses.derived] : []),
    ...(confidence === undefined || confidence === 'high'
      ? []
      : [commonWords[lang].confidence[confidence]]),
  ].join(', ');
}

function changeText(
  model: SiteModel,
  previous: SiteRecord<'edition'> | undefined,
  edition: SiteRecord<'edition'>,
  score: Score,
  lang: Language,
): string {
  const before = previous?.value.scores?.find(
    ({ organisation }) => organisation === score.organisation,
  );
  if (previous === undefined || before === undefined) return '';
  const change = editionRankChange(
    editionRank(model, previous, before),
    editionRank(model, edition, score),
  );
  return change.kind === 'refused' ? '' : rankChangeText(change, lang);
}

/** What the rule of rank changes needs of a score. */
export function editionRank(
  model: SiteModel,
  edition: SiteRecord<'edition'>,
  score: Score,
): EditionRank {
  const { organisation, rank } = score;
  const doubtful = isDoubtful(score);
  return { edition: editionMethod(model, edition), organisation, rank, isDoubtful: doubtful };
}

/** "22 plaatsen hoger", and that it is not certain where that is so. */
export function rankChangeText(
  { places, isDoubtful: uncertain }: Extract<RankChange, { kind: 'change' }>,
  lang: Language,
): string {
  const words = editionWords[lang];
  const text =
    places === 0 ? words.equal : places > 0 ? words.higher(places) : words.lower(-places);
  return uncertain ? words.uncertainChange(text) : text;
}
