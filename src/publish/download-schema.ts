import type { CellType } from '../schema/cell-type.ts';
import type { Field } from '../site/downloads/column.ts';
import type { Table } from '../site/downloads/table.ts';
import { LISTS } from './list-separator.ts';

const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

const PATTERNS: Partial<Record<CellType, string>> = {
  date: String.raw`^\d{4}(-\d{2}(-\d{2})?)?$`,
  day: String.raw`^\d{4}-\d{2}-\d{2}$`,
  url: String.raw`^https?://\S+$`,
  id: String.raw`^\S+$`,
};

/** The JSON Schema of the JSON file of a table. */
export function downloadSchema(
  table: Pick<Table, 'name' | 'title' | 'description' | 'fields'>,
  address: string,
): object {
  const text = { type: 'string' };
  const both = object({ nl: text, en: text });
  return {
    $schema: DRAFT,
    $id: address,
    title: table.title.nl,
    description: table.description.nl,
    'x-title-en': table.title.en,
    'x-description-en': table.description.en,
    ...object({
      name: { const: table.name },
      title: both,
      description: both,
      address: text,
      asOf: { type: 'string', pattern: PATTERNS.day },
      publisher: { type: 'object' },
      licence: object({ name: text, url: text }),
      documentation: text,
      fields: { type: 'array', items: { type: 'object' } },
      rows: {
        type: 'array',
        items: object(
          Object.fromEntries(table.fields.map((field) => [field.name, cellSchema(field)])),
        ),
      },
    }),
  };
}

const object = (properties: Readonly<Record<string, object>>) => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});

/** Every cell may be empty, which is `null`; a list is empty without being unknown. */
function cellSchema({ type, meaning, codes }: Field): object {
  const told = { description: meaning.nl, 'x-description-en': meaning.en };
  if (LISTS.has(type))
    return {
      ...told,
      type: ['array', 'null'],
      items: { type: 'string', ...(codes && { enum: codes }) },
    };
  if (codes !== undefined) return { ...told, enum: [...codes, null] };
  if (type === 'number' || type === 'integer' || type === 'boolean')
    return { ...told, type: [type, 'null'] };
  const pattern = PATTERNS[type];
  return { ...told, type: ['string', 'null'], ...(pattern && { pattern }) };
}
