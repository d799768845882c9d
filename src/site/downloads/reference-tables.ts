import { organisationKind } from '../../schema/organisation.ts';
import { sourceType } from '../../schema/source.ts';
import { withheld } from '../../schema/withheld.ts';
import { presentName, type SiteRecord } from '../model.ts';
import { column, localised, type Column } from './column.ts';
import { fileColumn, placeColumns } from './common-columns.ts';
import type { DownloadContext } from './download-context.ts';
import type { IndexedSource } from './source-index.ts';
import { type CollectionTable, tableOf } from './table.ts';
import { vocabularyTables } from './vocabulary-tables.ts';

type Organisation = SiteRecord<'organisation'>;

/** What the other tables refer to by id: organisations, sources and the words of the site. */
export function referenceTables(context: DownloadContext): CollectionTable[] {
  const { organisations } = context.model;
  return [
    tableOf(
      {
        name: 'organisaties',
        group: 'reference',
        title: { nl: 'Organisaties', en: 'Organisations' },
        description: {
          nl: 'Bedrijven, vakbonden, maatschappelijke organisaties en overheden, met hun vroegere namen. Dat een organisatie hier staat, zegt niets over wat zij deed.',
          en: 'Companies, unions, civil society organisations and governments, with their former names. That an organisation is listed says nothing about what it did.',
        },
      },
      [...organisations.values()],
      organisationColumns(context),
    ),
    tableOf(
      {
        name: 'bronnen',
        group: 'reference',
        title: { nl: 'Bronnen', en: 'Sources' },
        description: {
          nl: 'Elke bron waarop een feit berust.',
          en: 'Every source that a fact rests on.',
        },
      },
      context.sources.all,
      sourceTableColumns(),
    ),
    ...vocabularyTables(context),
  ];
}

function organisationColumns(context: DownloadContext): Column<Organisation>[] {
  return [
    column(
      'id',
      'id',
      ({ id }) => id,
      'Blijvende naam van de organisatie',
      'Lasting name of the organisation',
    ),
    ...localised(
      'name',
      ({ id }: Organisation) => presentName(context.model, id),
      'Huidige naam',
      'Present name',
    ),
    column(
      'former_names',
      'texts',
      ({ value }) => value.names.slice(0, -1).map(({ name }) => name.nl ?? name.en ?? ''),
      'Vroegere namen, de oudste eerst',
      'Former names, the oldest first',
    ),
    column(
      'kind',
      'code',
      ({ value }) => value.kind,
      'Wat voor organisatie het is',
      'What kind of organisation it is',
      organisationKind.options,
    ),
    column(
      'country',
      'id',
      ({ value }) => value.country,
      'Land van vestiging',
      'Country of establishment',
    ),
    column(
      'aliases',
      'texts',
      ({ value }) => value.aliases ?? [],
      'Andere schrijfwijzen en merken in de bronnen',
      'Other spellings and brands in the sources',
    ),
    column(
      'legal_entities',
      'texts',
      ({ value }) => value.legalEntities ?? [],
      'Rechtspersonen zoals bronnen die noemen',
      'Legal entities as sources name them',
    ),
    column(
      'part_of',
      'id',
      ({ value }) => value.partOf,
      'Organisatie waar deze onder valt',
      'Organisation that this one belongs to',
    ),
    column(
      'merged_into',
      'id',
      ({ value }) => value.mergedInto,
      'Organisatie waarin deze is opgegaan',
      'Organisation that this one merged into',
    ),
    ...localised(
      'note',
      ({ value }: Organisation) => value.note,
      'Toelichting voor de lezer',
      'Explanation for the reader',
    ),
    ...placeColumns<Organisation>(context, ({ id, file }) => ({
      page: { route: 'organisation', parameters: { organisation: id } },
      file,
    })),
  ];
}

function sourceTableColumns(): Column<IndexedSource>[] {
  return [
    column('id', 'id', ({ id }) => id, 'Blijvende naam van de bron', 'Lasting name of the source'),
    column(
      'title',
      'text',
      ({ source }) => source.title,
      'Titel zoals de bron die zelf geeft',
      'Title as the source itself gives it',
    ),
    column(
      'publisher',
      'text',
      ({ source }) => source.publisher,
      'Wie de bron heeft uitgegeven',
      'Who published the source',
    ),
    column(
      'type',
      'code',
      ({ source }) => source.type,
      'Wie er spreekt',
      'Who speaks',
      sourceType.options,
    ),
    column('url', 'url', ({ source }) => source.url, 'Adres van de bron', 'Address of the source'),
    column(
      'published',
      'date',
      ({ source }) => source.published,
      'Datum van publicatie, zo precies als bekend',
      'Date of publication, as precise as known',
    ),
    column(
      'language',
      'code',
      ({ source }) => source.language,
      'Taal van de bron (ISO 639-1)',
      'Language of the source (ISO 639-1)',
    ),
    ...localised(
      'note',
      ({ source }: IndexedSource) => source.note,
      'Wat een lezer over de bron moet weten',
      'What a reader should know about the source',
    ),
    column(
      'withheld',
      'code',
      ({ source }) => source.withheld?.kind,
      'Wat van deze bron niet wordt getoond',
      'What of this source is not shown',
      withheld.shape.kind.options,
    ),
    column(
      'withheld_reason',
      'code',
      ({ source }) => source.withheld?.reason,
      'Waarom het niet wordt getoond',
      'Why it is not shown',
      withheld.shape.reason.options,
    ),
    fileColumn(({ file }) => file),
  ];
}
