import { absoluteAddress } from '../site/absolute-address.ts';
import { localeOf } from '../i18n/format-date.ts';
import { inLanguage } from '../i18n/localised.ts';
import type { Feed, FeedEntry } from '../site/feeds/feed.ts';
import type { SiteModel } from '../site/model.ts';
import { xmlText } from './xml.ts';

/**
 * A feed in Atom (RFC 4287). The same content gives the same bytes: every date comes from content.
 * @see https://www.rfc-editor.org/rfc/rfc4287
 */
export function atomText({ site }: SiteModel, feed: Feed): string {
  const { file, page, title, subtitle, lang, updated, entries } = feed;
  const absolute = (path: string) => absoluteAddress(site, path);
  const { licence, publisher } = site;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${localeOf(lang)}">`,
    element('id', absolute(file)),
    element('title', `${title} – ${site.title}`),
    element('subtitle', subtitle),
    element('updated', moment(updated)),
    `<link rel="self" type="application/atom+xml" href="${xmlText(absolute(file))}"/>`,
    `<link rel="alternate" type="text/html" hreflang="${lang}" href="${xmlText(absolute(page))}"/>`,
    `<author>${element('name', inLanguage(publisher.name, lang).text)}</author>`,
    element('rights', `${licence.name} (${licence.url})`),
    ...entries.map((entry) => entryText(entry, lang)),
    '</feed>\n',
  ].join('\n');
}

function entryText(
  { address, title, titleLang, updated, summary, categories }: FeedEntry,
  lang: Feed['lang'],
): string {
  return [
    '<entry>',
    element('id', address),
    element('title', title, titleLang === lang ? '' : ` xml:lang="${localeOf(titleLang)}"`),
    element('updated', moment(updated)),
    `<link rel="alternate" type="text/html" hreflang="${lang}" href="${xmlText(address)}"/>`,
    ...categories.map(
      ({ term, label }) => `<category term="${xmlText(term)}" label="${xmlText(label)}"/>`,
    ),
    element('summary', summary),
    '</entry>',
  ].join('\n');
}

const element = (name: string, text: string, attributes = ''): string =>
  `<${name}${attributes}>${xmlText(text)}</${name}>`;

const moment = (day: string): string => `${day}T00:00:00Z`;
