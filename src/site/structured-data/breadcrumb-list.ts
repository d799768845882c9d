import type { BreadcrumbList } from 'schema-dts';
import { absoluteAddress } from '../absolute-address.ts';
import type { SiteModel } from '../model.ts';
import type { DescribedPage } from './described-page.ts';

/** Where the page stands in the site, the front page first and itself last. */
export function breadcrumbList(
  { site }: Pick<SiteModel, 'site'>,
  { title, path, trail }: DescribedPage,
): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [...trail, { label: title, href: path }].map(({ label, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: absoluteAddress(site, href),
    })),
  };
}
