/** The feed of what a page lists, beside that page; and the map of all pages. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { PublishedFile } from '../publish/data-files.ts';
import { feedFiles } from '../publish/feed-files.ts';
import { filePaths, fileResponse } from '../publish/file-response.ts';
import { sitemapFiles } from '../publish/sitemap.ts';
import { loadSite } from '../site/load.ts';

export const getStaticPaths = (async () => {
  const model = await loadSite();
  return filePaths([...feedFiles(model), ...sitemapFiles(model)], 'xml');
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: PublishedFile }> = ({ props }) => fileResponse(props.file);
