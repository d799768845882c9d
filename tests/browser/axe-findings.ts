import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** WCAG 2.2 AA, and what axe advises beside it. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules whose outcome changes with the colours of a page and with nothing else. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds on a page as it stands: each rule with the elements that break it.
 * @param within a selector, where only a part of the page is ours
 * @param about `colours` for a page that was looked at in full at the same size
 */
export async function axeFindings(
  page: Page,
  within = 'html',
  about: 'everything' | 'colours' = 'everything',
): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .include(within)
    // No page has a frame of another site, so that axe needs no second page to put results together.
    .setLegacyMode()
    .options({
      runOnly:
        about === 'everything'
          ? { type: 'tag', values: TAGS }
          : { type: 'rule', values: COLOUR_RULES },
      resultTypes: ['violations'],
    })
    .analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}

/** By how many pixels a page is wider than the screen, which nobody should have to scroll for. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() =>
    Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth),
  );

/** Opens all that a reader can open by a press: the menu, filters and what is folded. */
export const openEverything = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

/** Elements of which a part cannot be seen or scrolled to, apart from what only screen readers are told. */
export const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('body *')].flatMap((element) => {
      const { overflowX, overflowY, clipPath, height } = getComputedStyle(element);
      if (clipPath !== 'none' || height === '1px' || element instanceof HTMLInputElement) return [];
      const isCut = (overflow: string, inner: number, outer: number) =>
        (overflow === 'hidden' || overflow === 'clip') && inner > outer + 1;
      return isCut(overflowX, element.scrollWidth, element.clientWidth) ||
        isCut(overflowY, element.scrollHeight, element.clientHeight)
        ? [`${element.tagName} ${element.className.toString()}`]
        : [];
    }),
  );

/** Letters as large as a reader can ask for in the browser itself. */
export const doubleText = (page: Page): Promise<void> =>
  page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });

/** The text of a reader who sets letters, words, lines and paragraphs apart (WCAG 1.4.12), and no larger. */
export const spaceText = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const spacing = new CSSStyleSheet();
    spacing.replaceSync(
      `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
       p { margin-block-end: 2em !important }`,
    );
    document.documentElement.style.fontSize = '';
    document.adoptedStyleSheets = [spacing];
  });

/** What can be pressed and lies over something else that can be pressed. */
export const overlaps = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const targets = [...document.querySelectorAll('a, button, summary, select, input')]
      .filter((element) => element.checkVisibility() && !element.closest('.visually-hidden, .skip'))
      .flatMap((element) => [...element.getClientRects()].map((box) => ({ element, box })))
      .toSorted((one, other) => one.box.top - other.box.top);
    const SLACK = 4;
    return targets.flatMap(({ element, box }, index) =>
      targets
        .slice(index + 1)
        .filter(
          (other) =>
            other.box.top < box.bottom - SLACK &&
            other.box.left < box.right - SLACK &&
            other.box.right > box.left + SLACK &&
            other.element !== element &&
            !other.element.contains(element) &&
            !element.contains(other.element),
        )
        .map((other) => `${element.textContent.trim()} / ${other.element.textContent.trim()}`),
    );
  });
