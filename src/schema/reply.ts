import { z } from 'zod';
import { partialDate } from './date.ts';
import { document } from './document.ts';
import { field } from './field.ts';
import { reference } from './id.ts';
import { sourceReferences } from './source.ts';
import { localisedText } from './text.ts';

/** The parties to a case who may reply. */
export const party = z.enum(['complainant', 'respondent']);
export type Party = z.infer<typeof party>;

/** The findings that a reply can be about; without one it is about the outcome. */
export const replySubject = z.enum(['complaint', 'interim_ruling', 'outcome', 'remedy']);
export type ReplySubject = z.infer<typeof replySubject>;

const organisation = field(
  reference('organisation').optional(),
  'De organisatie, als die genoemd mag worden',
  'The organisation, where it may be named',
);
const about = field(
  replySubject.optional(),
  'Waarop de reactie slaat; zonder dit veld de uitkomst',
  'What the reply is about; the outcome when left out',
);

/** What a party answered, in our own words or as the document in which it did (design, section 11). */
const reply = z.strictObject({
  by: field(party, 'Wie reageert', 'Who replies'),
  organisation,
  on: field(partialDate.optional(), 'Datum', 'Date'),
  about,
  text: field(
    localisedText.optional(),
    'De reactie in eigen woorden; weglaten als alleen het stuk bekend is',
    'The reply in our own words; leave out where only the document is known',
  ),
  document: field(
    document.optional(),
    'Het stuk waarin de partij reageert',
    'The document in which the party replies',
  ),
  sources: sourceReferences,
});
export type Reply = z.infer<typeof reply>;

/** That a party was asked for a reply. Without the day nobody can say that it did not come. */
const replyRequest = z.strictObject({
  to: field(party, 'Wie om een reactie is gevraagd', 'Who was asked for a reply'),
  organisation,
  on: field(
    partialDate,
    'Datum waarop om een reactie is gevraagd',
    'Date on which a reply was asked for',
  ),
  about,
  sources: sourceReferences,
});
export type ReplyRequest = z.infer<typeof replyRequest>;

export const replyFields = {
  replies: field(
    z.array(reply).min(1).optional(),
    'Reacties van partijen',
    'Replies of the parties',
  ),
  replyRequests: field(
    z.array(replyRequest).min(1).optional(),
    'Verzoeken om een reactie, elk met een datum',
    'Requests for a reply, each with a date',
  ),
};
