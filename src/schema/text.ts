import { z } from 'zod';
import { addBreach } from './breach-issue.ts';
import { field } from './field.ts';

/** Text of at least one visible character. */
export const plainText = z.stringFormat('text', /\S/u);

/** A text in Dutch, English or both; a language that is missing is shown as missing, never guessed. */
export const localisedText = z
  .strictObject({
    nl: field(plainText.optional(), 'De tekst in het Nederlands', 'The text in Dutch'),
    en: field(plainText.optional(), 'De tekst in het Engels', 'The text in English'),
  })
  .superRefine((text, context) => {
    // A mistyped language is told as an unknown field, and not once more as a text that is missing.
    const isMistyped = context.issues.length > 0;
    if (text.nl === undefined && text.en === undefined && !isMistyped) {
      addBreach(context, 'text-in-no-language', {});
    }
  });

export type LocalisedText = z.infer<typeof localisedText>;

/** The two languages of the site; Dutch comes first. */
export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];

/** Messages and commands write out a whole record, with places such as `<uitleg>` that say nothing yet. */
const PLACE_TO_FILL_IN = /^\s*<[^<>]*>\s*$/u;

/** A text that only an editor can give, in the place that was kept for it. */
export const filledInText = localisedText.superRefine((text, context) => {
  for (const language of languages) {
    const found = text[language] ?? '';
    if (PLACE_TO_FILL_IN.test(found))
      addBreach(context, 'text-to-fill-in', { found: JSON.stringify(found) }, [language]);
  }
});

/** ISO 639-1 code of the language that a document or source is written in. */
export const languageCode = z.stringFormat('language', /^[a-z]{2}$/u);
