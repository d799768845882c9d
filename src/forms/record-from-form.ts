import { z } from 'zod';
import { isFields } from './in-order-of.ts';
import { numberTyped } from './typed-number.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * The record that a form holds: what was left empty is left out, a list that must be there is there
 * even when empty, a number that was typed is a number, and the fields stand in the order of the
 * schema. What the schema does not know, or cannot be read, stays for the check to speak of.
 */
export function recordFromForm(schema: z.ZodType, value: unknown): unknown {
  if (schema instanceof z.ZodOptional) {
    const inner = recordFromForm(schema.unwrap() as z.ZodType, value);
    return isEmpty(inner) ? undefined : inner;
  }
  if (schema instanceof z.ZodArray) return listFromForm(schema, value);
  if (isBlank(value)) return undefined;
  if (schema instanceof z.ZodNumber && typeof value === 'string')
    return numberTyped(value) ?? value;
  if (!isFields(value)) return value;
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const option = chosenOption(schema, value);
    return option === undefined ? value : objectFromForm(option, value);
  }
  return schema instanceof z.ZodObject ? objectFromForm(schema, value) : value;
}

function listFromForm(schema: z.ZodArray, value: unknown): unknown {
  if (isBlank(value)) return [];
  if (!Array.isArray(value)) return value;
  return value
    .map((item) => recordFromForm(schema.element as z.ZodType, item))
    .filter((item) => item !== undefined);
}

function objectFromForm({ shape }: z.ZodObject, value: Fields): Fields {
  const known = Object.entries(shape as Record<string, z.ZodType>).map(
    ([name, schema]) => [name, recordFromForm(schema, value[name])] as const,
  );
  const unknown = Object.entries(value).filter(([name]) => !(name in shape));
  return Object.fromEntries([...known, ...unknown].filter(([, part]) => part !== undefined));
}

function chosenOption(union: z.ZodDiscriminatedUnion, value: Fields): z.ZodObject | undefined {
  const key = union.def.discriminator;
  return (union.options as z.ZodObject[]).find(
    ({ shape }) => z.safeParse(shape[key], value[key]).success,
  );
}

/** What a form holds where nothing was filled in. */
function isBlank(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

function isEmpty(value: unknown): boolean {
  if (isBlank(value)) return true;
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
