import { absoluteAddress } from '../absolute-address.ts';
import type { Language } from '../../schema/text.ts';
import { addressOfPage } from '../address-of-page.ts';
import type { KpiOwner } from '../kpi-owner.ts';
import type { SiteModel } from '../model.ts';
import { embedPage } from './embed-pages.ts';

/** High enough for most charts with their key in a column of text; a higher one scrolls. */
const HEIGHT = 720;

/** Text in an attribute between double quotes. */
const inAttribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** HTML that puts the chart of a KPI in a frame on any site; it needs no script. */
export function embedCode(
  { site }: SiteModel,
  owner: KpiOwner,
  kpi: string,
  title: string,
  lang: Language,
): string {
  const address = absoluteAddress(site, addressOfPage(embedPage(owner, kpi), lang));
  const name = inAttribute(`${title} – ${site.title}`);
  return `<iframe src="${inAttribute(address)}" title="${name}" width="100%" height="${String(HEIGHT)}" loading="lazy" style="border: 0"></iframe>`;
}
