import { z } from 'zod';
import { partialDate } from './date.ts';
import { field } from './field.ts';
import { id, link, reference } from './id.ts';
import { languageCode, localisedText, plainText } from './text.ts';
import { withheld } from './withheld.ts';

/** Who speaks in a source (design, section 11). */
export const sourceType = z.enum(['official', 'party', 'press', 'research', 'copy']);
export type SourceType = z.infer<typeof sourceType>;

export const source = z.strictObject({
  id: field(
    id,
    'Korte naam van de bron binnen dit bestand of deze map',
    'Short name of the source within this file or folder',
  ),
  title: field(
    plainText,
    'Titel zoals de bron die zelf geeft',
    'Title as the source itself gives it',
  ),
  publisher: field(plainText, 'Wie de bron heeft uitgegeven', 'Who published the source'),
  type: field(
    sourceType,
    'Wie er spreekt: officieel, partij, pers, onderzoek of een kopie elders',
    'Who speaks: official, a party, the press, research, or a copy kept elsewhere',
  ),
  url: field(link.optional(), 'Adres van de bron', 'Address of the source'),
  published: field(
    partialDate.optional(),
    'Datum van publicatie, zo precies als bekend',
    'Date of publication, as precise as known',
  ),
  language: field(languageCode.optional(), 'Taal van de bron', 'Language of the source'),
  note: field(
    localisedText.optional(),
    'Wat een lezer over de bron moet weten',
    'What a reader should know about the source',
  ),
  withheld: field(
    withheld.optional(),
    'Wat van deze bron niet wordt getoond en waarom',
    'What of this source is not shown, and why',
  ),
});
export type Source = z.infer<typeof source>;

/** The sources that all records in a folder may use (`bronnen.json`). */
export const sourceList = z.strictObject({
  sources: field(z.array(source).min(1), 'De bronnen', 'The sources'),
});
export type SourceList = z.infer<typeof sourceList>;

/** At least one source for every statement that is published. */
export const sourceReferences = field(
  z.array(reference('source')).min(1),
  'De bronnen waarin dit staat',
  'The sources that say this',
);
