import { type Language, languages } from '../../schema/text.ts';

/** The fields that tell the language of the text beside them, where that is not the page's. */
const MARKS = ['noteLang', 'labelLang', 'reasonLang'];

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
  const values: readonly unknown[] = Array.isArray(view) ? view : Object.values(view);
  if (values.includes(other) && isTextIn({ ...view }, other)) return true;
  return values.some(
    (value) => typeof value === 'object' && value !== null && holdsTextIn(value, other),
  );
}

function isTextIn(fields: Readonly<Record<string, unknown>>, other: Language | undefined): boolean {
  const isText = fields['lang'] === other && ('text' in fields || 'nodes' in fields);
  return isText || MARKS.some((mark) => fields[mark] === other);
}
