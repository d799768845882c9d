import { comparability, edition as editionSchema } from '../../schema/benchmark.ts';
import { confidence } from '../../schema/statement.ts';
import { qualifier } from '../../schema/value.ts';
import type { SiteRecord } from '../model.ts';
import { column, localised, type Column } from './column.ts';
import { placeColumns, sourceColumns, statementColumns } from './common-columns.ts';
import type { DownloadContext } from './download-context.ts';
import { type CollectionTable, tableOf } from './table.ts';
import { AMOUNT, only, valueColumns } from './value-columns.ts';

type Edition = SiteRecord<'edition'>;

interface ScoreOfEdition {
  readonly edition: Edition;
  readonly score: NonNullable<Edition['value']['scores']>[number];
}

/** The editions of the Transparantiebenchmark, and the ranks and scores that sources give. */
export function benchmarkTables(context: DownloadContext): CollectionTable[] {
  const { editions } = context.model;
  return [
    tableOf(
      {
        name: 'edities',
        group: 'benchmark',
        title: {
          nl: 'Edities van de Transparantiebenchmark',
          en: 'Editions of the Transparency Benchmark',
        },
        description: {
          nl: 'Eén rij per editie: methode, schaal en aantal onderzochte ondernemingen.',
          en: 'One row for each edition: method, scale and number of companies examined.',
        },
      },
      editions,
      editionColumns(context),
    ),
    tableOf(
      {
        name: 'scores',
        group: 'benchmark',
        title: { nl: 'Plaatsen en scores', en: 'Ranks and scores' },
        description: {
          nl: 'Wat bronnen over plaatsen en scores zeggen; niet de volledige lijsten. Vergelijk geen scores van edities met een andere methode.',
          en: 'What sources tell of ranks and scores; not the whole lists. Do not compare scores of editions with different methods.',
        },
      },
      editions.flatMap((edition) =>
        (edition.value.scores ?? []).map((score) => ({ edition, score })),
      ),
      scoreColumns(context),
    ),
  ];
}

/** The method of an edition: whoever compares scores needs it beside them. */
function methodColumns<T>({ model }: DownloadContext, of: (thing: T) => Edition): Column<T>[] {
  const method = (thing: T) => model.methods.get(of(thing).value.method ?? '')?.value;
  return [
    column(
      'method',
      'id',
      (thing) => of(thing).value.method,
      'Versie van de methode; alleen scores van dezelfde versie horen op één schaal',
      'Version of the method; only scores of the same version belong on one scale',
    ),
    column(
      'comparability',
      'code',
      (thing) => method(thing)?.comparability,
      'Of een bron zegt dat edities met deze methode dezelfde criteria hadden',
      'Whether a source says that editions with this method had the same criteria',
      comparability.options,
    ),
    column(
      'scale_maximum',
      'number',
      (thing) => method(thing)?.scale?.maximum,
      'Hoogste haalbare score; leeg als die niet bekend is',
      'Highest possible score; empty where not known',
    ),
  ];
}

function editionColumns(context: DownloadContext): Column<Edition>[] {
  return [
    column('id', 'id', ({ id }) => id, 'Jaar van de editie', 'Year of the edition'),
    column(
      'kind',
      'code',
      ({ value }) => value.kind,
      'Een benchmark, of een jaar met alleen een themaprijs',
      'A benchmark, or a year with a theme prize only',
      editionSchema.shape.kind.options,
    ),
    column(
      'reporting_year',
      'integer',
      ({ value }) => value.reportingYear,
      'Jaar waarover de ondernemingen verslag deden',
      'Year that the companies reported on',
    ),
    ...methodColumns(context, (edition: Edition) => edition),
    column(
      'published',
      'date',
      ({ value }) => value.published,
      'Datum van publicatie, als die bekend is',
      'Date of publication, where known',
    ),
    column(
      'panel',
      'integer',
      ({ value }) => value.panel?.companies,
      'Aantal onderzochte ondernemingen',
      'Number of companies examined',
    ),
    column(
      'panel_qualifier',
      'code',
      ({ value }) => value.panel?.qualifier,
      'Circa of schatting, als de bron dat zegt',
      'Approximate or estimate, where the source says so',
      qualifier.options,
    ),
    column(
      'panel_confidence',
      'code',
      ({ value }) => value.panel?.confidence,
      'Hoe zeker het aantal ondernemingen is',
      'How certain the number of companies is',
      confidence.options,
    ),
    ...sourceColumns(context, ({ file, value }: Edition) => ({ file, sources: value.sources })),
    ...localised(
      'panel_note',
      ({ value }: Edition) => value.panel?.note,
      'Toelichting bij het aantal ondernemingen',
      'Explanation of the number of companies',
    ),
    ...placeColumns<Edition>(context, ({ id, file }) => ({
      page: { route: 'edition', parameters: { edition: id } },
      file,
    })),
  ];
}

function scoreColumns(context: DownloadContext): Column<ScoreOfEdition>[] {
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
    ...methodColumns(context, ({ edition }: ScoreOfEdition) => edition),
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
    ...placeColumns<ScoreOfEdition>(context, ({ edition: { id, file } }) => ({
      page: { route: 'edition', parameters: { edition: id } },
      file,
    })),
  ];
}
