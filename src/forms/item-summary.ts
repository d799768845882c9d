import { z } from 'zod';
import { isLocalised } from './is-localised.ts';

/** Fields that tell one item of a list from another, the most telling first. */
const TELLING = [
  'period',
  'on',
  'at',
  'by',
  'year',
  'id',
  'title',
  'label',
  'name',
  'word',
  'organisation',
  'kind',
  'text',
  'value',
  'description',
  'nl',
];

/** How many of them a folded item shows. */
const SHOWN = 2;

/**
 * What a folded item of a list shows, as a template of the forms: `{{period}} · {{title.nl}}`. Of a
 * value that is no number, such as a range, it shows that there is one.
 */
export function itemSummary(item: z.ZodObject): string {
  return TELLING.flatMap((name) => {
    const schema = item.shape[name] as z.ZodType | undefined;
    return schema === undefined ? [] : [`{{${pathToText(name, schema)}}}`];
  })
    .slice(0, SHOWN)
    .join(' · ');
}

function pathToText(name: string, schema: z.ZodType): string {
  const inner = schema instanceof z.ZodOptional ? schema.unwrap() : schema;
  if (inner instanceof z.ZodObject && isLocalised(inner)) return `${name}.nl`;
  return inner instanceof z.ZodDiscriminatedUnion ? `${name}.number | default('…')` : name;
}
