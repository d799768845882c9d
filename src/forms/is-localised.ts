import type { z } from 'zod';
import { languages } from '../schema/text.ts';

/** Whether an object holds one text in the languages of the site, and nothing else. */
export function isLocalised(schema: z.ZodObject): boolean {
  return Object.keys(schema.shape).toString() === languages.toString();
}
