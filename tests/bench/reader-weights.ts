/**
 * Time to recompute the benchmark in the browser after a change of weight: 100 sectors, 6 dimensions.
 * The page is the built one, its table filled with made-up sectors before its script runs; everything
 * measured is synthetic. Build first, then run: npm x -c 'node tests/bench/reader-weights.ts'
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chromium } from '@playwright/test';
import { chromiumPath } from '../browser/chromium-path.ts';

const SECTORS = 100;
const CHANGES = 200;
const PORT = 4390;

const server = spawn(process.execPath, ['src/cli/serve.ts', '--port', String(PORT)], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
try {
  await once(server.stdout, 'data');
  const browser = await chromium.launch({
    executablePath: chromiumPath(process.env),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  const page = await browser.newPage();
  await page.addInitScript((sectors) => {
    // Scripts of the page run once the document was read: here the table is filled just before.
    document.addEventListener('readystatechange', () => {
      const body = document.querySelector('[data-benchmark] tbody');
      const first = body?.querySelector('tr');
      if (document.readyState !== 'interactive' || !body || !first) return;
      const rows = Array.from({ length: sectors }, (_, index) => {
        const row = first.cloneNode(true) as HTMLTableRowElement;
        const low = (dimension: number) => ((index * 37 + dimension * 13) % 100) / 100;
        const scores = Array.from({ length: 6 }, (__, dimension) => [
          low(dimension),
          Math.min(1, low(dimension) + ((index + dimension) % 3) * 0.2),
        ]);
        row.dataset['scores'] = JSON.stringify(scores);
        row.dataset['covenant'] = `synthetic-${String(index)}`;
        row.dataset['ranked'] = '';
        return row;
      });
      body.replaceChildren(...rows);
    });
  }, SECTORS);
  await page.goto(`http://localhost:${String(PORT)}/benchmark/`);
  const times = await page.evaluate((changes) => {
    const fields = [...document.querySelectorAll<HTMLInputElement>('[data-weights] input')];
    const table = document.querySelector<HTMLTableElement>('[data-benchmark]');
    return Array.from({ length: changes }, (_, change) => {
      const field = fields[change % fields.length];
      if (field === undefined || table === null) throw new Error('There are no weights to change.');
      field.value = String((change * 35) % 101);
      const start = performance.now();
      field.dispatchEvent(new Event('input', { bubbles: true }));
      const sorted = performance.now() - start;
      // Reading a height makes the browser lay the table out.
      void table.offsetHeight;
      return [sorted, performance.now() - start] as const;
    });
  }, CHANGES);
  const rows = await page.locator('[data-benchmark] tbody tr').count();
  const at = (share: number, part: 0 | 1): string => {
    const sorted = times.map((one) => one[part]).toSorted((one, other) => one - other);
    return `${(sorted[Math.floor(share * (sorted.length - 1))] ?? NaN).toFixed(1)} ms`;
  };
  console.log(`${String(rows)} sectors × 6 dimensions, ${String(CHANGES)} changes of weight`);
  console.log(
    `compute, sort and write  fastest ${at(0, 0)}, median ${at(0.5, 0)}, 95% within ${at(0.95, 0)}`,
  );
  console.log(
    `and lay out the table    fastest ${at(0, 1)}, median ${at(0.5, 1)}, 95% within ${at(0.95, 1)}`,
  );
  await browser.close();
} finally {
  server.kill();
}
