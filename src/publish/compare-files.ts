import { languages } from '../schema/text.ts';
import { COMPARE_KINDS, compareFile } from '../site/compare/compare-kinds.ts';
import { compareData } from '../site/compare/data-of-kind.ts';
import type { SiteModel } from '../site/model.ts';
import type { PublishedFile } from './data-files.ts';

/** What the page that compares fetches, once a reader chooses a kind. */
export function compareFiles(model: SiteModel): PublishedFile[] {
  return COMPARE_KINDS.flatMap((kind) =>
    languages.map((lang) => ({
      address: compareFile(kind, lang),
      text: () => JSON.stringify(compareData[kind](model, lang)),
    })),
  );
}
