import type { SiteModel, TombstoneRecord } from '../site/model.ts';
import { downloadAbout } from './download-about.ts';

/** What stays at the address of the JSON of a case that is no longer published: what its page says, and no more. */
export function tombstoneJson(model: SiteModel, { id, value }: TombstoneRecord): string {
  return `${JSON.stringify({ ...downloadAbout(model), gone: { id, ...value } }, null, 2)}\n`;
}
