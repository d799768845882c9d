import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectCopy } from './project-copy.ts';

const MINUTE_IN_MS = 60_000;
const project = projectCopy();
let first: Record<string, string>;
let printed: string;

beforeAll(async () => {
  const { code, output } = await project.build('--as-of', '2024-03-01');
  expect(output).toContain('stand op 2024-03-01');
  expect(code).toBe(0);
  first = project.dist();
  printed = output;
}, MINUTE_IN_MS);

afterAll(() => {
  project.remove();
});

test('a build without git says so, on the command line and on the pages, and gives no dates', () => {
  expect(printed).toContain('Let op: er is geen git-geschiedenis van content/.');
  const page = readFileSync(
    join(project.root, 'dist/convenanten/voorbeeld/kpis/aandeel/index.html'),
    'utf8',
  );
  expect(page).toContain('De geschiedenis is niet beschikbaar in deze bouw van de site.');
  expect(page).not.toContain('Op deze site sinds');
  expect(page).not.toMatch(/"date(?:Published|Modified)"/u);
  expect(readFileSync(join(project.root, 'dist/sitemap-1.xml'), 'utf8')).not.toContain('lastmod');
});

test('every page says as of which day it is', () => {
  expect(readFileSync(join(project.root, 'dist/index.html'), 'utf8')).toContain(
    'Stand op 1 maart 2024',
  );
});

test('a page without a translation shows the original, marked with its language, and says so', () => {
  const page = readFileSync(join(project.root, 'dist/en/about/index.html'), 'utf8');
  expect(page).toContain('<html lang="en">');
  expect(page).toContain('Available in Dutch only');
  expect(page).toMatch(/<div class="prose" lang="nl">/u);
});

test.each([
  ['covenant', 'covenants/voorbeeld', 'Een verzonnen convenant voor de tests.'],
  ['covenant, its settlement', 'covenants/voorbeeld', 'Er is een verzonnen commissie.'],
  ['case', 'cases/zaak-een', 'Een verzonnen bond klaagt over een verzonnen bedrijf.'],
  ['overview of covenants', 'covenants', 'Een verzonnen convenant voor de tests.'],
])('an untranslated text on the page of a %s is marked, and the page says so', (_, path, text) => {
  const page = readFileSync(join(project.root, 'dist/en', path, 'index.html'), 'utf8');
  const body = page.slice(page.indexOf('<body'));
  expect(body).toContain('Part of this page is available in Dutch only.');
  expect(body.replaceAll(/\s+/gu, ' ')).toMatch(
    new RegExp(`<[a-z]+[^>]* lang="nl"[^>]*> ?${text.replaceAll('.', String.raw`\.`)}`, 'u'),
  );
});

test(
  'the same content and day give the same bytes',
  async () => {
    await project.build('--as-of', '2024-03-01');
    expect(Object.keys(first).length).toBeGreaterThan(40);
    expect(project.dist()).toEqual(first);
  },
  MINUTE_IN_MS,
);

test(
  'a build on broken content reports it, fails, and leaves the last site as it was',
  async () => {
    const file = join(project.root, 'content/site.json');
    const sound = readFileSync(file, 'utf8');
    writeFileSync(file, sound.replace('"title"', '"titel"'));
    const { code, output } = await project.build('--as-of', '2024-03-01');
    writeFileSync(file, sound);
    expect(code).toBe(1);
    expect(output).toContain('content/site.json:2:3');
    expect(output).toContain('title');
    expect(project.dist()).toEqual(first);
  },
  MINUTE_IN_MS,
);

test('a wrong day is refused in plain words', async () => {
  const { code, output } = await project.build('--as-of', '2024-02-30');
  expect(code).not.toBe(0);
  expect(output).toContain('Achter --as-of hoort een dag zoals 2019-07-04; er staat "2024-02-30".');
  expect(existsSync(join(project.root, 'dist/index.html'))).toBe(true);
});
