import { absoluteAddress } from '../absolute-address.ts';
import type { Language, LocalisedText } from '../../schema/text.ts';
import { addressOfPage } from '../address-of-page.ts';
import type { PageReference } from '../fact.ts';
import { presentName, type SiteModel } from '../model.ts';
import { oncePerModel } from '../once-per-model.ts';
import { allPages } from '../page-list.ts';
import { type SourceIndex, sourceIndex } from './source-index.ts';

/** What every table needs to name things as the rest of the site does. */
export interface DownloadContext {
  readonly model: SiteModel;
  readonly sources: SourceIndex;
  /** Absolute address of a page; none where the site has no such page. */
  readonly address: (page: PageReference, lang: Language) => string | undefined;
  /** Present name of an organisation. */
  readonly nameOf: (organisation: string) => LocalisedText;
}

/** Made once for each model. */
export const downloadContext = oncePerModel((model): DownloadContext => {
  const paths = new Set(allPages(model).map((page) => addressOfPage(page, 'nl')));
  return {
    model,
    sources: sourceIndex(model),
    address: (page, lang) =>
      paths.has(addressOfPage(page, 'nl'))
        ? absoluteAddress(model.site, addressOfPage(page, lang))
        : undefined,
    nameOf: (organisation) => presentName(model, organisation),
  };
});
