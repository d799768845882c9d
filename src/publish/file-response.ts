import type { PublishedFile } from './data-files.ts';

const TYPES = {
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json; charset=utf-8',
  xml: 'application/atom+xml; charset=utf-8',
} as const;

type Extension = keyof typeof TYPES;

/** A file as a static page of Astro answers with it. */
export function fileResponse({ address, text }: PublishedFile): Response {
  const extension = address.slice(address.lastIndexOf('.') + 1) as Extension;
  return new Response(text(), { headers: { 'Content-Type': TYPES[extension] } });
}

/** The paths of all files with one extension, for an Astro route named after it. */
export function filePaths(files: readonly PublishedFile[], extension: Extension) {
  const end = `.${extension}`;
  return files
    .filter(({ address }) => address.endsWith(end))
    .map((file) => ({ params: { record: file.address.slice(1, -end.length) }, props: { file } }));
}
