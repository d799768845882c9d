import type { Field, StringField, TextField } from '@sveltia/cms';
import type { z } from 'zod';
import { textFormatWords } from '../i18n/words/text-format.ts';
import type { TextFormat } from '../schema/finding.ts';
import { formatPatterns } from '../schema/format-patterns.ts';
import type { Language } from '../schema/text.ts';

/** Texts that are one line by their nature; the others get a box of several lines. */
const SHORT = new Set(['title', 'shortTitle', 'name', 'label', 'publisher']);

interface Common {
  readonly name: string;
  readonly required: boolean;
}

/** A text of a notation that its schema asks for, refused in the form with the words of the check. */
export function textField(
  common: Common,
  { format, pattern }: { readonly format: string; readonly pattern: RegExp | undefined },
  language: Language,
): Field {
  if (format === 'text') return freeText(common, common.name);
  const source = pattern?.source ?? formatPatterns[format];
  if (source === undefined)
    throw new Error(`Field "${common.name}" has a notation that forms do not know: ${format}.`);
  const message = textFormatWords[language][format as TextFormat];
  return plainText({ ...common, pattern: [source, message] });
}

/** @param subject the name of the field that the text is of: `nl` and `en` are each of some field */
export function freeText(common: Common, subject: string): StringField | TextField {
  return SHORT.has(subject)
    ? plainText(common)
    : { ...common, widget: 'text', use_emoji_autocomplete: false };
}

/** A text of one line, without pictures for words. */
export function plainText(common: Common & Partial<StringField>): StringField {
  return { ...common, widget: 'string', use_emoji_autocomplete: false };
}

/** The notation of a text in a schema, and its pattern where it is one. */
export function notationOf(schema: z.ZodStringFormat): {
  readonly format: string;
  readonly pattern: RegExp | undefined;
} {
  const { format, pattern } = schema._zod.def;
  return { format, pattern };
}
