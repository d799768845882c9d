import { z } from 'zod';
import { partialDate } from './date.ts';
import { field } from './field.ts';
import { reference } from './id.ts';
import { localisedText } from './text.ts';

const leaving = {
  title: field(
    localisedText,
    'Titel zoals die op de pagina stond, zonder wat niet meer genoemd mag worden',
    'Title as it stood on the page, without what may no longer be named',
  ),
  published: field(
    partialDate.optional(),
    'Datum waarop de pagina voor het eerst verscheen',
    'Date on which the page first appeared',
  ),
  reason: field(localisedText, 'Waarom de pagina weg is', 'Why the page is gone'),
};

const withdrawn = z.strictObject({
  state: field(
    z.literal('withdrawn'),
    'De redactie heeft de zaak van de site gehaald; dit is niet hetzelfde als een klacht die de klager introk',
    'The editors took the case off the site; not the same as a complaint that the complainant withdrew',
  ),
  on: field(partialDate, 'Datum waarop de zaak van de site is gehaald', 'Date of its removal'),
  ...leaving,
});

const merged = z.strictObject({
  state: field(
    z.literal('merged'),
    'De zaak staat nu bij een andere zaak',
    'The case now stands with another case',
  ),
  into: field(
    reference('case'),
    'De zaak waarin deze is opgegaan',
    'The case that this one became part of',
  ),
  on: field(partialDate, 'Datum van de samenvoeging', 'Date of the merger'),
  ...leaving,
});

const erased = z.strictObject({
  state: field(
    z.literal('erased'),
    'De zaak is gewist; dit bestand houdt alleen het adres bezet',
    'The case has been erased; this file only keeps its address',
  ),
});

/**
 * What stays at the address of a case that is no longer published (`vervallen/klachten/<id>.json`;
 * design, section 10). It stands outside the folder of the mechanism, and what is erased leaves
 * nothing but its id: no title, date or reason.
 */
export const tombstone = z.discriminatedUnion('state', [withdrawn, merged, erased]);
export type Tombstone = z.infer<typeof tombstone>;
