import type { Language } from '../schema/text.ts';

/** What a form shows beside a field. */
export interface FieldLabel {
  readonly label: string;
  /** What more there is to know, in a sentence of its own. */
  readonly hint?: string;
}

/** The metadata of a schema, as far as forms use it. */
interface Meaning {
  readonly description?: string | undefined;
  readonly descriptionEn?: string | undefined;
}

/**
 * The label and the help of a field from its meaning in the schema: what stands before the first
 * semicolon names the field, what follows tells how to fill it in.
 * @throws Error for a field without a meaning, because a form cannot name it
 */
export function fieldLabel(
  name: string,
  meaning: Meaning | undefined,
  language: Language,
): FieldLabel {
  const text = language === 'nl' ? meaning?.description : meaning?.descriptionEn;
  if (text === undefined)
    throw new Error(`Field "${name}" has no meaning in its schema; give it one with field().`);
  const [label = text, ...rest] = text.split('; ');
  return rest.length === 0 ? { label } : { label, hint: sentence(rest.join('; ')) };
}

function sentence(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}
