import { expect, type Page, test } from '@playwright/test';

/** Pages with values in tables of every width. */
const PAGES = [
  '/convenanten/kleding-textiel/kpis/marktaandeel/',
  '/convenanten/kleding-textiel/kpis/productielocaties/',
  '/sectoren/kleding-textiel/',
  '/organisaties/ns/',
];

/** Ranges, and words of key figures, that stand on more than one line of the page. */
async function broken(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const linesOf = (text: Text, start: number, end: number) => {
      const range = document.createRange();
      range.setStart(text, start);
      range.setEnd(text, end);
      return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
    };
    for (const table of document.querySelectorAll('table')) {
      const texts = document.createTreeWalker(table, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
        const isKey = text.parentElement?.closest('td.key') != null;
        const whole = isKey ? /[\p{L}\d.,%–]+/gu : /[\d.,]+%?–[\d.,]+%?/gu;
        for (const { 0: part, index } of (text.nodeValue ?? '').matchAll(whole))
          if (linesOf(text as Text, index, index + part.length) > 1) found.push(part);
      }
    }
    return found;
  });
}

for (const width of [360, 768, 1440]) {
  test(`no range in a table and no word of a value is broken over two lines, at ${String(width)} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const path of PAGES) {
      await page.goto(path);
      expect.soft(await broken(page), path).toEqual([]);
    }
  });
}
