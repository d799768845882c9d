import { absoluteAddress } from '../site/absolute-address.ts';
import { recordSchemas, type RecordKind } from '../schema/record.ts';
import { allTables } from '../site/downloads/all-tables.ts';
import { dataAddress } from '../site/downloads/data-address.ts';
import { downloadContext } from '../site/downloads/download-context.ts';
import { facetTables } from '../site/downloads/facet-tables.ts';
import { ownedKpis } from '../site/downloads/kpi-columns.ts';
import { kpiTable } from '../site/downloads/kpi-tables.ts';
import { isSingleCase } from '../site/downloads/single-case.ts';
import {
  caseFile,
  facetFile,
  filesOfTombstone,
  kpiFile,
  versionsFile,
} from '../site/downloads/record-file.ts';
import type { SiteModel } from '../site/model.ts';
import { caseJson } from './case-json.ts';
import { csvText, selectionCsv } from './csv.ts';
import { dataPackage } from './data-package.ts';
import { downloadSchema } from './download-schema.ts';
import { jsonText } from './json-download.ts';
import { kpiVersionsJson } from './kpi-versions-json.ts';
import { recordSchema } from './record-schema.ts';
import { tombstoneJson } from './tombstone-json.ts';

/** A file beside the pages. */
export interface PublishedFile {
  /** From the root of the site. */
  readonly address: string;
  /** What it holds. A long text comes in pieces: of ten thousand cases the facts alone are 55 MB. */
  readonly text: () => Iterable<string>;
}

/** All that a file holds. */
export function wholeText({ text }: Pick<PublishedFile, 'text'>): string {
  const pieces = text();
  return typeof pieces === 'string' ? pieces : [...pieces].join('');
}

/** Everything under `/data/`: the tables as CSV and JSON, their description and the schemas. */
export function dataFiles(model: SiteModel): PublishedFile[] {
  const tables = allTables(model);
  const absolute = (address: string) => absoluteAddress(model.site, address);
  const schemaFile = (name: string, schema: (address: string) => object): PublishedFile => {
    const address = dataAddress(`schema/${name}.json`);
    return { address, text: () => pretty(schema(absolute(address))) };
  };
  return [
    { address: dataAddress('datapackage.json'), text: () => pretty(dataPackage(model, tables)) },
    ...tables.flatMap((table): PublishedFile[] => {
      const json = dataAddress(`${table.name}.json`);
      return [
        { address: dataAddress(`${table.name}.csv`), text: () => csvText(table) },
        { address: json, text: () => jsonText(model, table, json) },
        schemaFile(`download-${table.name}`, (address) => downloadSchema(table, address)),
      ];
    }),
    ...(Object.keys(recordSchemas) as RecordKind[]).map((kind) =>
      schemaFile(kind, (address) => recordSchema(kind, address)),
    ),
  ];
}

/** The files beside pages: those of every KPI, of every case, of those that are gone, and of every value of a facet. */
export function recordFiles(model: SiteModel): PublishedFile[] {
  const context = downloadContext(model);
  const textOfCase = caseJson(context);
  const tableOfKpi = kpiTable(context);
  return [
    ...ownedKpis(model).flatMap((owned): PublishedFile[] => {
      const json = kpiFile(owned.owner, owned.kpi.id, 'json');
      return [
        {
          address: kpiFile(owned.owner, owned.kpi.id, 'csv'),
          text: () => csvText(tableOfKpi(owned)),
        },
        { address: json, text: () => jsonText(model, tableOfKpi(owned), json) },
        {
          address: versionsFile(owned.owner, owned.kpi.id),
          text: () => kpiVersionsJson(model, owned.owner, owned.kpi),
        },
      ];
    }),
    ...model.cases
      .filter(isSingleCase)
      .map((record) => ({ address: caseFile(record.id), text: () => textOfCase(record) })),
    ...model.tombstones.flatMap((record) =>
      filesOfTombstone(record).map((address) => ({
        address,
        text: () => tombstoneJson(model, record),
      })),
    ),
    ...facetTables(context).flatMap(({ facet, value, table, selection }): PublishedFile[] => {
      const json = facetFile(facet, value, 'json');
      return [
        { address: facetFile(facet, value, 'csv'), text: () => selectionCsv(table, selection) },
        { address: json, text: () => jsonText(model, table, json, selection) },
      ];
    }),
  ];
}

const pretty = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;
