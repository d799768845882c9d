import { z } from 'zod';

/** What the guard against personal data looks for (design, section 6). */
export const personalDataKind = z.enum([
  'bsn',
  'iban',
  'email',
  'phone',
  'birth_date',
  'listed_name',
]);
export type PersonalDataKind = z.infer<typeof personalDataKind>;
