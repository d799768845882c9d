import type { Citable } from './citable.ts';
import { asOfText } from './plain-citation.ts';

/**
 * A BibTeX entry that both BibTeX and biblatex read. The title stands in double braces, so that no
 * style changes its capitals.
 * @see https://ctan.org/pkg/bibtex
 */
export function bibtex(page: Citable): string {
  const { title, siteTitle, publisher, url, asOf, lang, key } = page;
  const [year = '', month = ''] = asOf.split('-');
  const fields = [
    ['title', `{{${escaped(title)}}}`],
    ['howpublished', `{${escaped(siteTitle)}}`],
    ['organization', `{${escaped(publisher)}}`],
    ['year', `{${year}}`],
    ['month', MONTHS[Number(month) - 1]],
    ['note', `{${escaped(asOfText(page))}}`],
    // Read as it stands; an address of the site holds no brace and no backslash.
    ['url', `{${url}}`],
    ['language', `{${LANGUAGES[lang]}}`],
  ];
  return `@misc{${key},\n${fields.map(([name = '', value = '']) => `  ${name} = ${value},\n`).join('')}}`;
}

/** Names that every bibliography style defines. */
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** As biblatex names languages. */
const LANGUAGES = { nl: 'dutch', en: 'english' } as const;

/** Braces become commands: BibTeX counts a brace even behind a backslash. */
const SPECIAL: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '{': String.raw`\textbraceleft{}`,
  '}': String.raw`\textbraceright{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};

/** Text in which nothing is a command to TeX; letters outside ASCII stay as they are. */
function escaped(text: string): string {
  return text.replaceAll(/[\\{}~^#$%&_]/gu, (mark) => SPECIAL[mark] ?? `\\${mark}`);
}
