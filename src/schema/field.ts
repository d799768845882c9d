import type { z } from 'zod';

/** What a field means, in both languages of the site; forms and JSON Schemas show it to editors. */
export interface FieldMeaning {
  readonly description: string;
  readonly descriptionEn: string;
}

/** The record kinds that a field can point at by id. */
export type ReferenceKind =
  | 'case'
  | 'country'
  | 'covenant'
  | 'edition'
  | 'instrument'
  | 'kpi'
  | 'lesson'
  | 'mechanism'
  | 'method'
  | 'norm'
  | 'organisation'
  | 'policy-target'
  | 'programme'
  | 'report'
  | 'sector'
  | 'source'
  | 'theme'
  | 'unit';

declare module 'zod' {
  interface GlobalMeta {
    descriptionEn?: string;
    /** The value is the id of a record of this kind; the check follows every one of them. */
    refers?: ReferenceKind;
  }
}

/** Gives a field its meaning in Dutch and English; other metadata of the field is kept. */
export function field<T extends z.ZodType>(schema: T, dutch: string, english: string): T {
  return schema.meta({ ...schema.meta(), description: dutch, descriptionEn: english });
}
