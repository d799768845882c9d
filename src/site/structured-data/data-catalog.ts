import type { DataCatalog } from 'schema-dts';
import { allTables } from '../downloads/all-tables.ts';
import { dataAddress } from '../downloads/data-address.ts';
import type { SiteModel } from '../model.ts';
import { distribution } from './distribution.ts';
import { type DescribedPage, publishedWork } from './described-page.ts';

/** All tables that can be downloaded. */
export function dataCatalog(model: SiteModel, page: DescribedPage): DataCatalog {
  return {
    '@type': 'DataCatalog',
    ...publishedWork(model, page),
    dataset: allTables(model).map(({ name, title }) => ({
      '@type': 'Dataset',
      name: title[page.lang],
      distribution: distribution(model, (extension) => dataAddress(`${name}.${extension}`)),
    })),
  };
}
