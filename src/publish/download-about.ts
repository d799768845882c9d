import { absoluteAddress } from '../site/absolute-address.ts';
import type { SiteModel } from '../site/model.ts';
import { dataAddress } from '../site/downloads/data-address.ts';

/** What every file says of itself, so that it can be understood without the site. */
export function downloadAbout({ site, asOf }: SiteModel) {
  return {
    asOf,
    publisher: site.publisher.name,
    licence: { name: site.licence.name, url: site.licence.url },
    documentation: absoluteAddress(site, dataAddress('')),
  };
}
