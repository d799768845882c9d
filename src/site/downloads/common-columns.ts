import { firstDay, lastDay } from '../../domain/period-end.ts';
import { confidence } from '../../schema/statement.ts';
import type { Confidence } from '../../schema/statement.ts';
import type { LocalisedText } from '../../schema/text.ts';
import type { PageReference } from '../fact.ts';
import { column, localised, type Column } from './column.ts';
import type { DownloadContext } from './download-context.ts';

/** What a statement says of itself, with the file whose sources it may cite. */
export interface Stated {
  readonly file: string;
  readonly sources?: readonly string[] | undefined;
  readonly confidence?: Confidence | undefined;
  readonly note?: LocalisedText | undefined;
}

/** Who says so: ids that stand in `bronnen`, and the addresses of those that have one. */
export function sourceColumns<T>(
  { sources }: DownloadContext,
  of: (thing: T) => Stated,
): Column<T>[] {
  const cited = (thing: T) => {
    const { file, sources: ids = [] } = of(thing);
    return sources.cited(file, ids);
  };
  return [
    column(
      'sources',
      'ids',
      (thing) => cited(thing).map(({ id }) => id),
      'De bronnen; hun gegevens staan in bronnen',
      'The sources; their details stand in bronnen',
    ),
    column(
      'source_urls',
      'urls',
      (thing) => cited(thing).flatMap(({ source: { url } }) => (url === undefined ? [] : [url])),
      'Adressen van die bronnen, voor zover ze er een hebben',
      'Addresses of those sources, as far as they have one',
    ),
  ];
}

export function confidenceColumn<T>(of: (thing: T) => Confidence | undefined): Column<T> {
  return column(
    'confidence',
    'code',
    of,
    'Hoe zeker de redactie is dat dit in de bron staat; leeg als niemand dat heeft beoordeeld',
    'How sure the editors are that the source says this; empty where nobody judged it',
    confidence.options,
  );
}

/** Confidence, sources and note: what every published statement carries. */
export function statementColumns<T>(
  context: DownloadContext,
  of: (thing: T) => Stated,
): Column<T>[] {
  return [
    confidenceColumn((thing) => of(thing).confidence),
    ...sourceColumns(context, of),
    ...localised(
      'note',
      (thing: T) => of(thing).note,
      'Toelichting voor de lezer',
      'Explanation for the reader',
    ),
  ];
}

/** Where a reader sees this on the site, and the file that it is written in. */
export function placeColumns<T>(
  context: DownloadContext,
  of: (thing: T) => { readonly page: PageReference; readonly file: string },
): Column<T>[] {
  return [
    ...pageColumns(context, (thing: T) => of(thing).page),
    fileColumn((thing) => of(thing).file),
  ];
}

export function pageColumns<T>(
  { address }: DownloadContext,
  of: (thing: T) => PageReference,
): Column<T>[] {
  return [
    column(
      'page',
      'url',
      (thing) => address(of(thing), 'nl'),
      'Adres van de pagina, in het Nederlands',
      'Address of the page in Dutch',
    ),
    column(
      'page_en',
      'url',
      (thing) => address(of(thing), 'en'),
      'Adres van de pagina, in het Engels',
      'Address of the page in English',
    ),
  ];
}

export function fileColumn<T>(of: (thing: T) => string): Column<T> {
  return column(
    'file',
    'text',
    of,
    'Bestand waarin dit is geschreven',
    'File that this is written in',
  );
}

/** A period as it was published, with its first and last day for those who reckon with it. */
export function periodColumns<T>(
  of: (thing: T) => string | undefined,
  nl: string,
  en: string,
): Column<T>[] {
  const day = (which: (period: string) => string) => (thing: T) => {
    const period = of(thing);
    return period === undefined ? undefined : which(period);
  };
  return [
    column('period', 'period', of, nl, en),
    column(
      'period_start',
      'day',
      day(firstDay),
      'Eerste dag van de periode',
      'First day of the period',
    ),
    column(
      'period_end',
      'day',
      day(lastDay),
      'Laatste dag van de periode',
      'Last day of the period',
    ),
  ];
}
