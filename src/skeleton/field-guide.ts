import { z } from 'zod';
import { type RecordKind, recordSchemas } from '../schema/record.ts';
import type { Language } from '../schema/text.ts';

/** A field that a record can have, with what its schema says of it. */
export interface GuidedField {
  readonly key: string;
  readonly meaning: string;
  /** How a value is written: `"2021-04-03"`, `filed | closed`, `[…]`. */
  readonly notation: string;
}

/** The fields of a kind of record, in the order of its schema. */
export function fieldGuide(kind: RecordKind, language: Language): GuidedField[] {
  return Object.entries(shapeOf(recordSchemas[kind])).map(([key, schema]) => {
    const { description = '', descriptionEn = '' } = schema.meta() ?? {};
    return {
      key,
      meaning: language === 'nl' ? description : descriptionEn,
      notation: notationOf(schema),
    };
  });
}

type Shape = Readonly<Record<string, z.ZodType>>;

/** Of a file that can hold two kinds of record, the first is the usual one. */
function shapeOf(schema: z.ZodType): Shape {
  if (schema instanceof z.ZodDiscriminatedUnion) return shapeOf(schema.options[0] as z.ZodType);
  return schema instanceof z.ZodObject ? (schema.shape as Shape) : {};
}

function notationOf(schema: z.ZodType): string {
  if (schema instanceof z.ZodOptional) return notationOf(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodArray) return `[${notationOf(schema.element as z.ZodType)}]`;
  if (schema instanceof z.ZodEnum) return schema.options.join(' | ');
  if (schema instanceof z.ZodBoolean) return 'true | false';
  if (schema instanceof z.ZodNumber) return '1';
  if (schema instanceof z.ZodObject || schema instanceof z.ZodDiscriminatedUnion) return '{…}';
  if (schema instanceof z.ZodStringFormat) return FORMATS[schema.format ?? ''] ?? '"…"';
  return '"…"';
}

const FORMATS: Readonly<Partial<Record<string, string>>> = {
  date: '"2021-04"',
  period: '"2021"',
  country: '"NL"',
  id: 'korte-naam',
  link: 'https://…',
};
