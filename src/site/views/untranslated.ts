import { type Language, languages } from '../../schema/text.ts';

/** The fields that tell the language of the text beside them, where that is not the page's. */
const MARKS = new Set(['noteLang', 'labelLang', 'reasonLang']);

/**
 * Whether a view holds a text of a record that is there only in the other language, so that its page
 * says so. Titles of sources and documents have a language of their own, and are no translation.
 */
export function isPartlyUntranslated(view: object, lang: Language): boolean {
  const other = languages.find((one) => one !== lang);
  return holdsTextIn(view, other);
}

/** It looks at every value of every page, so at what a value is before at what it is called. */
function holdsTextIn(view: object, other: Language | undefined): boolean {
  const fields = view as Readonly<Record<string, unknown>>;
  for (const name in fields) {
    const value = fields[name];
    if (typeof value === 'object' && value !== null) {
      if (holdsTextIn(value, other)) return true;
    } else if (value === other && (name === 'lang' ? isText(fields) : MARKS.has(name))) return true;
  }
  return false;
}

const isText = (fields: object): boolean => 'text' in fields || 'nodes' in fields;
