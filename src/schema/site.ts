import { z } from 'zod';
import { field } from './field.ts';
import { forge } from './forge.ts';
import { link } from './id.ts';
import { localisedText, plainText } from './text.ts';

/** The site as a whole: who publishes it, where, and under what terms (`site.json`). */
export const site = z.strictObject({
  title: field(plainText, 'Naam van de site', 'Name of the site'),
  tagline: field(localisedText, 'Wat de site is, in één zin', 'What the site is, in one sentence'),
  url: field(
    link,
    'Adres waarop de site wordt gepubliceerd',
    'Address that the site is published at',
  ),
  publisher: field(
    z.strictObject({
      name: field(localisedText, 'Naam', 'Name'),
      url: field(link.optional(), 'Adres', 'Address'),
    }),
    'Wie de site uitgeeft',
    'Who publishes the site',
  ),
  contact: field(
    z.strictObject({
      url: field(
        link.optional(),
        'Adres waar een fout gemeld kan worden, als dat er is',
        'Address where an error can be reported, where there is one',
      ),
      text: field(localisedText, 'Hoe een fout gemeld kan worden', 'How an error can be reported'),
    }),
    'Contact voor "Klopt dit niet?"',
    'Contact for "Is this wrong?"',
  ),
  repository: field(link.optional(), 'Adres van de repository', 'Address of the repository'),
  forge: field(
    forge.optional(),
    'Waar de repository staat; weglaten als die niet openbaar is, de formulieren werken dan alleen met een map op de eigen computer',
    'Where the repository is; leave out where it is not public, the forms then only work with a folder on one’s own computer',
  ),
  licence: field(
    z.strictObject({
      name: field(
        plainText,
        'Naam van de licentie op de gegevens',
        'Name of the licence on the data',
      ),
      url: field(link, 'Adres van de licentie', 'Address of the licence'),
    }),
    'Licentie op de gegevens',
    'Licence on the data',
  ),
});
export type Site = z.infer<typeof site>;
