import { z } from 'zod';
import { field } from './field.ts';
import { plainText } from './text.ts';

/** Names in any language that search finds something by, beside those that pages show. */
export const aliases = field(
  z.array(plainText).min(1).optional(),
  'Andere namen waarmee men het zoekt',
  'Other names that people search for it by',
);
