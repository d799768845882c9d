import type { Language } from '../schema/text.ts';

/** The same words in every language of the site; a language that lacks one does not compile. */
export type Dictionary<Words> = Readonly<Record<Language, Words>>;
