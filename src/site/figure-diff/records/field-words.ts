import { z } from 'zod';
import { dateText, periodText } from '../../../i18n/format-date.ts';
import { timingText } from '../../../i18n/format-timing.ts';
import { numberText, valueText } from '../../../i18n/format-value.ts';
import { inLanguage } from '../../../i18n/localised.ts';
import { languageName } from '../../../i18n/language-name.ts';
import { formValueWords } from '../../../i18n/words/form-values.ts';
import { formWords } from '../../../i18n/words/form.ts';
import type { Timing } from '../../../schema/kpi.ts';
import type { Language, LocalisedText } from '../../../schema/text.ts';
import { isPeriod } from '../../../schema/date.ts';
import type { Value } from '../../../schema/value.ts';
import { fieldLabel } from '../../../forms/field-label.ts';
import { type FieldChange, requiredSchema } from './field-change.ts';
import { objectFor, shapeOf } from './field-changes.ts';

/** What records are called, by kind and id; `undefined` for what has no name of its own. */
export type NameOf = (kind: string, id: string) => LocalisedText | undefined;

/** "Reacties van partijen: De reactie in eigen woorden (Nederlands)": which field it is. */
export function fieldName({ steps, language }: FieldChange, lang: Language): string {
  const names = steps.map(({ key, schema, member }) => {
    const { label } = fieldLabel(key, meaningOf(schema), lang);
    return member === undefined ? label : `${label} (${nameText(member, lang)})`;
  });
  return [
    names.join(': '),
    ...(language === undefined ? [] : [`(${languageName(language, lang)})`]),
  ].join(' ');
}

/** Where a field may be left out its meaning can stand on what is within. */
function meaningOf(schema: z.ZodType) {
  return { ...requiredSchema(schema).meta(), ...schema.meta() };
}

const nameText = (name: string, lang: Language): string =>
  isPeriod(name) ? periodText(name, lang) : name;

/** A value of a record in one line. */
export function valueOfField(
  schema: z.ZodType,
  value: unknown,
  lang: Language,
  nameOf: NameOf,
  key = '',
): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return numberText(value, lang);
  if (typeof value === 'boolean') return value ? formWords[lang].yes : formWords[lang].no;
  if (typeof value === 'string') return stringText(schema, value, lang, nameOf, key);
  const inner = requiredSchema(schema);
  if (Array.isArray(value)) {
    const element = inner instanceof z.ZodArray ? (inner.element as z.ZodType) : inner;
    return joined(
      value.map((item) => valueOfField(element, item, lang, nameOf, key)),
      ', ',
    );
  }
  return objectText(inner, value as Members, lang, nameOf);
}

type Members = Readonly<Record<string, unknown>>;

function stringText(
  schema: z.ZodType,
  value: string,
  lang: Language,
  nameOf: NameOf,
  key: string,
): string {
  const inner = requiredSchema(schema);
  const kind = schema.meta()?.refers ?? inner.meta()?.refers;
  const name = kind === undefined ? undefined : nameOf(kind, value);
  if (name !== undefined) return inLanguage(name, lang).text;
  if (inner instanceof z.ZodEnum || inner instanceof z.ZodLiteral) {
    const words = formValueWords[lang];
    return words[`${key}.${value}`] ?? words[value] ?? value;
  }
  const format = inner instanceof z.ZodStringFormat ? inner.format : undefined;
  if (format === 'period') return periodText(value, lang);
  return format === 'date' || format === 'day' ? dateText(value, lang) : value;
}

const VALUES: ReadonlySet<unknown> = new Set([
  'number',
  'range',
  'bound',
  'words',
  'unknown',
  'distribution',
  'money',
]);

function objectText(schema: z.ZodType, value: Members, lang: Language, nameOf: NameOf): string {
  if ('nl' in value || 'en' in value) return inLanguage(value, lang).text;
  if (VALUES.has(value['kind']) && schema instanceof z.ZodDiscriminatedUnion)
    return valueText(value as Value, undefined, lang);
  if (value['kind'] === 'end_of_term' || value['kind'] === 'each_period')
    return timingText(value as Timing, lang);
  const shape = objectFor(schema, value);
  const fields = shape === undefined ? {} : shapeOf(shape);
  return joined(
    Object.entries(value).flatMap(([key, inner]) => {
      const field = fields[key];
      // Ids say nothing to a reader.
      return field === undefined || key === 'sources' || key === 'id'
        ? []
        : [valueOfField(field, inner, lang, nameOf, key)];
    }),
    ' · ',
  );
}

const joined = (texts: readonly string[], between: string): string =>
  texts.filter((text) => text !== '').join(between);
