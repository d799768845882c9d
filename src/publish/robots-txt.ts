import { absoluteAddress } from '../site/absolute-address.ts';
import type { SiteModel } from '../site/model.ts';
import { SITEMAP_FILE } from './sitemap.ts';

/** Everything may be read by machines. What should not be found says so itself (`noindex`). */
export function robotsTxt({ site }: SiteModel): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${absoluteAddress(site, SITEMAP_FILE)}\n`;
}
