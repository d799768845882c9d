import type { Organization } from 'schema-dts';
import { inLanguage } from '../../i18n/localised.ts';
import type { Organisation } from '../../schema/organisation.ts';
import { absoluteAddress } from '../absolute-address.ts';
import { addressesIn } from '../routes.ts';
import { presentName, type SiteModel } from '../model.ts';
import type { DescribedPage } from './described-page.ts';

/** An organisation under its present name, with the names it had and those that sources use. */
export function organization(
  model: SiteModel,
  { lang, path }: DescribedPage,
  { names, aliases = [], partOf }: Organisation,
): Exclude<Organization, string> {
  const nameOf = (name: (typeof names)[number]['name']) => inLanguage(name, lang).text;
  const name = nameOf(names.at(-1)?.name ?? {});
  const otherNames = [...names.slice(0, -1).map((one) => nameOf(one.name)), ...aliases];
  const alternateName = [...new Set(otherNames)].filter((other) => other !== name);
  return {
    '@type': 'Organization',
    // What the site tells of it is the page; the organisation itself is something else.
    '@id': `${absoluteAddress(model.site, path)}#organisatie`,
    name,
    mainEntityOfPage: absoluteAddress(model.site, path),
    ...(alternateName.length > 0 && { alternateName }),
    ...(partOf !== undefined && {
      parentOrganization: {
        '@type': 'Organization',
        '@id': `${absoluteAddress(model.site, addressesIn(lang)('organisation', { organisation: partOf }))}#organisatie`,
        name: inLanguage(presentName(model, partOf), lang).text,
      },
    }),
  };
}
