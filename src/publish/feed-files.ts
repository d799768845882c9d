import { caseFeeds } from '../site/feeds/case-feeds.ts';
import { changesFeeds } from '../site/feeds/changes-feeds.ts';
import type { SiteModel } from '../site/model.ts';
import { atomText } from './atom.ts';
import type { PublishedFile } from './data-files.ts';

/** Every feed of the site. */
export function feedFiles(model: SiteModel): PublishedFile[] {
  return [...caseFeeds(model), ...changesFeeds(model)].map(({ file, feed }) => ({
    address: file,
    text: () => atomText(model, feed()),
  }));
}
