import type { Site } from '../schema/site.ts';

/**
 * The address in full of what stands in the site at `address`, which begins with a slash. The site
 * itself may stand below a path: `https://example.org/convenanten/`.
 */
export function absoluteAddress({ url }: Pick<Site, 'url'>, address: string): string {
  return new URL(`.${address}`, url.endsWith('/') ? url : `${url}/`).href;
}
