import { comparability, edition as editionSchema } from '../../schema/benchmark.ts';
import { confidence } from '../../schema/statement.ts';
import { qualifier } from '../../schema/value.ts';
import { methodOf } from '../edition-method.ts';
import type { SiteRecord } from '../model.ts';
import { column, localised, type Column } from './column.ts';
import { placeColumns, sourceColumns } from './common-columns.ts';
import type { DownloadContext } from './download-context.ts';

export type Edition = SiteRecord<'edition'>;

/** The day the file speaks of: it stands in every row, as a CSV has no place beside its rows. */
export function asOfColumn<T>({ model }: DownloadContext): Column<T> {
  return column(
    'as_of',
    'day',
    () => model.asOf,
    'De dag waarop dit de stand was',
    'The day that this was the state of',
  );
}

/** The edition of a row, with its method: whoever compares scores needs it beside them. */
export function ofEdition<T>(context: DownloadContext, of: (thing: T) => Edition): Column<T>[] {
  return [
    column('edition', 'id', (thing) => of(thing).id, 'Jaar van de editie', 'Year of the edition'),
    ...methodColumns(context, of),
  ];
}

export function methodColumns<T>(
  { model }: DownloadContext,
  of: (thing: T) => Edition,
): Column<T>[] {
  const method = (thing: T) => methodOf(model, of(thing))?.value;
  return [
    column(
      'method',
      'id',
      (thing) => of(thing).value.method,
      'Versie van de methode, uit methoden; alleen scores van dezelfde versie horen op één schaal',
      'Version of the method, from methoden; only scores of the same version belong on one scale',
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

export function editionPlace<T>(context: DownloadContext, of: (thing: T) => Edition): Column<T>[] {
  return placeColumns<T>(context, (thing) => ({
    page: { route: 'edition', parameters: { edition: of(thing).id } },
    file: of(thing).file,
  }));
}

export function editionColumns(context: DownloadContext): Column<Edition>[] {
  const itself = (edition: Edition) => edition;
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
    ...methodColumns(context, itself),
    column(
      'published',
      'date',
      ({ value }) => value.published,
      'Datum van publicatie, als die bekend is',
      'Date of publication, where known',
    ),
    ...panelColumns(),
    ...sourceColumns(context, ({ file, value }: Edition) => ({ file, sources: value.sources })),
    ...localised(
      'panel_note',
      ({ value }: Edition) => value.panel?.note,
      'Toelichting bij het aantal ondernemingen',
      'Explanation of the number of companies',
    ),
    column(
      'ranks_within_ties_until',
      'integer',
      ({ value }) => value.ranksWithinTies?.until,
      'Tot welke plaats de lijst gelijke scores toch elk een eigen plaats geeft',
      'Down to which rank the list gives equal scores a rank each all the same',
    ),
    ...localised(
      'ranks_within_ties_note',
      ({ value }: Edition) => value.ranksWithinTies?.note,
      'Toelichting bij die plaatsen',
      'Explanation of those ranks',
    ),
    ...editionPlace(context, itself),
    asOfColumn(context),
  ];
}

function panelColumns(): Column<Edition>[] {
  return [
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
    column(
      'panel_alternates',
      'texts',
      ({ value }) => value.panel?.alternates?.map(({ companies }) => String(companies)),
      'Andere aantallen die andere bronnen geven',
      'Other numbers that other sources give',
    ),
  ];
}
