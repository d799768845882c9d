import type { Plugin } from 'vite';
import { readSite } from '../site/load.ts';
import { type PublishedFile, wholeText } from './data-files.ts';
import { publishedFiles } from './published-files.ts';

const TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
};

/** Serves the files beside the pages in development; a build writes them. */
export const servePublishedFiles = (): Plugin => ({
  name: 'serve-published-files',
  apply: 'serve',
  configureServer({ middlewares, config }) {
    // The server starts anew when content changes.
    let files: Promise<ReadonlyMap<string, PublishedFile>> | undefined;
    middlewares.use((request, response, next) => {
      const address = (request.url ?? '').replace(/\?.*$/u, '').slice(config.base.length - 1);
      const type = TYPES[address.slice(address.lastIndexOf('.') + 1)];
      if (type === undefined) {
        next();
        return;
      }
      files ??= filesByAddress();
      files.then((found) => {
        const file = found.get(address);
        if (file === undefined) next();
        else response.setHeader('Content-Type', type).end(wholeText(file));
      }, next);
    });
  },
});

const filesByAddress = async (): Promise<ReadonlyMap<string, PublishedFile>> =>
  new Map(publishedFiles(await readSite()).map((file) => [file.address, file]));
