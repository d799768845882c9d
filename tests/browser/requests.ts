import type { Page } from '@playwright/test';

/** Whom a page asks from now on, and what it complains of. */
export function requestsOf(page: Page) {
  const origins = new Set<string>();
  const complaints: string[] = [];
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http')) origins.add(origin);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  return { origins, complaints };
}
