import { z } from 'zod';
import { sameContent } from '../../../domain/same-content.ts';
import type { RecordPath } from '../../../schema/finding.ts';
import { type AnyRecord, recordSchemas } from '../../../schema/record.ts';
import { languages } from '../../../schema/text.ts';
import { type FieldChange, type FieldStep, requiredSchema } from './field-change.ts';
import { pairedMembers } from './paired-members.ts';
import { sameValue } from './same-value.ts';
import { type IsTold, toldAsFacts } from './told-as-facts.ts';

/** Two versions of a value, and where it stands. */
interface Versions {
  readonly before: unknown;
  readonly after: unknown;
  readonly steps: readonly FieldStep[];
  /** As facts know the place: names of fields, without which member of a list it is. */
  readonly path: RecordPath;
}

/**
 * What differs between two versions of a record, field by field, other than what facts tell. How it
 * is written is no difference.
 */
export function fieldChanges(before: AnyRecord, after: AnyRecord): FieldChange[] {
  if (before.value === after.value) return [];
  const versions = { before: before.value, after: after.value, steps: [], path: [] };
  return changesIn(recordSchemas[after.kind], versions, toldAsFacts(after));
}

function changesIn(optional: z.ZodType, versions: Versions, isTold: IsTold): FieldChange[] {
  const { before, after, steps, path } = versions;
  if (sameValue(before, after)) return [];
  // Facts take a translation that is added for no difference; it is one on the page.
  if (isTold(path) && !sameContent(before, after)) return [];
  const schema = requiredSchema(optional);
  if (schema instanceof z.ZodArray) return changesInList(schema, versions, isTold);
  const object = objectFor(schema, before ?? after);
  const isWhole = before === undefined || after === undefined;
  if (object === undefined || (!isWhole && object !== objectFor(schema, after)))
    return [{ schema, before, after, steps }];
  if (isLocalised(object))
    return languages.flatMap((language): FieldChange[] => {
      const [one, other] = [fieldOf(before, language), fieldOf(after, language)];
      return sameValue(one, other)
        ? []
        : [
            {
              schema: shapeOf(object)[language] ?? schema,
              before: one,
              after: other,
              steps,
              language,
            },
          ];
    });
  if (isWhole) {
    const left = (value: unknown) => untold(value, path, isTold);
    const [one, other] = [left(before), left(after)];
    return one === undefined && other === undefined
      ? []
      : [{ schema, before: one, after: other, steps }];
  }
  return Object.entries(shapeOf(object)).flatMap(([key, field]) =>
    changesIn(
      field,
      {
        before: fieldOf(before, key),
        after: fieldOf(after, key),
        steps: [...steps, { key, schema: field }],
        path: [...path, key],
      },
      isTold,
    ),
  );
}

function changesInList(schema: z.ZodArray, versions: Versions, isTold: IsTold): FieldChange[] {
  const { steps, path } = versions;
  const element = schema.element as z.ZodType;
  const before = (versions.before ?? []) as unknown[];
  const after = (versions.after ?? []) as unknown[];
  if (!isObject(before[0] ?? after[0])) {
    const lacksIn = (list: unknown[]) => (one: unknown) =>
      !list.some((other) => sameValue(one, other));
    const [gone, come] = [before.filter(lacksIn(after)), after.filter(lacksIn(before))];
    if (gone.length + come.length === 0) return orderChange(schema, steps);
    const some = (list: unknown[]) => (list.length === 0 ? undefined : list);
    return [{ schema, before: some(gone), after: some(come), steps }];
  }
  const { pairs, isReordered } = pairedMembers(before, after);
  const changes = pairs.flatMap(({ name, before: one, after: other }) => {
    const [last] = steps.slice(-1);
    const within =
      last === undefined || name === undefined
        ? steps
        : [...steps.slice(0, -1), { ...last, member: name }];
    return changesIn(element, { before: one, after: other, steps: within, path }, isTold);
  });
  return isReordered && changes.length === 0 && !isTold([...path, 'value'])
    ? orderChange(schema, steps)
    : changes;
}

const orderChange = (schema: z.ZodType, steps: readonly FieldStep[]): FieldChange[] =>
  // In which order sources are named says nothing.
  steps.at(-1)?.key === 'sources' ? [] : [{ schema, steps, isOrder: true }];

/** The fields that a value has; of a choice between kinds those of its own. */
export function objectFor(optional: z.ZodType, value: unknown): z.ZodObject | undefined {
  const schema = requiredSchema(optional);
  if (schema instanceof z.ZodObject) return schema;
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return undefined;
  const key = schema.def.discriminator;
  return (schema.options as z.ZodType[])
    .map((option) => objectFor(option, value))
    .find(
      (option) =>
        option !== undefined &&
        z.safeParse(shapeOf(option)[key] as z.ZodType, fieldOf(value, key)).success,
    );
}

export const shapeOf = (schema: z.ZodObject) => schema.shape as Readonly<Record<string, z.ZodType>>;

const isLocalised = (schema: z.ZodObject): boolean =>
  Object.keys(schema.shape).every((key) => key === 'nl' || key === 'en');

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const fieldOf = (value: unknown, key: string): unknown =>
  isObject(value) ? value[key] : undefined;

/** A value without what facts tell of it; nothing where they tell all. */
function untold(value: unknown, path: RecordPath, isTold: IsTold): unknown {
  if (Array.isArray(value)) {
    const left = value
      .map((item) => untold(item, path, isTold))
      .filter((item) => item !== undefined);
    if (left.length === value.length && left.every((item, index) => item === value[index]))
      return value;
    return left.length === 0 ? undefined : left;
  }
  if (!isObject(value)) return value;
  const left = Object.entries(value).flatMap(([key, inner]) => {
    const below = [...path, key];
    const rest = isTold(below) ? undefined : untold(inner, below, isTold);
    return rest === undefined ? [] : [[key, rest] as const];
  });
  if (left.length === Object.keys(value).length && left.every(([key, rest]) => rest === value[key]))
    return value;
  const says = left.filter(([key]) => !NAMES.has(key));
  return says.length === 0 ? undefined : Object.fromEntries(left);
}

/** What only says of which fact the rest is told. */
const NAMES = new Set(['kind', 'id', 'aim', 'organisation', 'title', 'text', 'name']);
