/** The file of one KPI, one case or one value of a facet, beside its page; and what search and comparing fetch. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { compareFiles } from '../publish/compare-files.ts';
import { recordFiles, type PublishedFile } from '../publish/data-files.ts';
import { filePaths, fileResponse } from '../publish/file-response.ts';
import { searchFiles } from '../publish/search-files.ts';
import { loadSite } from '../site/load.ts';

export const getStaticPaths = (async () => {
  const model = await loadSite();
  return filePaths([...recordFiles(model), ...searchFiles(model), ...compareFiles(model)], 'json');
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: PublishedFile }> = ({ props }) => fileResponse(props.file);
