import { z } from 'zod';
import { aliases } from './aliases.ts';
import { field } from './field.ts';
import { countryReference, currency, id, reference } from './id.ts';
import { localisedText } from './text.ts';

const name = field(localisedText, 'De naam', 'The name');
const definition = field(localisedText.optional(), 'Wat eronder valt', 'What it covers');

/** Something that goes wrong in a supply chain, or that an agreement is about. */
const theme = z.strictObject({
  id: field(id, 'Korte naam', 'Short name'),
  name,
  aliases,
  definition,
});
export const themeList = z.strictObject({
  themes: field(z.array(theme).min(1), "De thema's", 'The themes'),
});
export type Theme = z.infer<typeof theme>;

/** A guideline, treaty, law or code that cases and agreements appeal to. */
const norm = z.strictObject({
  id: field(id, 'Korte naam', 'Short name'),
  name,
  aliases,
  definition,
  partOf: field(
    reference('norm').optional(),
    'Norm waar deze een onderdeel van is',
    'Norm that this one is a part of',
  ),
});
export const normList = z.strictObject({
  norms: field(z.array(norm).min(1), 'De normen', 'The norms'),
});
export type Norm = z.infer<typeof norm>;

const country = z.strictObject({
  id: field(countryReference, 'ISO-code van het land', 'ISO code of the country'),
  name,
  aliases,
});
export const countryList = z.strictObject({
  countries: field(z.array(country).min(1), 'De landen', 'The countries'),
});
export type Country = z.infer<typeof country>;

const unit = z.strictObject({
  id: field(id, 'Korte naam', 'Short name'),
  one: field(localisedText, 'Enkelvoud: 1 bedrijf', 'Singular: 1 company'),
  other: field(localisedText, 'Meervoud: 2 bedrijven', 'Plural: 2 companies'),
  notation: field(
    z.enum(['plain', 'percent', 'currency']),
    'Hoe het getal wordt geschreven',
    'How the number is written',
  ),
  currency: field(
    currency.optional(),
    'Munt van een eenheid van geld, als ISO 4217-code',
    'Currency of a unit of money, as ISO 4217 code',
  ),
});
export const unitList = z.strictObject({
  units: field(z.array(unit).min(1), 'De eenheden', 'The units'),
});
export type Unit = z.infer<typeof unit>;

/** A branch of trade in which covenants and cases are grouped (`sectoren/<id>.json`). */
export const sector = z.strictObject({
  name,
  definition,
  partOf: field(
    reference('sector').optional(),
    'Sector waar deze onder valt',
    'Sector that this one belongs to',
  ),
});
export type Sector = z.infer<typeof sector>;
