import type { RelationField } from '@sveltia/cms';
import type { z } from 'zod';
import type { FormScope } from './form-scope.ts';

type RelationOptions = Pick<
  RelationField,
  'collection' | 'file' | 'value_field' | 'display_fields'
>;

/** How a form lets one choose the record that an id points at; `undefined` where the id is typed. */
export function referenceOptions(
  schema: z.ZodType,
  { references }: FormScope,
): RelationOptions | undefined {
  const kind = schema.meta()?.refers;
  const source = kind === undefined ? undefined : references[kind];
  return source === undefined
    ? undefined
    : { ...source, display_fields: [...source.display_fields] };
}
