import { z } from 'zod';
import { field } from './field.ts';
import { sourceReferences } from './source.ts';
import { localisedText } from './text.ts';

/** How sure the editors are that a source says this; left out where nobody judged it. */
export const confidence = z.enum(['high', 'medium', 'low']);
export type Confidence = z.infer<typeof confidence>;

/** Whose words a statement gives (design, section 11). */
export const accordingTo = z.enum(['decider', 'complainant', 'respondent', 'third_party']);
export type AccordingTo = z.infer<typeof accordingTo>;

/** The fields that every published statement shares: who says so, how sure, and what to know. */
export const statementFields = {
  sources: sourceReferences,
  confidence: field(confidence.optional(), 'Hoe zeker dit is', 'How certain this is'),
  note: field(localisedText.optional(), 'Toelichting voor de lezer', 'Explanation for the reader'),
};

/** A sentence with its sources. */
export const sourcedText = z.strictObject({
  text: field(localisedText, 'De tekst', 'The text'),
  ...statementFields,
});
