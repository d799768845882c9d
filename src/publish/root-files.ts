import type { SiteModel } from '../site/model.ts';
import { headerRules } from '../site/security/header-rules.ts';
import type { PublishedFile } from './data-files.ts';
import { netlifyHeaders } from './header-files.ts';
import { robotsTxt } from './robots-txt.ts';
import { securityTxt } from './security-txt.ts';

/** Files that machines look for at fixed addresses of a site. */
export function rootFiles(model: SiteModel): PublishedFile[] {
  return [
    { address: '/robots.txt', text: () => robotsTxt(model) },
    { address: '/.well-known/security.txt', text: () => securityTxt(model) },
    { address: '/_headers', text: () => netlifyHeaders(headerRules(model.site.forge)) },
  ];
}
