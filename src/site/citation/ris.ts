import type { Citable } from './citable.ts';
import { asOfText } from './plain-citation.ts';

/**
 * A reference in RIS, as EndNote, Zotero and Mendeley read it: one field on each line, a tag of two
 * characters, two spaces, a hyphen and a space. Values are one line each.
 * @see https://en.wikipedia.org/wiki/RIS_(file_format)
 */
export function ris(page: Citable): string {
  const { title, siteTitle, publisher, url, asOf, lang, key } = page;
  const fields = [
    ['TY', 'ELEC'],
    ['ID', key],
    ['TI', title],
    ['T2', siteTitle],
    ['PB', publisher],
    ['PY', asOf.slice(0, 4)],
    ['DA', asOf.replaceAll('-', '/')],
    ['UR', url],
    ['LA', lang],
    ['N1', asOfText(page)],
    ['ER', ''],
  ];
  return fields.map(([tag = '', value = '']) => `${tag}  - ${value}`).join('\n');
}
