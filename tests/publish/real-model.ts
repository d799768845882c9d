import { join } from 'node:path';
import { readContent } from '../../src/content/read-content.ts';
import { type SiteModel, siteModel } from '../../src/site/model.ts';

export const ROOT = join(import.meta.dirname, '..', '..');

/** The model of the real content, as of a day that does not move. */
export async function realModel(): Promise<SiteModel> {
  return siteModel(await readContent(ROOT), '2026-01-31');
}
