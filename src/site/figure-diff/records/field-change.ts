import { z } from 'zod';
import type { Language } from '../../../schema/text.ts';

/** A field on the way to what differs, from the record down. */
export interface FieldStep {
  readonly key: string;
  readonly schema: z.ZodType;
  /** Which member of its list, where members have a name or period of their own. */
  readonly member?: string;
}

/** A value of a record that is not what it was, was not there or is no more. */
export interface FieldChange {
  readonly steps: readonly FieldStep[];
  /** Of the values. */
  readonly schema: z.ZodType;
  readonly before?: unknown;
  readonly after?: unknown;
  /** Of a text that is there in two. */
  readonly language?: Language;
  /** The members of a list are the same, in another order. */
  readonly isOrder?: true;
}

/** A schema without what says that its value may be left out. */
export function requiredSchema(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional ? requiredSchema(schema.unwrap() as z.ZodType) : schema;
}
