import { formValueWords } from '../i18n/words/form-values.ts';
import type { Language } from '../schema/text.ts';

/**
 * What a value of a list of choices is called in a form. Most values mean the same wherever they
 * stand; one that does not is named with its field: `about.outcome`.
 * @throws Error for a value without words
 */
export function valueLabel(field: string, value: string, language: Language): string {
  const values = formValueWords[language];
  const label = values[`${field}.${value}`] ?? values[value];
  if (label === undefined)
    throw new Error(
      `"${value}" of field "${field}" has no words in src/i18n/words/form-values.ts.`,
    );
  return label;
}
