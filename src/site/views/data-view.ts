import { dateText } from '../../i18n/format-date.ts';
import { numberText } from '../../i18n/format-value.ts';
import { inLanguage } from '../../i18n/localised.ts';
import { dataWords } from '../../i18n/words/data.ts';
import { spreadsheetWords } from '../../i18n/words/spreadsheet.ts';
import { recordSchemas, type RecordKind } from '../../schema/record.ts';
import type { Language } from '../../schema/text.ts';
import { allTables } from '../downloads/all-tables.ts';
import { dataAddress } from '../downloads/data-address.ts';
import { type DataExample, dataExamples } from '../downloads/data-examples.ts';
import { ownedKpis } from '../downloads/kpi-columns.ts';
import { caseFile, facetFile, kpiFile } from '../downloads/record-file.ts';
import { isSingleCase } from '../downloads/single-case.ts';
import type { CollectionTable, TableGroup } from '../downloads/table.ts';
import { allCasesFeed, outcomesFeed } from '../feeds/feed-address.ts';
import type { SiteModel } from '../model.ts';
import { addressesIn } from '../routes.ts';
import { hostOf } from './citations.ts';
import { type HeadTexts, type Link, type PageHead, pageHead } from './page-head.ts';

/** One table with its files and what every column means. */
export interface TableView {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly rows: string;
  readonly files: readonly Link[];
  readonly schema: Link;
  readonly fieldsTitle: string;
  readonly fields: readonly {
    readonly name: string;
    readonly type: string;
    readonly meaning: string;
    readonly codes: string | undefined;
  }[];
}

export interface DataView {
  readonly head: PageHead;
  readonly title: string;
  readonly intro: string;
  readonly terms: readonly {
    readonly term: string;
    readonly text: string;
    readonly href?: string;
    readonly note?: string;
  }[];
  readonly groups: readonly {
    readonly anchor: TableGroup;
    readonly title: string;
    readonly tables: readonly TableView[];
  }[];
  readonly rules: readonly { readonly term: string; readonly text: string }[];
  readonly examples: readonly DataExample[];
  /** Files beside pages: those of one KPI and one case, to show how their addresses are made. */
  readonly perPage: readonly Link[];
  readonly feeds: readonly Link[];
  readonly schemas: readonly Link[];
}

export function dataTexts(lang: Language): HeadTexts {
  const { title, description } = dataWords[lang];
  return { title, description };
}

/** The page that lists every download and documents it. */
export function dataView(model: SiteModel, lang: Language): DataView {
  const words = dataWords[lang];
  const tables = allTables(model);
  const { site, asOf } = model;
  return {
    head: pageHead(model, lang, { route: 'data', parameters: {} }, dataTexts(lang)),
    title: words.title,
    intro: words.intro(numberText(tables.length, lang)),
    terms: [
      {
        term: words.licence,
        text: `${site.licence.name} (${hostOf(site.licence.url)})`,
        href: site.licence.url,
        note: words.licenceNote,
      },
      { term: words.asOf, text: dateText(asOf, lang), note: words.asOfNote },
      { term: words.publisher, text: inLanguage(site.publisher.name, lang).text },
      {
        term: words.package,
        text: 'datapackage.json',
        href: dataAddress('datapackage.json'),
        note: words.packageNote,
      },
      {
        term: spreadsheetWords[lang].contribute,
        text: spreadsheetWords[lang].title,
        href: addressesIn(lang)('spreadsheet'),
      },
    ],
    groups: (Object.keys(words.groups) as TableGroup[]).map((group) => ({
      anchor: group,
      title: words.groups[group],
      tables: tables
        .filter((table) => table.group === group)
        .map((table) => tableView(table, lang)),
    })),
    rules: words.rules,
    examples: dataExamples(model, lang),
    perPage: filesBesidePages(model),
    feeds: [allCasesFeed(lang), outcomesFeed(lang)].map((href) => ({ label: href, href })),
    schemas: (Object.keys(recordSchemas) as RecordKind[]).map((kind) => ({
      label: words.recordKinds[kind],
      href: dataAddress(`schema/${kind}.json`),
    })),
  };
}

function tableView(
  { name, title, description, count, fields }: CollectionTable,
  lang: Language,
): TableView {
  const words = dataWords[lang];
  return {
    name,
    title: title[lang],
    description: description[lang],
    rows: words.rows(numberText(count, lang), count === 1),
    files: (['csv', 'json'] as const).map((extension) => ({
      label: `${name}.${extension}`,
      href: dataAddress(`${name}.${extension}`),
    })),
    schema: { label: words.schema, href: dataAddress(`schema/download-${name}.json`) },
    fieldsTitle: words.fields(fields.length),
    fields: fields.map((field) => ({
      name: field.name,
      type: words.types[field.type],
      meaning: `${field.meaning[lang]}.`,
      codes: field.codes === undefined ? undefined : words.codes(field.codes.join(', ')),
    })),
  };
}

function filesBesidePages(model: SiteModel): Link[] {
  const kpi = ownedKpis(model)[0];
  const record = model.cases.find(isSingleCase);
  const files = [
    ...(kpi === undefined
      ? []
      : [kpiFile(kpi.owner, kpi.kpi.id, 'csv'), kpiFile(kpi.owner, kpi.kpi.id, 'json')]),
    ...(record === undefined
      ? []
      : [caseFile(record.id), facetFile('mechanism', record.mechanism.id, 'csv')]),
  ];
  return files.map((href) => ({ label: href, href }));
}
