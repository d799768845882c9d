import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Content, readContent } from '../../../src/content/read-content.ts';
import type { Derived } from '../../../src/domain/figure-diff/figures.ts';
import { type Language, languages } from '../../../src/schema/text.ts';
import { addressOfPage } from '../../../src/site/address-of-page.ts';
import { figuresOf } from '../../../src/site/figure-diff/figures-of.ts';
import { type MadePage, saidOn } from '../../../src/site/figure-diff/said/said-on.ts';
import { type SiteModel, siteModel } from '../../../src/site/model.ts';
import { allPages } from '../../../src/site/page-list.ts';
import { viewOf } from '../../../src/site/views/view-of.ts';
import { ROOT } from '../../publish/real-model.ts';
import { mutatedContent } from '../mutated-content.ts';

const RUNS = 6;
const AS_OF = '2026-01-31';

/** All that pages say, each page made as a whole. */
function saidByWholePages(model: SiteModel, lang: Language): Derived[] {
  return allPages(model).flatMap((page) => {
    const address = addressOfPage(page, 'nl');
    try {
      return saidOn(model, address, viewOf(model, page, lang) as MadePage, lang);
    } catch {
      return [];
    }
  });
}

function expectSame(content: Pick<Content, 'records' | 'prose'>): void {
  const model = siteModel(content, AS_OF);
  for (const lang of languages) {
    const whole = saidByWholePages(model, lang);
    const made = new Set(whole.map(({ page }) => page));
    const { derived, pages, unmade } = figuresOf(model, lang);
    // Of a page that cannot be made for what its body says, the heading may be told nevertheless.
    expect(derived.filter(({ page }) => made.has(page))).toEqual(whole);
    expect(unmade.filter((page) => made.has(page))).toEqual([]);
    expect(pages.map(({ id }) => id)).toEqual(
      allPages(model).map((page) => addressOfPage(page, 'nl')),
    );
  }
}

test('what is told of a page is what the whole page says', async () => {
  const content = await readContent(ROOT);
  expectSame(content);
  fc.assert(fc.property(mutatedContent(content), expectSame), { numRuns: RUNS, seed: 1 });
});
