import { dataWords } from '../i18n/words/data.ts';
import type { Field } from '../site/downloads/column.ts';
import type { Table } from '../site/downloads/table.ts';
import type { SiteModel } from '../site/model.ts';
import { downloadAbout } from './download-about.ts';
import { listSeparator, LISTS } from './list-separator.ts';

/**
 * The Data Package (version 2) of all tables: tools that know the standard read every column with
 * its type from it.
 * @see https://datapackage.org/standard/data-package/
 */
export function dataPackage(model: SiteModel, tables: readonly Table[]): object {
  const { asOf, documentation } = downloadAbout(model);
  const { site } = model;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'convenantmonitor',
    id: new URL('datapackage.json', documentation).href,
    title: site.title,
    description: dataWords.nl.description,
    homepage: site.url,
    version: asOf,
    created: `${asOf}T00:00:00Z`,
    licenses: [{ path: site.licence.url, title: site.licence.name }],
    contributors: [
      { title: site.publisher.name.nl ?? site.publisher.name.en, roles: ['publisher'] },
    ],
    sources: [{ title: dataWords.nl.sources, path: new URL('bronnen.csv', documentation).href }],
    resources: tables.map(resource),
  };
}

function resource({ name, title, description, fields, count }: Table): object {
  return {
    name,
    type: 'table',
    path: `${name}.csv`,
    title: title.nl,
    description: description.nl,
    'title-en': title.en,
    'description-en': description.en,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    rows: count,
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields: fields.map(tableField),
      missingValues: [''],
      ...(fields[0]?.name === 'id' && { primaryKey: ['id'] }),
    },
  };
}

function tableField({ name, type, meaning, codes }: Field): object {
  const isList = LISTS.has(type);
  return {
    name,
    ...(isList
      ? { type: 'list', delimiter: listSeparator(type), itemType: 'string' }
      : { type: TYPES[type as keyof typeof TYPES] ?? 'string' }),
    ...(type === 'url' && { format: 'uri' }),
    description: meaning.nl,
    'description-en': meaning.en,
    ...(codes && !isList && { constraints: { enum: codes } }),
  };
}

/** Dates are known to the year, the month or the day: only a `day` is a date to the standard. */
const TYPES = { number: 'number', integer: 'integer', boolean: 'boolean', day: 'date' } as const;
