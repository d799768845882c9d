/** Everything under `/data/` beside its page. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { dataFiles, type PublishedFile } from '../../publish/data-files.ts';
import { fileResponse } from '../../publish/file-response.ts';
import { loadSite } from '../../site/load.ts';

export const getStaticPaths = (async () =>
  dataFiles(await loadSite()).map((file) => ({
    params: { file: file.address.slice('/data/'.length) },
    props: { file },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: PublishedFile }> = ({ props }) => fileResponse(props.file);
