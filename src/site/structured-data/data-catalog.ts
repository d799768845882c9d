import type { DataCatalog } from 'schema-dts';
import { absoluteAddress } from '../absolute-address.ts';
import { allTables } from '../downloads/all-tables.ts';
import { dataAddress } from '../downloads/data-address.ts';
import type { SiteModel } from '../model.ts';
import { type DescribedPage, publishedWork } from './described-page.ts';

/** All tables that can be downloaded. */
export function dataCatalog(model: SiteModel, page: DescribedPage): DataCatalog {
  return {
    '@type': 'DataCatalog',
    ...publishedWork(model, page),
    dataset: allTables(model).map(({ name, title }) => ({
      '@type': 'Dataset',
      name: title[page.lang],
      distribution: (['csv', 'json'] as const).map((extension) => ({
        '@type': 'DataDownload',
        encodingFormat: extension === 'csv' ? 'text/csv' : 'application/json',
        contentUrl: absoluteAddress(model.site, dataAddress(`${name}.${extension}`)),
      })),
    })),
  };
}
