import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { formField } from '../../src/forms/form-field.ts';
import { field } from '../../src/schema/field.ts';
import { id, reference } from '../../src/schema/id.ts';
import { localisedText, plainText } from '../../src/schema/text.ts';
import { timing } from '../../src/schema/kpi.ts';

const scope = {
  language: 'nl' as const,
  references: {
    unit: {
      collection: 'naslag',
      file: 'eenheden',
      value_field: 'units.*.id',
      display_fields: ['units.*.other.nl'],
    },
  },
};
const made = (name: string, schema: z.ZodType) => formField(name, schema, scope);

describe('a field of a form', () => {
  test.each([
    [
      'a text of one line',
      'title',
      field(plainText, 'Titel', 'Title'),
      {
        name: 'title',
        label: 'Titel',
        required: true,
        widget: 'string',
        use_emoji_autocomplete: false,
      },
    ],
    [
      'a text that may be left out, with help after the semicolon',
      'note',
      field(plainText.optional(), 'Toelichting; weglaten als er geen is', 'Note'),
      {
        name: 'note',
        label: 'Toelichting',
        hint: 'Weglaten als er geen is.',
        required: false,
        widget: 'text',
        use_emoji_autocomplete: false,
      },
    ],
    [
      'a notation, refused with the words of the check',
      'id',
      field(id, 'Korte naam', 'Short name'),
      {
        name: 'id',
        label: 'Korte naam',
        required: true,
        widget: 'string',
        use_emoji_autocomplete: false,
        pattern: [
          '^[a-z0-9]+(?:-[a-z0-9]+)*$',
          'een korte naam van kleine letters, cijfers en streepjes, zoals kleding-textiel',
        ],
      },
    ],
    [
      'a record that can be chosen',
      'unit',
      field(reference('unit'), 'Eenheid', 'Unit'),
      {
        name: 'unit',
        label: 'Eenheid',
        required: true,
        widget: 'relation',
        ...scope.references.unit,
      },
    ],
    [
      'records that can be chosen',
      'units',
      field(z.array(reference('unit')).min(1).optional(), 'Eenheden', 'Units'),
      {
        name: 'units',
        label: 'Eenheden',
        required: false,
        min: 1,
        widget: 'relation',
        multiple: true,
        ...scope.references.unit,
      },
    ],
    [
      'a whole number, of which the check says the bounds',
      'months',
      field(z.int().min(1).max(11), 'Maanden', 'Months'),
      {
        name: 'months',
        label: 'Maanden',
        required: true,
        widget: 'string',
        use_emoji_autocomplete: false,
        pattern: [
          String.raw`^[-−]?(?:0|[1-9]\d*)$`,
          'een geheel getal, zonder punt of spatie tussen de duizendtallen, zoals 12000',
        ],
      },
    ],
    [
      'a number, with help of its own and how to type it',
      'number',
      field(z.number(), 'Getal; zoals de bron het noemt', 'Number'),
      {
        name: 'number',
        label: 'Getal',
        hint: 'Zoals de bron het noemt. 48,5 of 48.5; geen punt of spatie tussen duizendtallen.',
        required: true,
        widget: 'string',
        use_emoji_autocomplete: false,
        pattern: [
          String.raw`^(?![-−]?[1-9]\d{0,2}[.,]\d{3}$)[-−]?(?:0|[1-9]\d*)(?:[.,]\d+)?$`,
          'een getal zoals 48,5 of 48.5, zonder punt of spatie tussen de duizendtallen (12000); 1.234 kan twee dingen betekenen: schrijf 1234 of 1,2340',
        ],
      },
    ],
    [
      'yes or no, where neither is chosen for the editor',
      'binding',
      field(z.boolean().optional(), 'Bindend', 'Binding'),
      {
        name: 'binding',
        label: 'Bindend',
        required: false,
        widget: 'select',
        options: [
          { value: true, label: 'Ja' },
          { value: false, label: 'Nee' },
        ],
      },
    ],
    [
      'a list that may be empty is not demanded',
      'names',
      field(z.array(plainText), 'Namen', 'Names'),
      {
        name: 'names',
        label: 'Namen',
        required: false,
        widget: 'list',
        label_singular: 'onderdeel',
        field: {
          name: 'item',
          label: 'Namen',
          required: true,
          widget: 'text',
          use_emoji_autocomplete: false,
        },
      },
    ],
  ])('%s', (_, name, schema, expected) => {
    expect(made(name, schema)).toEqual(expected);
  });

  test('of a choice of kinds asks the kind first', () => {
    const choice = made('timing', field(timing, 'Wanneer', 'When')) as {
      readonly typeKey: string;
      readonly types: readonly {
        readonly name: string;
        readonly label: string;
        readonly fields: readonly { readonly name: string }[];
      }[];
    };
    expect(choice.typeKey).toBe('kind');
    expect(
      choice.types.map(({ name, label, fields }) => [name, label, fields.map((part) => part.name)]),
    ).toEqual([
      ['date', 'Op een datum', ['by']],
      ['end_of_term', 'Aan het einde van de looptijd', []],
      ['each_period', 'Elke periode', []],
      ['relative', 'Afhankelijk van iets anders dan een datum', ['to']],
      ['unstated', 'Geen termijn genoemd', []],
    ]);
  });

  test('of a text in two languages asks both, and demands neither', () => {
    const text = made('label', field(localisedText, 'Naam', 'Name')) as {
      readonly fields: readonly unknown[];
    };
    expect(text.fields).toEqual([
      {
        name: 'nl',
        label: 'De tekst in het Nederlands',
        required: false,
        widget: 'string',
        use_emoji_autocomplete: false,
      },
      {
        name: 'en',
        label: 'De tekst in het Engels',
        required: false,
        widget: 'string',
        use_emoji_autocomplete: false,
      },
    ]);
  });
});

describe('what no form knows is refused', () => {
  const meant = <T extends z.ZodType>(schema: T) => field(schema, 'Een veld', 'A field');
  test.each([
    [
      'a shape',
      meant(z.record(z.string(), z.string())),
      'Field "x" has a shape that forms do not know: record.',
    ],
    [
      'a union without a kind',
      meant(z.union([z.string(), z.number()])),
      'Field "x" has a shape that forms do not know: union.',
    ],
    [
      'a notation',
      meant(z.stringFormat('postcode', () => true)),
      'Field "x" has a notation that forms do not know: postcode.',
    ],
    [
      'a field without a meaning',
      plainText,
      'Field "x" has no meaning in its schema; give it one with field().',
    ],
    [
      'a choice without words',
      meant(z.enum(['nergens-genoemd'])),
      '"nergens-genoemd" of field "x" has no words in src/i18n/words/form-values.ts.',
    ],
  ])('%s', (_, schema, message) => {
    expect(() => made('x', schema)).toThrow(new Error(message));
  });
});
