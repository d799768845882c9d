import { type Language, languages } from '../../schema/text.ts';
import type { PageReference } from '../fact.ts';
import type { SiteModel } from '../model.ts';
import { previewOf } from './preview-of.ts';
import { PREVIEW_SIZE } from './preview-size.ts';
import { previewText } from './preview.ts';

/**
 * What other sites show of the page beside a link to it, for the Open Graph.
 * @see https://ogp.me
 */
export interface SharedPage {
  readonly type: 'article' | 'website';
  readonly locale: string;
  readonly otherLocale: string;
  /** Address of the image, from the root of the site. */
  readonly image: string;
  readonly imageText: string;
  readonly width: number;
  readonly height: number;
}

const LOCALES: Readonly<Record<Language, string>> = { nl: 'nl_NL', en: 'en_GB' };

export function sharedPage(
  model: SiteModel,
  page: PageReference,
  lang: Language,
  type: SharedPage['type'],
): SharedPage {
  const { address, preview } = previewOf(model, page, lang);
  const other = languages.find((one) => one !== lang) ?? lang;
  return {
    type,
    locale: LOCALES[lang],
    otherLocale: LOCALES[other],
    image: address,
    imageText: previewText(preview),
    ...PREVIEW_SIZE,
  };
}
