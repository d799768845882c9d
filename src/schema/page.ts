import { z } from 'zod';
import { field } from './field.ts';
import { localisedText } from './text.ts';

/** An editorial page; its text is the prose below (`paginas/<id>.mdx`). */
export const page = z.strictObject({
  title: field(localisedText, 'Titel', 'Title'),
  summary: field(
    localisedText,
    'Waar de pagina over gaat, in één zin',
    'What the page is about, in one sentence',
  ),
});
/** The editorial pages that the site cannot do without, and the file that each is made from. */
export const EDITORIAL_PAGES = {
  about: 'over',
  method: 'methode',
  contact: 'contact',
  accessibility: 'toegankelijkheid',
} as const;

export type Page = z.infer<typeof page>;
