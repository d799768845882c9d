import type { Field, VariableFieldType } from '@sveltia/cms';
import { z } from 'zod';
import { formWords } from '../i18n/words/form.ts';
import { fieldLabel, type FieldLabel } from './field-label.ts';
import { itemSummary } from './item-summary.ts';
import type { FormScope } from './form-scope.ts';
import { isLocalised } from './is-localised.ts';
import { referenceOptions } from './reference-field.ts';
import { freeText, notationOf, plainText, textField } from './text-field.ts';
import { NUMBER_TYPED, WHOLE_NUMBER_TYPED } from './typed-number.ts';
import { valueLabel } from './value-label.ts';

/** What every field of a form has, whatever it holds. */
interface Common extends FieldLabel {
  readonly name: string;
  readonly required: boolean;
}

/** The fields of a record, in the order of its schema. */
export function formFields(record: z.ZodObject, scope: FormScope, without: string[] = []): Field[] {
  return Object.entries(record.shape as Record<string, z.ZodType>)
    .filter(([name]) => !without.includes(name))
    .map(([name, schema]) => formField(name, schema, scope));
}

/**
 * One field of a form, from the schema and the meaning of the field.
 * @throws Error for a shape that no form knows yet, so that form and schema cannot drift apart
 */
export function formField(name: string, schema: z.ZodType, scope: FormScope): Field {
  const required = !(schema instanceof z.ZodOptional);
  const inner = required ? schema : (schema.unwrap() as z.ZodType);
  const common = {
    name,
    ...fieldLabel(name, { ...inner.meta(), ...schema.meta() }, scope.language),
    required,
  };
  if (inner instanceof z.ZodArray) return listField(common, inner, scope);
  if (inner instanceof z.ZodObject) return objectField(common, inner, scope);
  if (inner instanceof z.ZodDiscriminatedUnion) return unionField(common, inner, scope);
  return singleField(common, inner, scope);
}

function singleField(common: Common, schema: z.ZodType, scope: FormScope): Field {
  const reference = referenceOptions(schema, scope);
  if (reference !== undefined) return { ...common, widget: 'relation', ...reference };
  if (schema instanceof z.ZodEnum) return selectField(common, schema, scope);
  if (schema instanceof z.ZodBoolean) return yesOrNo(common, [true, false], scope);
  if (schema instanceof z.ZodLiteral) return onlyValue(common, schema, scope);
  if (schema instanceof z.ZodNumber) return numberField(common, schema, scope);
  if (schema instanceof z.ZodStringFormat)
    return textField(common, notationOf(schema), scope.language);
  throw new Error(`Field "${common.name}" has a shape that forms do not know: ${schema.type}.`);
}

function objectField(common: Common, schema: z.ZodObject, scope: FormScope): Field {
  const field = { ...common, widget: 'object' as const };
  return isLocalised(schema)
    ? { ...field, fields: languageFields(schema, common.name, scope) }
    : { ...field, collapsed: 'auto', fields: formFields(schema, scope) };
}

function languageFields(schema: z.ZodObject, subject: string, scope: FormScope): Field[] {
  return Object.entries(schema.shape as Record<string, z.ZodType>).map(([name, text]) =>
    freeText({ name, ...fieldLabel(name, text.meta(), scope.language), required: false }, subject),
  );
}

/** A value of one of several kinds: a kind is chosen first, and its fields follow. */
function unionField(common: Common, schema: z.ZodDiscriminatedUnion, scope: FormScope): Field {
  return {
    ...common,
    widget: 'object',
    typeKey: schema.def.discriminator,
    types: variableTypes(schema, scope),
  };
}

function variableTypes(schema: z.ZodDiscriminatedUnion, scope: FormScope): VariableFieldType[] {
  const key = schema.def.discriminator;
  return (schema.options as z.ZodObject[]).map((option) => {
    const kind = option.shape[key] as z.ZodLiteral<string>;
    return {
      name: kind.value,
      label: fieldLabel(key, kind.meta(), scope.language).label,
      fields: formFields(option, scope, [key]),
    };
  });
}

function listField(common: Common, schema: z.ZodArray, scope: FormScope): Field {
  const element = schema.element as z.ZodType;
  const least = minimumLength(schema);
  // A list that may be empty is never demanded; what is saved holds it all the same.
  const list = { ...common, required: common.required && least > 0 };
  const atLeast = least === 0 ? {} : { min: least };
  const reference = referenceOptions(element, scope);
  if (reference !== undefined)
    return { ...list, ...atLeast, widget: 'relation', multiple: true, ...reference };
  if (element instanceof z.ZodEnum)
    return { ...list, ...atLeast, ...choices(element, common.name, scope), multiple: true };
  const items = {
    ...list,
    ...atLeast,
    widget: 'list' as const,
    label_singular: formWords[scope.language].item,
  };
  if (element instanceof z.ZodObject)
    return {
      ...items,
      collapsed: true,
      summary: itemSummary(element),
      fields: formFields(element, scope),
    };
  if (element instanceof z.ZodDiscriminatedUnion)
    return {
      ...items,
      collapsed: true,
      typeKey: element.def.discriminator,
      types: variableTypes(element, scope),
    };
  const item = singleField({ name: 'item', label: common.label, required: true }, element, scope);
  return { ...items, field: item };
}

function selectField(common: Common, schema: z.ZodEnum, scope: FormScope): Field {
  return { ...common, ...choices(schema, common.name, scope) };
}

function choices(schema: z.ZodEnum, name: string, { language }: FormScope) {
  return {
    widget: 'select' as const,
    options: schema.options.map((value) => ({
      value,
      label: valueLabel(name, String(value), language),
    })),
  };
}

// A switch would say no where nobody chose, and what is not known is left out, never false.
function yesOrNo(common: Common, values: readonly boolean[], { language }: FormScope): Field {
  const { yes, no } = formWords[language];
  const options = values.map((value) => ({ value, label: value ? yes : no }));
  return { ...common, widget: 'select', options };
}

/** A field with one possible value: filled in unseen where it must be there, else a choice. */
function onlyValue(common: Common, schema: z.ZodLiteral, scope: FormScope): Field {
  const { value } = schema;
  if (value === true) return yesOrNo(common, [true], scope);
  if (common.required) return { name: common.name, widget: 'hidden', default: value };
  const label = valueLabel(common.name, String(value), scope.language);
  return { ...common, widget: 'select', options: [{ value: String(value), label }] };
}

/**
 * A number is typed as a text, and read when it is saved: the software's own field for numbers
 * empties itself at a comma, and keeps what is typed after it.
 */
function numberField(common: Common, schema: z.ZodNumber, { language }: FormScope): Field {
  const { number, numberHint, wholeNumber } = formWords[language];
  if (schema.isInt) return plainText({ ...common, pattern: [WHOLE_NUMBER_TYPED, wholeNumber] });
  const hint = [common.hint, numberHint].filter((part) => part !== undefined).join(' ');
  return plainText({ ...common, hint, pattern: [NUMBER_TYPED, number] });
}

/** The least number of items that the schema of a list asks for. */
function minimumLength(schema: z.ZodArray): number {
  return z.toJSONSchema(schema, { unrepresentable: 'any' }).minItems ?? 0;
}
