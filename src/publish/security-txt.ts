import { absoluteAddress } from '../site/absolute-address.ts';
import type { SiteModel } from '../site/model.ts';
import { addressesIn } from '../site/routes.ts';
import { languages } from '../schema/text.ts';

/** A site that is no longer rebuilt should not promise for longer that somebody answers. */
const VALID_IN_DAYS = 180;
const DAY_IN_MS = 86_400_000;

/**
 * Where to report a weakness of the site (RFC 9116). It holds until half a year after the date of
 * the build; the scheduled build renews it.
 * @see https://www.rfc-editor.org/rfc/rfc9116
 */
export function securityTxt({ site, asOf }: SiteModel): string {
  const absolute = (address: string) => absoluteAddress(site, address);
  const expires = new Date(Date.parse(`${asOf}T00:00:00Z`) + VALID_IN_DAYS * DAY_IN_MS);
  return [
    `Contact: ${site.contact.url ?? absolute(addressesIn('nl')('contact'))}`,
    `Expires: ${expires.toISOString().replace('.000', '')}`,
    `Preferred-Languages: ${languages.join(', ')}`,
    `Canonical: ${absolute('/.well-known/security.txt')}`,
    '',
  ].join('\n');
}
