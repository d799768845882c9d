import type { Page } from '@playwright/test';

/** What a reader passes one after another; cells of a table are read by their headers, in any order. */
const PIECES =
  'h1, h2, h3, h4, p, li, dt, dd, tr, caption, figcaption, summary, label, button, legend, pre';

/**
 * Pieces of a page that are seen before the piece they are read after: above it in the same column, or
 * on the same line and further to the left. The next column may begin higher.
 */
export const outOfOrder = (page: Page): Promise<string[]> =>
  page.evaluate((pieces) => {
    // Half a line of a figure beside its label stands higher than the label: that is one line.
    const SLACK = 8;
    const shown = [...document.querySelectorAll<HTMLElement>(`main :is(${pieces})`)].filter(
      (element) =>
        element.checkVisibility() &&
        element.innerText.trim() !== '' &&
        element.closest('.visually-hidden, [aria-hidden="true"]') === null,
    );
    const wordsOf = (element: HTMLElement) =>
      `${element.tagName.toLowerCase()} “${element.innerText.trim().replaceAll(/\s+/gu, ' ').slice(0, 40)}”`;
    return shown.slice(1).flatMap((element, index) => {
      const before = shown[index];
      if (before === undefined || before.contains(element)) return [];
      const one = before.getBoundingClientRect();
      const next = element.getBoundingClientRect();
      const isAbove = next.bottom <= one.top + SLACK && next.left < one.right - SLACK;
      const isLeft = next.right <= one.left + SLACK && next.top < one.bottom - SLACK;
      return isAbove || isLeft ? [`${wordsOf(element)} is seen before ${wordsOf(before)}`] : [];
    });
  }, PIECES);
