import { type Citable, languageTag } from './citable.ts';
import { asOfText } from './plain-citation.ts';

/**
 * A list of one item of CSL-JSON, the form that Zotero, Pandoc and other citation processors share.
 * @see https://github.com/citation-style-language/schema/blob/v1.0.2/schemas/input/csl-data.json
 */
export function cslJson(page: Citable): string {
  const { title, siteTitle, publisher, url, asOf, key } = page;
  const item = {
    id: key,
    type: 'webpage',
    title,
    'container-title': siteTitle,
    publisher,
    issued: { 'date-parts': [asOf.split('-').map(Number)] },
    URL: url,
    language: languageTag(page),
    note: asOfText(page),
  };
  const fields = Object.entries(item).map(
    ([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`,
  );
  return `[{\n${fields.join(',\n')}\n}]`;
}
