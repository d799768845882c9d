import { forgeOrigins } from '../../forms/forge-places.ts';
import type { Forge } from '../../schema/forge.ts';

/** Where the forms stand, in each language of the site; outside the route table, so in no list. */
export const FORMS_ADDRESSES = { nl: '/beheer/', en: '/en/manage/' } as const;

/**
 * What the page of the forms alone may load and ask: nobody but the site itself and the forge. The
 * software of the forms writes its styles into the page, so styles are free; scripts are not.
 */
export function formsPolicy(forge: Forge | undefined): string {
  const asked = forge === undefined ? [] : forgeOrigins(forge);
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    ["connect-src 'self' data:", ...asked].join(' '),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
