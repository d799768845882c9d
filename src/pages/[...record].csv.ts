/** The file of one KPI or one value of a facet, beside its page. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { recordFiles, type PublishedFile } from '../publish/data-files.ts';
import { filePaths, fileResponse } from '../publish/file-response.ts';
import { loadSite } from '../site/load.ts';

export const getStaticPaths = (async () =>
  filePaths(recordFiles(await loadSite()), 'csv')) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: PublishedFile }> = ({ props }) => fileResponse(props.file);
