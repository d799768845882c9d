import { editionComparison } from '../../../domain/benchmark/edition-comparison.ts';
import { firstDay, lastDay } from '../../../domain/period-end.ts';
import { valueText } from '../../../i18n/format-value.ts';
import { inLanguage } from '../../../i18n/localised.ts';
import { editionWords } from '../../../i18n/words/edition.ts';
import { editionsWords } from '../../../i18n/words/editions.ts';
import type { Language } from '../../../schema/text.ts';
import { editionMethod } from '../../edition-method.ts';
import type { SiteModel, SiteRecord } from '../../model.ts';
import { addressesIn } from '../../routes.ts';
import type { Link } from '../page-head.ts';
import { companyLinks } from './edition-prizes.ts';

export interface EditionRow {
  readonly edition: Link;
  readonly reportingYear: string;
  readonly panel: string;
  readonly positions: string;
  readonly prize: string;
}

/** Editions with the same method, under the name of that method. */
export interface EditionGroup {
  readonly title: string;
  readonly href: string | undefined;
  readonly note: string | undefined;
  readonly rows: readonly EditionRow[];
}

/** Every edition under its method, in order of time; the years with a theme prize only come last. */
export function editionGroups(model: SiteModel, lang: Language): EditionGroup[] {
  const isBenchmark = ({ value }: SiteRecord<'edition'>) => value.kind === 'benchmark';
  const benchmarks = Map.groupBy(model.editions.filter(isBenchmark), ({ value }) => value.method);
  const prizes = model.editions.filter((edition) => !isBenchmark(edition));
  const rows = (editions: readonly SiteRecord<'edition'>[]) =>
    editions.map((edition) => editionRow(model, edition, lang));
  return [
    ...[...benchmarks].map(([method, editions]) => ({
      ...groupHead(model, method, editions, lang),
      rows: rows(editions),
    })),
    ...(prizes.length === 0
      ? []
      : [
          {
            title: editionsWords[lang].themePrizes,
            href: undefined,
            note: undefined,
            rows: rows(prizes),
          },
        ]),
  ];
}

function groupHead(
  model: SiteModel,
  id: string | undefined,
  editions: readonly SiteRecord<'edition'>[],
  lang: Language,
): Omit<EditionGroup, 'rows'> {
  const words = editionsWords[lang];
  const method = id === undefined ? undefined : model.methods.get(id)?.value;
  if (id === undefined || method === undefined)
    return { title: words.methodUnknown, href: undefined, note: undefined };
  const { scale, comparability } = method;
  const unit = scale === undefined ? undefined : model.units.get(scale.unit);
  const notes = [
    scale === undefined
      ? words.maximumUnknown
      : words.maximum(valueText({ kind: 'number', number: scale.maximum }, unit, lang)),
    ...(editions.length < 2
      ? []
      : [comparability === 'same_criteria' ? words.mayCompare : words.mayNotCompare]),
  ];
  return {
    title: inLanguage(method.title, lang).text,
    href: addressesIn(lang)('benchmarkMethod', { method: id }),
    note: notes.join('; '),
  };
}

function editionRow(
  model: SiteModel,
  { id, value }: SiteRecord<'edition'>,
  lang: Language,
): EditionRow {
  const words = editionsWords[lang];
  const { notFound } = editionWords[lang];
  const { kind, reportingYear, panel, scores = [], prizes = [] } = value;
  const isPrize = kind === 'theme_prize';
  const otherwise = isPrize ? words.notApplicable : notFound;
  const winners = prizes
    .filter((prize) => prize.kind === 'main')
    .flatMap((prize) => prize.winners ?? []);
  return {
    edition: { label: id, href: addressesIn(lang)('edition', { edition: id }) },
    reportingYear: reportingYear === undefined ? otherwise : String(reportingYear),
    panel:
      panel === undefined
        ? otherwise
        : valueText(
            { kind: 'number', number: panel.companies, qualifier: panel.qualifier },
            undefined,
            lang,
          ),
    positions: isPrize ? words.notApplicable : words.positionsOf(scores.length),
    prize:
      winners.length === 0
        ? isBeforePrize(model, value.year)
          ? words.notApplicable
          : notFound
        : companyLinks(model, winners, lang)
            .map(({ label }) => label)
            .join(', '),
  };
}

/** Whether the prize did not exist yet. */
function isBeforePrize({ instrument }: SiteModel, year: number): boolean {
  const since = instrument?.value.prizeSince?.on;
  return since !== undefined && lastDay(String(year)) < firstDay(since);
}

/** Every two editions that may be held against each other: "2012 met 2013". */
export function comparablePairs(model: SiteModel, lang: Language): string[] {
  return model.editions.flatMap((one, index) =>
    model.editions
      .slice(index + 1)
      .filter(
        (other) =>
          editionComparison(editionMethod(model, one), editionMethod(model, other)).comparable,
      )
      .map((other) => editionsWords[lang].pair(one.id, other.id)),
  );
}
