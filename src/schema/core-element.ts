import { z } from 'zod';
import { field } from './field.ts';
import { statementFields } from './statement.ts';
import { localisedText } from './text.ts';

/** The SER's thirteen elements of an effective covenant, in its order (advice 14/04, chapter 7). */
export const coreElement = z.enum([
  'stakeholder_dialogue',
  'contributing_parties',
  'governance',
  'risk_prioritisation',
  'level_analysis',
  'link_to_opportunities',
  'existing_initiatives',
  'structural_change',
  'access_to_remedy',
  'smart_commitments',
  'periodic_reporting',
  'trust_and_monitoring',
  'dispute_settlement',
]);
export type CoreElement = z.infer<typeof coreElement>;

/**
 * `not_documented`: the record has a field for it, and the sources consulted filled that with
 * nothing or too little. `not_assessed`: only a statement could document it, and nobody has looked.
 */
export type CoreElementState = 'documented' | 'not_documented' | 'not_assessed';

/** What a source says about a core element, where no other field of the covenant can carry it. */
export const coreElementStatement = z.strictObject({
  element: field(coreElement, 'Het kernelement', 'The core element'),
  text: field(
    localisedText,
    'Wat er volgens de bron is geregeld of gedaan, in eigen woorden',
    'What the source says was arranged or done, in our own words',
  ),
  ...statementFields,
});
