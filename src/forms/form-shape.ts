import { z } from 'zod';
import { recordSchemas } from '../schema/record.ts';
import type { EditedKind } from './edited-kinds.ts';

/** The object that the form of a kind fills in; of cases the complaint or dispute, not the totals. */
export function formShape(kind: EditedKind): z.ZodObject {
  const schema: z.ZodType = recordSchemas[kind];
  const shape = schema instanceof z.ZodDiscriminatedUnion ? schema.options[0] : schema;
  if (shape instanceof z.ZodObject) return shape;
  throw new Error(`A record of kind "${kind}" is no object, so no form can fill it in.`);
}
