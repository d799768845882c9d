import { z } from 'zod';

/** How an example is to be made, where a schema leaves a choice. */
export interface Choices {
  /** Whether an optional field is there. */
  readonly present: () => boolean;
  /** Which of so many options is taken, from 0. */
  readonly option: (options: number) => number;
  /** How many elements a list has, at least so many. */
  readonly length: (minimum: number) => number;
}

/** Ids that references of an example hold; nothing else in an example looks like them. */
export const PLANTED = /^(?:planted-|XX$)/u;

const TEXT_BY_FORMAT: Readonly<Record<string, string>> = {
  country: 'NL',
  currency: 'EUR',
  repository: 'voorbeeld/site',
  date: '2019-07-04',
  day: '2019-07-04',
  fact: 'kleding-textiel/marktaandeel/2018-12',
  id: 'voorbeeld',
  language: 'nl',
  link: 'https://example.org/',
  period: '2019-H1',
  text: 'Tekst (verzonnen)',
};

/**
 * A value that the schema accepts, in which every reference holds a planted id.
 * @throws Error for a kind of schema that it does not know: then nothing is known of its references
 */
export function exampleOf(schema: z.ZodType, choices: Choices): unknown {
  const refers = schema.meta()?.refers;
  if (refers !== undefined) return refers === 'country' ? 'XX' : `planted-${refers}`;
  if (schema instanceof z.ZodOptional) {
    return choices.present() ? exampleOf(schema.unwrap() as z.ZodType, choices) : undefined;
  }
  if (schema instanceof z.ZodObject) return objectExample(schema, choices);
  if (schema instanceof z.ZodArray) {
    const element = schema.element as z.ZodType;
    const length = choices.length(minimumOf(schema));
    return Array.from({ length }, () => exampleOf(element, choices));
  }
  if (schema instanceof z.ZodDiscriminatedUnion) {
    const options = schema.options as z.ZodType[];
    return exampleOf(options[choices.option(options.length)] as z.ZodType, choices);
  }
  if (schema instanceof z.ZodEnum) return schema.options[choices.option(schema.options.length)];
  if (schema instanceof z.ZodLiteral) return schema.value;
  if (schema instanceof z.ZodBoolean) return choices.option(2) === 0;
  if (schema instanceof z.ZodNumber) return Math.max(1, schema.minValue ?? 1);
  if (schema instanceof z.ZodCustomStringFormat) return textExample(schema.format ?? '');
  throw new Error(`There is no example of a ${schema.type}.`);
}

function objectExample(schema: z.ZodObject, choices: Choices): object {
  const fields = Object.entries(schema.shape as Record<string, z.ZodType>);
  const made = fields
    .map(([key, inner]) => [key, exampleOf(inner, choices)] as const)
    .filter(([, value]) => value !== undefined);
  if (made.length > 0 || fields[0] === undefined) return Object.fromEntries(made);
  // A text must be in one language at least.
  const [key, inner] = fields[0];
  return { [key]: exampleOf((inner as z.ZodOptional<z.ZodType>).unwrap(), choices) };
}

function minimumOf(schema: z.ZodArray): number {
  return Number(z.toJSONSchema(schema, { io: 'input' }).minItems ?? 0);
}

function textExample(format: string): string {
  const example = TEXT_BY_FORMAT[format];
  if (example === undefined) throw new Error(`There is no example of the format ${format}.`);
  return example;
}
