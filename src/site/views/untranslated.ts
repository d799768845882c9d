import { type Language, languages } from '../../schema/text.ts';

/** The fields that tell the language of the text beside them, where that is not the page's. */
const MARKS = ['noteLang', 'labelLang', 'reasonLang'];

/**
 * Whether a view holds a text of a record that is there only in the other language, so that its page
 * says so. Titles of sources and documents have a language of their own, and are no translation.
 */
export function isPartlyUntranslated(view: unknown, lang: Language): boolean {
  if (typeof view !== 'object' || view === null) return false;
  if (Array.isArray(view)) return view.some((each) => isPartlyUntranslated(each, lang));
  const other = languages.find((one) => one !== lang);
  const fields = view as Readonly<Record<string, unknown>>;
  const isText = 'text' in fields || 'nodes' in fields;
  if (isText && fields['lang'] === other) return true;
  if (MARKS.some((mark) => fields[mark] === other)) return true;
  return Object.values(fields).some((each) => isPartlyUntranslated(each, lang));
}
