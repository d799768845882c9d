import type { SiteModel } from '../site/model.ts';
import type { TombstoneRecord } from '../site/tombstones.ts';
import { downloadAbout } from './download-about.ts';

/** What stays at the address of JSON of what is no longer published: what its page says, and no more. */
export function tombstoneJson(model: SiteModel, { id, value }: TombstoneRecord): string {
  return `${JSON.stringify({ ...downloadAbout(model), gone: { id, ...value } }, null, 2)}\n`;
}
