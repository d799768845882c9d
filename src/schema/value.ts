import { z } from 'zod';
import { addBreach } from './breach-issue.ts';
import { field } from './field.ts';
import { currency } from './id.ts';
import { localisedText } from './text.ts';

/** How exact a source is about its own number. */
export const qualifier = z.enum(['approximately', 'estimate']);
export type Qualifier = z.infer<typeof qualifier>;

const number = field(
  z.number(),
  'Het getal, met een punt voor de decimalen',
  'The number, with a point before the decimals',
);
const qualified = {
  qualifier: field(
    qualifier.optional(),
    'Circa of schatting, als de bron dat zegt',
    'Approximate or estimate, where the source says so',
  ),
};

const exactly = z.strictObject({
  kind: field(z.literal('number'), 'Eén getal', 'One number'),
  number,
  ...qualified,
});

const range = z
  .strictObject({
    kind: field(
      z.literal('range'),
      'Een bandbreedte, van laag naar hoog',
      'A range, from low to high',
    ),
    from: field(z.number(), 'Laagste waarde', 'Lowest value'),
    to: field(z.number(), 'Hoogste waarde', 'Highest value'),
    ...qualified,
  })
  .superRefine(({ from, to }, context) => {
    if (to < from) addBreach(context, 'range-reversed', { from, to }, ['to']);
  });

/** `almost` is a bound from above that lies close: "bijna 6.000". */
export const boundSide = z.enum(['at_least', 'more_than', 'at_most', 'less_than', 'almost']);
export type BoundSide = z.infer<typeof boundSide>;

const bound = z.strictObject({
  kind: field(
    z.literal('bound'),
    'Een grens, zoals ‘meer dan 70’',
    'A bound, such as “more than 70”',
  ),
  side: field(boundSide, 'Aan welke kant de grens ligt', 'On which side the bound lies'),
  number,
});

const words = z.strictObject({
  kind: field(z.literal('words'), 'Woorden in plaats van een getal', 'Words instead of a number'),
  text: field(
    localisedText,
    'De waarde zoals de bron die in woorden geeft',
    'The value as the source words it',
  ),
});

/** Unknown is a value with a reason, never 0 and never skipped (design, section 4). */
export const unknownReason = z.enum([
  'not_published',
  'not_found',
  'not_read',
  'not_measured',
  'confidential',
]);
export type UnknownReason = z.infer<typeof unknownReason>;

const unknown = z.strictObject({
  kind: field(z.literal('unknown'), 'Niet bekend, met de reden', 'Not known, with the reason'),
  reason: field(unknownReason, 'Waarom de waarde niet bekend is', 'Why the value is not known'),
});

const singleValue = z.discriminatedUnion('kind', [exactly, range, bound, words]);

const distribution = z.strictObject({
  kind: field(
    z.literal('distribution'),
    'Een verdeling over onderdelen',
    'A distribution over parts',
  ),
  shares: field(
    z
      .array(
        z.strictObject({
          label: field(localisedText, 'Onderdeel', 'Part'),
          value: field(singleValue, 'Waarde van het onderdeel', 'Value of the part'),
        }),
      )
      .min(1),
    'De onderdelen, in de volgorde van de bron',
    'The parts, in the order of the source',
  ),
});

/** An amount of money; the number carries its own doubts. */
export const money = z.strictObject({
  kind: field(z.literal('money'), 'Een geldbedrag', 'An amount of money'),
  amount: field(z.discriminatedUnion('kind', [exactly, range, bound]), 'Het bedrag', 'The amount'),
  currency: field(currency, 'Munt, als ISO 4217-code', 'Currency, as ISO 4217 code'),
});
export type Money = z.infer<typeof money>;

/** Any published value: a number, a range, a bound, words, a distribution, money, or unknown with its reason. */
export const value = z.discriminatedUnion('kind', [
  exactly,
  range,
  bound,
  words,
  unknown,
  distribution,
  money,
]);
export type Value = z.infer<typeof value>;

/** A value that an agreement can aim at. */
export const aimValue = z.discriminatedUnion('kind', [exactly, range, words]);
export type AimValue = z.infer<typeof aimValue>;
