import type { SiteModel } from '../site/model.ts';
import { compareFiles } from './compare-files.ts';
import { dataFiles, recordFiles, type PublishedFile } from './data-files.ts';
import { feedFiles } from './feed-files.ts';
import { rootFiles } from './root-files.ts';
import { searchFiles } from './search-files.ts';
import { sitemapFiles } from './sitemap.ts';

/** Every text that is published beside the pages of a site. */
export const publishedFiles = (model: SiteModel): PublishedFile[] =>
  [dataFiles, recordFiles, searchFiles, compareFiles, feedFiles, sitemapFiles, rootFiles].flatMap(
    (files) => files(model),
  );
