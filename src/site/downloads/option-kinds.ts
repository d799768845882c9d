import type { z } from 'zod';

interface Option {
  readonly shape: { readonly kind: z.ZodLiteral<string> };
}

/** The kinds that a union of a schema knows, in its order. */
export function optionKinds(union: { readonly options: readonly Option[] }): string[] {
  return union.options.map(({ shape }) => shape.kind.value);
}
