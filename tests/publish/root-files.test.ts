import { expect, test } from 'vitest';
import { languages } from '../../src/schema/text.ts';
import { wholeText } from '../../src/publish/data-files.ts';
import { robotsTxt } from '../../src/publish/robots-txt.ts';
import { securityTxt } from '../../src/publish/security-txt.ts';
import { SITEMAP_FILE, sitemapFiles } from '../../src/publish/sitemap.ts';
import { addressOfPage } from '../../src/site/address-of-page.ts';
import type { SiteModel } from '../../src/site/model.ts';
import { allPages } from '../../src/site/page-list.ts';
import { record, text } from '../example-records.ts';
import { caseIn, mechanism, modelOf } from '../site/synthetic-model.ts';

const gone = record('content/vervallen/klachten/zaak-weg.json', { state: 'erased' });
const model = modelOf(
  record('content/sectoren/voorbeeldsector.json', { name: text('Voorbeeldsector') }),
  mechanism('commissie'),
  caseIn('commissie', 'zaak-een', { countries: [] }),
  gone,
);

test('security.txt holds for half a year after the date of the build', () => {
  expect(securityTxt(model)).toBe(`Contact: https://example.org/contact/
Expires: 2020-06-29T00:00:00Z
Preferred-Languages: nl, en
Canonical: https://example.org/.well-known/security.txt
`);
});

test('security.txt names the place to report errors, where the site has one', () => {
  const site = { ...model.site, contact: { ...model.site.contact, url: 'https://example.org/x' } };
  expect(securityTxt({ ...model, site })).toContain('Contact: https://example.org/x\n');
});

test('robots.txt leads to the map of the site', () => {
  expect(robotsTxt(model)).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://example.org/sitemap.xml\n',
  );
});

const textAt = (address: string, of: SiteModel = model) => {
  const file = sitemapFiles(of).find((one) => one.address === address);
  return file === undefined ? '' : wholeText(file);
};

test('the map of the site is an index of files', () => {
  expect(textAt(SITEMAP_FILE)).toContain(
    '<sitemap><loc>https://example.org/sitemap-1.xml</loc></sitemap>',
  );
});

test('it holds every page in both languages, each with its counterpart, but not what is gone', () => {
  const pages = allPages(model).filter(
    (page) => addressOfPage(page, 'nl') !== '/klachten/zaak-weg/',
  );
  const addresses = [...textAt('/sitemap-1.xml').matchAll(/<url><loc>([^<]*)<\/loc>/gu)].map(
    ([, address]) => address,
  );
  expect(addresses).toEqual(
    pages.flatMap((page) => [
      `https://example.org${addressOfPage(page, 'nl')}`,
      `https://example.org${addressOfPage(page, 'en')}`,
    ]),
  );
  expect(textAt('/sitemap-1.xml')).toContain(
    '<url><loc>https://example.org/en/cases/zaak-een/</loc>' +
      '<xhtml:link rel="alternate" hreflang="nl" href="https://example.org/klachten/zaak-een/"/>' +
      '<xhtml:link rel="alternate" hreflang="en" href="https://example.org/en/cases/zaak-een/"/></url>',
  );
});

test('a page about a record tells the day of its last change, where the history is known', () => {
  const file = 'content/klachten/commissie/zaak-een.mdx';
  const history = {
    gap: undefined,
    files: new Set([file]),
    of: (path: string) =>
      path === file
        ? { first: '2019-01-02', last: '2019-03-04', changes: [], versions: [] }
        : undefined,
  };
  const text = textAt('/sitemap-1.xml', { ...model, history });
  expect(text).toContain(
    '<url><loc>https://example.org/klachten/zaak-een/</loc><lastmod>2019-03-04</lastmod>',
  );
  expect(text.match(/<lastmod>/gu)).toHaveLength(languages.length);
});
