import { z } from 'zod';
import { partialDate } from './date.ts';
import { field } from './field.ts';
import { id } from './id.ts';
import { filledInText, localisedText } from './text.ts';

const leaving = {
  title: field(
    localisedText,
    'Titel of naam zoals die op de site stond, zonder wat niet meer genoemd mag worden',
    'Title or name as the site had it, without what may no longer be named',
  ),
  published: field(
    partialDate.optional(),
    'Datum waarop het voor het eerst verscheen',
    'Date on which it first appeared',
  ),
  reason: field(filledInText, 'Waarom het weg is', 'Why it is gone'),
};

const withdrawn = z.strictObject({
  state: field(
    z.literal('withdrawn'),
    'De redactie heeft het van de site gehaald; dit is niet hetzelfde als een klacht die de klager introk',
    'The editors took it off the site; not the same as a complaint that the complainant withdrew',
  ),
  on: field(partialDate, 'Datum waarop het van de site is gehaald', 'Date of its removal'),
  ...leaving,
});

const merged = z.strictObject({
  state: field(
    z.literal('merged'),
    'Wat er stond, staat nu bij een andere zaak, een ander convenant of iets anders van dezelfde soort',
    'What it said now stands with another case, covenant or something else of the same kind',
  ),
  into: field(
    id,
    'Waarin deze is opgegaan: de naam van iets van dezelfde soort; bij een KPI of rapportage een van hetzelfde convenant, of van dat waarin het is opgegaan',
    'What this one became part of: the name of something of the same kind; of a KPI or report one of the same covenant, or of the one that it became part of',
  ),
  on: field(partialDate, 'Datum van de samenvoeging', 'Date of the merger'),
  ...leaving,
});

const erased = z.strictObject({
  state: field(
    z.literal('erased'),
    'De inhoud is gewist; dit bestand houdt alleen het adres bezet',
    'The content has been erased; this file only keeps its address',
  ),
});

/**
 * What stays of what is no longer published (`vervallen/klachten/<id>.json`,
 * `vervallen/convenanten/<slug>/kpis/<kpi>.json`; design, section 10), and at its address where it had
 * one. Its path says what it stands for, and what is erased leaves nothing but its id: no title, date or reason.
 */
export const tombstone = z.discriminatedUnion('state', [withdrawn, merged, erased]);
export type Tombstone = z.infer<typeof tombstone>;
