import { absoluteAddress } from '../site/absolute-address.ts';
import { languages } from '../schema/text.ts';
import { addressOfPage } from '../site/address-of-page.ts';
import type { PageReference } from '../site/fact.ts';
import type { SiteModel } from '../site/model.ts';
import { datesOfPage } from '../site/history/dates-of-page.ts';
import { allPages } from '../site/page-list.ts';
import { tombstoneAt } from '../site/tombstones.ts';
import type { PublishedFile } from './data-files.ts';
import { xmlText } from './xml.ts';

export const SITEMAP_FILE = '/sitemap.xml';

/** The most addresses that one file may hold (sitemaps.org); each page has one in every language. */
const ADDRESSES_PER_FILE = 50_000;
const PAGES_PER_FILE = Math.floor(ADDRESSES_PER_FILE / languages.length);

/**
 * The list of all pages for search engines: an index, and files with each page in both languages.
 * @see https://www.sitemaps.org/protocol.html
 */
export function sitemapFiles(model: SiteModel): PublishedFile[] {
  const absolute = (address: string) => xmlText(absoluteAddress(model.site, address));
  const pages = findablePages(model);
  const parts = Array.from({ length: Math.ceil(pages.length / PAGES_PER_FILE) }, (_, index) => ({
    address: `/sitemap-${String(index + 1)}.xml`,
    text: () =>
      pagesText(model, pages.slice(index * PAGES_PER_FILE, (index + 1) * PAGES_PER_FILE), absolute),
  }));
  return [
    {
      address: SITEMAP_FILE,
      text: () =>
        document(
          'sitemapindex',
          parts.map(({ address }) => `<sitemap><loc>${absolute(address)}</loc></sitemap>`),
        ),
    },
    ...parts,
  ];
}

/** Pages that may be found: not those that only say that something is gone. */
function findablePages(model: SiteModel): PageReference[] {
  return allPages(model).filter((page) => tombstoneAt(model, page) === undefined);
}

/** A page that is about no record, or whose history is not known, has no day of its last change. */
function pagesText(
  model: SiteModel,
  pages: readonly PageReference[],
  absolute: (address: string) => string,
): string {
  return document(
    'urlset',
    pages.flatMap((page) => {
      const alternates = languages.map(
        (lang) =>
          `<xhtml:link rel="alternate" hreflang="${lang}" href="${absolute(addressOfPage(page, lang))}"/>`,
      );
      const dates = datesOfPage(model, page);
      const changed = dates === undefined ? '' : `<lastmod>${dates.last}</lastmod>`;
      return languages.map(
        (lang) =>
          `<url><loc>${absolute(addressOfPage(page, lang))}</loc>${changed}${alternates.join('')}</url>`,
      );
    }),
  );
}

const document = (root: string, entries: readonly string[]): string =>
  [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">`,
    ...entries,
    `</${root}>\n`,
  ].join('\n');
