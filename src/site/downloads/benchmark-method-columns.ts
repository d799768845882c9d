import { comparability } from '../../schema/benchmark.ts';
import type { SiteRecord } from '../model.ts';
import { column, localised, type Column } from './column.ts';
import { placeColumns, sourceColumns } from './common-columns.ts';
import type { DownloadContext } from './download-context.ts';
import { asOfColumn } from './edition-columns.ts';

type Method = SiteRecord<'method'>;

export interface CriterionOfMethod {
  readonly method: Method;
  readonly criterion: NonNullable<Method['value']['criteria']>[number];
}

export function benchmarkMethodColumns(context: DownloadContext): Column<Method>[] {
  const scale = ({ value }: Method) => value.scale;
  return [
    column('id', 'id', ({ id }) => id, 'Versie van de methode', 'Version of the method'),
    ...localised(
      'title',
      ({ value }: Method) => value.title,
      'Naam van de versie',
      'Name of the version',
    ),
    column(
      'editions',
      'ids',
      ({ id }) =>
        context.model.editions.filter(({ value }) => value.method === id).map((one) => one.id),
      'Edities met deze methode',
      'Editions with this method',
    ),
    column(
      'comparability',
      'code',
      ({ value }) => value.comparability,
      'Of een bron zegt dat edities met deze methode dezelfde criteria hadden',
      'Whether a source says that editions with this method had the same criteria',
      comparability.options,
    ),
    column(
      'scale_maximum',
      'number',
      (method) => scale(method)?.maximum,
      'Hoogste haalbare score; leeg als die niet bekend is',
      'Highest possible score; empty where not known',
    ),
    column(
      'scale_unit',
      'id',
      (method) => scale(method)?.unit,
      'Eenheid van de schaal',
      'Unit of the scale',
    ),
    column(
      'share_allowed',
      'boolean',
      (method) => scale(method)?.share?.allowed,
      'Of een score als deel van het maximum mag worden gegeven; leeg als niemand dat heeft beoordeeld',
      'Whether a score may be given as a share of the maximum; empty where nobody judged it',
    ),
    ...localised(
      'not_applicable',
      ({ value }: Method) => value.notApplicable?.text,
      'Wat er gebeurde met een criterium dat niet van toepassing was; leeg als dat niet is gevonden',
      'What happened to a criterion that did not apply; empty where that was not found',
    ),
    ...sourceColumns(context, ({ file, value }: Method) => ({ file, sources: value.sources })),
    ...methodPlace(context, (method: Method) => method),
    asOfColumn(context),
  ];
}

export function criterionColumns(context: DownloadContext): Column<CriterionOfMethod>[] {
  return [
    column(
      'method',
      'id',
      ({ method }) => method.id,
      'Versie van de methode',
      'Version of the method',
    ),
    column('id', 'id', ({ criterion }) => criterion.id, 'Korte naam', 'Short name'),
    ...localised(
      'title',
      ({ criterion }: CriterionOfMethod) => criterion.title,
      'Het criterium',
      'The criterion',
    ),
    ...localised(
      'category',
      ({ criterion }: CriterionOfMethod) => criterion.category,
      'Groep van criteria',
      'Group of criteria',
    ),
    column(
      'maximum',
      'number',
      ({ criterion }) => criterion.maximum,
      'Te halen punten; leeg als die niet bekend zijn',
      'Points to be had; empty where not known',
    ),
    column('from', 'integer', ({ criterion }) => criterion.from, 'Eerste editie', 'First edition'),
    column(
      'until',
      'integer',
      ({ criterion }) => criterion.until,
      'Laatste editie',
      'Last edition',
    ),
    ...sourceColumns(context, ({ method, criterion }: CriterionOfMethod) => ({
      file: method.file,
      sources: criterion.sources,
    })),
    ...methodPlace(context, ({ method }: CriterionOfMethod) => method),
    asOfColumn(context),
  ];
}

function methodPlace<T>(context: DownloadContext, of: (thing: T) => Method): Column<T>[] {
  return placeColumns<T>(context, (thing) => ({
    page: { route: 'benchmarkMethod', parameters: { method: of(thing).id } },
    file: of(thing).file,
  }));
}
