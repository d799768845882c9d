import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Fields, Forge, ForgeAnswer, ForgeCall } from './questions.ts';

/** What GitHub and GitLab let pages of other sites ask. */
const FOR_OTHER_SITES = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Headers': 'Authorization, Content-Type',
  'Access-Control-Allow-Methods': 'GET, POST, PATCH, PUT, DELETE',
};

/** A forge on a free port of this computer, that keeps the questions it had no answer to. */
export async function serveForge(forge: Forge) {
  const unanswered: string[] = [];
  const answerTo = (call: ForgeCall): ForgeAnswer => {
    try {
      return forge(call);
    } catch (error) {
      unanswered.push(`${call.method} ${call.path} ${JSON.stringify(call.body)}: ${String(error)}`);
      return { status: 501, body: { message: String(error) } };
    }
  };
  const server = createServer((request, response) => {
    if (request.method === 'OPTIONS') {
      response.writeHead(204, FOR_OTHER_SITES).end();
      return;
    }
    void callOf(request).then((call) => {
      const { status = 200, body } = answerTo(call);
      response.writeHead(status, { ...FOR_OTHER_SITES, 'Content-Type': 'application/json' });
      response.end(body === undefined ? '' : JSON.stringify(body));
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${String(port)}`,
    unanswered,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function callOf(request: IncomingMessage): Promise<ForgeCall> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const text = Buffer.concat(parts).toString();
  return {
    method: request.method ?? '',
    path: request.url ?? '',
    authorization: request.headers.authorization,
    body: (text === '' ? {} : JSON.parse(text)) as Fields,
  };
}
