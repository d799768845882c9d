import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** Serves a folder on a free port, compressing texts, and counts the bytes of what it sent. */
export async function serveFolder(folder: string) {
  const root = resolve(folder);
  const sent = new Map<string, number>();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = join(root, path.endsWith('/') ? `${path}index.html` : path);
    if (!file.startsWith(root + sep) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[extname(file)];
    const bytes = readFileSync(file);
    const body = type === undefined ? bytes : gzipSync(bytes);
    sent.set(path, (sent.get(path) ?? 0) + body.length);
    response
      .writeHead(200, {
        'Content-Type': type ?? 'application/octet-stream',
        ...(type === undefined ? {} : { 'Content-Encoding': 'gzip' }),
      })
      .end(body);
  });
  await new Promise<void>((listening) => server.listen(0, listening));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${String(port)}`,
    /** Bytes by path. */
    sent,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
