import { defineMiddleware } from 'astro:middleware';
import { belowBase } from './publish/below-base.ts';

/** Everything in the site names addresses from its own root; here they become those of its host. */
export const onRequest = defineMiddleware(async ({ site }, next) => {
  const response = await next();
  const base = site?.pathname.replace(/\/?$/u, '/') ?? '/';
  if (base === '/' || !response.headers.get('content-type')?.startsWith('text/html'))
    return response;
  return new Response(belowBase(await response.text(), base), response);
});
