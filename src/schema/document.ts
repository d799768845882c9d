import { z } from 'zod';
import { partialDate } from './date.ts';
import { field } from './field.ts';
import { link } from './id.ts';
import { languageCode, plainText } from './text.ts';
import { withheld } from './withheld.ts';

/** A paper of a case. A title or address that names a person is left out, and `withheld` says so. */
export const document = z.strictObject({
  title: field(
    plainText.optional(),
    'Titel; weglaten als die een persoon noemt',
    'Title; leave out where it names a person',
  ),
  url: field(
    link.optional(),
    'Adres; weglaten als het een persoon noemt',
    'Address; leave out where it names a person',
  ),
  language: field(languageCode, 'Taal', 'Language'),
  on: field(partialDate.optional(), 'Datum', 'Date'),
  withheld: field(
    withheld.optional(),
    'Wat is weggelaten en waarom',
    'What has been left out, and why',
  ),
});
