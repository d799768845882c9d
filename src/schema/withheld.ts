import { z } from 'zod';
import { field } from './field.ts';
import { localisedText } from './text.ts';

/**
 * Something that is kept out of the repository on purpose. What is withheld is never
 * written down here: its role, kind and the reason stand in its place (design, section 11).
 */
export const withheld = z.strictObject({
  kind: field(
    z.enum(['natural_person', 'organisation', 'address', 'title', 'document']),
    'Wat er is weggelaten',
    'What has been left out',
  ),
  reason: field(
    z.enum(['privacy', 'safety', 'confidential', 'identity_inferred']),
    'Waarom het is weggelaten',
    'Why it has been left out',
  ),
  note: field(
    localisedText.optional(),
    'Toelichting zonder het weggelatene',
    'Explanation without what was left out',
  ),
});
export type Withheld = z.infer<typeof withheld>;
