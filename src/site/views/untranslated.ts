import { type Language, languages } from '../../schema/text.ts';

/** The fields that tell the language of the text beside them, where that is not the page's. */
const MARKS = ['noteLang', 'labelLang', 'reasonLang'];

/**
 * Whether a view holds a text of a record that is there only in the other language, so that its page
 * says so. Titles of sources and documents have a language of their own, and are no translation.
 */
export function isPartlyUntranslated(view: unknown, lang: Language): boolean {
  const other = languages.find((one) => one !== lang);
  return holdsTextIn(view, other);
}

function holdsTextIn(view: unknown, other: Language | undefined): boolean {
  if (typeof view !== 'object' || view === null) return false;
  if (Array.isArray(view)) return view.some((each) => holdsTextIn(each, other));
  const fields = view as Readonly<Record<string, unknown>>;
  if (fields['lang'] === other && ('text' in fields || 'nodes' in fields)) return true;
  if (MARKS.some((mark) => fields[mark] === other)) return true;
  for (const name in fields) if (holdsTextIn(fields[name], other)) return true;
  return false;
}
