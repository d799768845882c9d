import { dateText } from '../../i18n/format-date.ts';
import { translationWords } from '../../i18n/words/translation.ts';
import type { Language } from '../../schema/text.ts';
import { addressOfPage } from '../address-of-page.ts';
import type { PageReference } from '../fact.ts';
import { outdatedOnPage } from '../history/outdated-on-page.ts';
import type { SiteModel } from '../model.ts';

/** What tells a reader that a translation is older than its text. */
export interface TranslationNotice {
  readonly heading: string;
  readonly text: string;
  /** Which texts, where they are not running text; none where there are too many to name. */
  readonly fields: { readonly label: string; readonly texts: readonly string[] } | undefined;
  readonly original: { readonly label: string; readonly href: string; readonly lang: Language };
}

/** More than these say no more than their number does. */
const MOST_NAMED = 5;

/** @returns `undefined` in Dutch, which is the original, and where the translation follows it */
export function translationNotice(
  model: SiteModel,
  page: PageReference,
  lang: Language,
): TranslationNotice | undefined {
  if (lang === 'nl') return undefined;
  const outdated = outdatedOnPage(model, page);
  if (outdated === undefined) return undefined;
  const words = translationWords[lang];
  const { fields, prose, since } = outdated;
  return {
    heading: words.heading,
    text: [words.since(dateText(since, lang)), ...(prose ? [words.prose] : [])].join(' '),
    fields:
      fields.length === 0
        ? undefined
        : {
            label: words.fields(fields.length),
            texts: fields.length > MOST_NAMED ? [] : fields,
          },
    original: { label: words.original, href: addressOfPage(page, 'nl'), lang: 'nl' },
  };
}
