import {
  edition as editionSchema,
  editionFigureKind,
  prizeKind,
  scoreClassId,
} from '../../schema/benchmark.ts';
import { column, localised, type Column } from './column.ts';
import { statementColumns } from './common-columns.ts';
import type { DownloadContext } from './download-context.ts';
import { asOfColumn, type Edition, editionPlace, ofEdition } from './edition-columns.ts';
import { AMOUNT, only, valueColumns } from './value-columns.ts';

type PartOf<K extends 'scores' | 'figures' | 'prizes'> = NonNullable<Edition['value'][K]>[number];

export interface ScoreOfEdition {
  readonly edition: Edition;
  readonly score: PartOf<'scores'>;
}

export interface ClassOfEdition {
  readonly edition: Edition;
  readonly size: NonNullable<Edition['value']['classes']>['list'][number];
}

export interface FigureOfEdition {
  readonly edition: Edition;
  readonly figure: PartOf<'figures'>;
}

export interface PrizeOfEdition {
  readonly edition: Edition;
  readonly prize: PartOf<'prizes'>;
}

const edition = (part: { readonly edition: Edition }) => part.edition;

export function scoreColumns(context: DownloadContext): Column<ScoreOfEdition>[] {
  return [
    column(
      'edition',
      'id',
      ({ edition }) => edition.id,
      'Jaar van de editie',
      'Year of the edition',
    ),
    column(
      'organisation',
      'id',
      ({ score }) => score.organisation,
      'De onderneming; de id in organisaties',
      'The company; its id in organisaties',
    ),
    ...localised(
      'organisation',
      ({ score }: ScoreOfEdition) => context.nameOf(score.organisation),
      'Huidige naam van de onderneming',
      'Present name of the company',
    ),
    column(
      'name_in_edition',
      'text',
      ({ score }) => score.nameInEdition,
      'Naam zoals de lijst van de editie die geeft',
      'Name as the list of the edition gives it',
    ),
    column('sector', 'id', ({ score }) => score.sector, 'Sector', 'Sector'),
    column(
      'rank',
      'integer',
      ({ score }) => score.rank,
      'Plaats; leeg als die niet bekend is',
      'Rank; empty where not known',
    ),
    ...only(
      [...AMOUNT, 'unknown_reason'],
      valueColumns(({ score }: ScoreOfEdition) => ({ value: score.score })),
    ),
    ...ofEdition(context, edition).slice(1),
    column(
      'derived',
      'boolean',
      ({ score }) => score.derived ?? false,
      'Afgeleid; staat niet zo in de bron',
      'Derived; does not stand in the source as such',
    ),
    ...statementColumns(context, ({ edition, score }: ScoreOfEdition) => ({
      ...score,
      file: edition.file,
    })),
    ...editionPlace(context, edition),
    asOfColumn(context),
  ];
}

export function classColumns(context: DownloadContext): Column<ClassOfEdition>[] {
  return [
    ...ofEdition<ClassOfEdition>(context, edition),
    column('class', 'code', ({ size }) => size.id, 'Klasse', 'Class', scoreClassId.options),
    ...localised(
      'name',
      ({ size }: ClassOfEdition) => size.name,
      'Naam zoals de editie die gebruikt',
      'Name as the edition uses it',
    ),
    column(
      'companies',
      'integer',
      ({ size }) => size.companies,
      'Aantal ondernemingen; leeg als dat niet bekend is',
      'Number of companies; empty where not known',
    ),
    column(
      'share_percent',
      'number',
      ({ size }) => size.share,
      'Aandeel in procenten, waar de bron alleen dat geeft',
      'Share in per cent, where the source gives only that',
    ),
    column('rank_from', 'integer', ({ size }) => size.rankFrom, 'Van plaats', 'From rank'),
    column('rank_to', 'integer', ({ size }) => size.rankTo, 'Tot en met plaats', 'To rank'),
    ...statementColumns(context, ({ edition }: ClassOfEdition) => ({
      ...edition.value.classes,
      file: edition.file,
    })),
    ...editionPlace(context, edition),
    asOfColumn(context),
  ];
}

export function figureColumns(context: DownloadContext): Column<FigureOfEdition>[] {
  return [
    ...ofEdition<FigureOfEdition>(context, edition),
    column('id', 'id', ({ figure }) => figure.id, 'Korte naam', 'Short name'),
    column(
      'kind',
      'code',
      ({ figure }) => figure.kind,
      'Wat voor cijfer het is; een gemiddelde zegt of de nulscores meetellen. Leeg bij andere cijfers',
      'What kind of figure it is; a mean says whether the zero scores count. Empty for others',
      editionFigureKind.options,
    ),
    ...localised(
      'title',
      ({ figure }: FigureOfEdition) => figure.title,
      'Wat er is gemeten',
      'What was measured',
    ),
    ...only(
      [...AMOUNT, 'unknown_reason'],
      valueColumns(({ figure }: FigureOfEdition) => ({ value: figure.value })),
    ),
    column(
      'unit',
      'id',
      ({ figure }) => figure.unit,
      'Eenheid, uit eenheden',
      'Unit, from eenheden',
    ),
    column(
      'provisional',
      'boolean',
      ({ figure }) => figure.provisional ?? false,
      'Voorlopig',
      'Provisional',
    ),
    ...statementColumns(context, ({ edition, figure }: FigureOfEdition) => ({
      ...figure,
      file: edition.file,
    })),
    ...editionPlace(context, edition),
    asOfColumn(context),
  ];
}

export function prizeColumns(context: DownloadContext): Column<PrizeOfEdition>[] {
  return [
    ...ofEdition<PrizeOfEdition>(context, edition),
    column(
      'edition_kind',
      'code',
      ({ edition }) => edition.value.kind,
      'Een benchmark, of een jaar met alleen een themaprijs',
      'A benchmark, or a year with a theme prize only',
      editionSchema.shape.kind.options,
    ),
    column(
      'kind',
      'code',
      ({ prize }) => prize.kind,
      'De Kristalprijs zelf, of een vermelding ernaast',
      'The Crystal Prize itself, or a distinction beside it',
      prizeKind.options,
    ),
    ...localised('title', ({ prize }: PrizeOfEdition) => prize.title, 'Prijs', 'Prize'),
    column(
      'winners',
      'ids',
      ({ prize }) => prize.winners,
      'Winnaars, uit organisaties; leeg als die niet bekend zijn',
      'Winners, from organisaties; empty where not known',
    ),
    column(
      'nominees',
      'ids',
      ({ prize }) => prize.nominees,
      'Genomineerden, uit organisaties',
      'Nominees, from organisaties',
    ),
    column(
      'themes_nl',
      'texts',
      ({ prize }) => prize.themes?.flatMap(({ text }) => text.nl ?? []),
      'Thema van de prijs, zoals bronnen het verwoorden (Nederlands)',
      'Theme of the prize, as sources word it (Dutch)',
    ),
    ...statementColumns(context, ({ edition, prize }: PrizeOfEdition) => ({
      ...prize,
      file: edition.file,
    })),
    ...editionPlace(context, edition),
    asOfColumn(context),
  ];
}
