import { z } from 'zod';
import { partialDate } from './date.ts';
import { field } from './field.ts';
import { countryReference, reference } from './id.ts';
import { localisedText, plainText } from './text.ts';

/** What an organisation is, in the words of the SER's advice. */
export const organisationKind = z.enum([
  'company',
  'association',
  'union',
  'ngo',
  'government',
  'knowledge_institute',
  'standard',
  'community',
  'other',
]);
export type OrganisationKind = z.infer<typeof organisationKind>;

const datedName = z.strictObject({
  name: field(localisedText, 'De naam', 'The name'),
  from: field(
    partialDate.optional(),
    'Vanaf wanneer de naam geldt, als dat bekend is',
    'From when the name holds, where known',
  ),
  until: field(
    partialDate.optional(),
    'Tot en met wanneer de naam gold',
    'Until when the name held',
  ),
});

/** An organisation under one lasting id, with every name it has had (`organisaties/<id>.json`). */
export const organisation = z.strictObject({
  names: field(
    z.array(datedName).min(1),
    'De namen, de huidige het laatst',
    'The names, the present one last',
  ),
  kind: field(organisationKind, 'Wat voor organisatie het is', 'What kind of organisation it is'),
  country: field(countryReference.optional(), 'Land van vestiging', 'Country of establishment'),
  aliases: field(
    z.array(plainText).min(1).optional(),
    'Andere schrijfwijzen en merken in de bronnen; hierop wordt ook gezocht',
    'Other spellings and brands in the sources; search finds them too',
  ),
  legalEntities: field(
    z.array(plainText).min(1).optional(),
    'Rechtspersonen zoals bronnen die noemen',
    'Legal entities as sources name them',
  ),
  partOf: field(
    reference('organisation').optional(),
    'Organisatie waar deze onder valt',
    'Organisation that this one belongs to',
  ),
  mergedInto: field(
    reference('organisation').optional(),
    'Organisatie waarin deze is opgegaan',
    'Organisation that this one merged into',
  ),
  note: field(localisedText.optional(), 'Toelichting voor de lezer', 'Explanation for the reader'),
});
export type Organisation = z.infer<typeof organisation>;
