import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readContent } from '../../src/content/read-content.ts';
import { readData } from '../content/field-mutations.ts';
import { inDutchOnly } from '../content/in-dutch-only.ts';
import { ROOT } from '../publish/real-model.ts';
import { projectCopy } from './project-copy.ts';
import { type TextInPage, textsInPage } from './texts-in-page.ts';

// The real content without its English, each Dutch text between ⟦ and ⟧ with the number of its field.

const FIVE_MINUTES_IN_MS = 300_000;
const NAME = 'A name is the same in every language.';
const UNIT = 'A unit belongs to the number before it.';
const TERM = 'A term of a list that every page takes its words from.';

/** Fields of which a text may stand on an English page without a mark, and why. */
const UNMARKED: Readonly<Record<string, string>> = {
  'case.stages[].body': NAME,
  'country-list.countries[].name': NAME,
  'covenant.evaluations[].by': NAME,
  'covenant.shortTitle': NAME,
  'covenant.title': NAME,
  'edition.prizes[].title': NAME,
  'instrument.evaluations[].by': NAME,
  'mechanism.shortTitle': NAME,
  'mechanism.title': NAME,
  'method.title': NAME,
  'norm-list.norms[].name': TERM,
  'organisation.names[].name': NAME,
  'programme.evaluations[].by': NAME,
  'programme.shortTitle': NAME,
  'sector.name': TERM,
  'site.publisher.name': NAME,
  'theme-list.themes[].name': TERM,
  'unit-list.units[].one': UNIT,
  'unit-list.units[].other': UNIT,
};

/** What holds no mark: the head of the document, which HTML gives one language, and text to be copied. */
const PLAIN = ['title', 'meta[content]', 'pre'];

const project = projectCopy('content');
const fields: string[] = [];
const pages = new Map<string, readonly TextInPage[]>();

beforeAll(async () => {
  const { records } = await readContent(ROOT);
  const mark = (text: string, field: string) => `⟦${String(fields.push(field) - 1)}|${text}⟧`;
  for (const { file, kind } of records) {
    const place = join(project.root, file);
    const { value, write } = readData(file, readFileSync(place, 'utf8'));
    const text = write(inDutchOnly(value, mark, kind));
    writeFileSync(place, file.endsWith('.mdx') ? `${text}\n\n${mark('Slot.', 'prose')}\n` : text);
    if (file.endsWith('.mdx')) rmSync(place.replace(/mdx$/u, 'en.mdx'), { force: true });
  }
  const { code, output } = await project.build('--as-of', '2026-01-31');
  expect(output).toContain('stand op 2026-01-31');
  expect(code).toBe(0);
  const folder = join(project.root, 'dist/en');
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    if (file.endsWith('.html'))
      pages.set(file, textsInPage(readFileSync(join(folder, file), 'utf8')));
}, FIVE_MINUTES_IN_MS);

afterAll(() => {
  project.remove();
});

test('every Dutch text on an English page is marked as Dutch, but for names and the like', () => {
  const unmarked = [...pages.values()]
    .flat()
    .filter(({ lang, element }) => lang !== 'nl' && !PLAIN.includes(element));
  const found = unmarked.flatMap(({ text }) =>
    [...text.matchAll(/⟦(\d+)\|/gu)].map(([, field]) => fields[Number(field)] ?? ''),
  );
  expect(pages.size).toBeGreaterThan(1_000);
  expect([...new Set(found)].toSorted()).toEqual(Object.keys(UNMARKED).toSorted());
});

test('a text in pieces is nowhere written as an object', () => {
  const written = [...pages].flatMap(([file, texts]) =>
    texts
      .filter(({ text }) => text.includes('[object'))
      .map(({ element }) => `${file}: ${element}`),
  );
  expect(written).toEqual([]);
});

test('no words of the page are marked together with a Dutch text', () => {
  const together = [...pages].flatMap(([file, texts]) =>
    texts
      .filter(({ lang, text, isProse }) => lang === 'nl' && !isProse && text.includes('⟦'))
      .filter(({ text }) => /\p{L}/u.test(text.replaceAll(/⟦[^⟧]*⟧?/gu, '')))
      .map(({ text }) => `${file}: ${text}`),
  );
  expect(together).toEqual([]);
});

test('a page with a Dutch text that is marked says so', () => {
  const silent = [...pages]
    .filter(([file]) => !file.startsWith('embed/'))
    .filter(
      ([, texts]) =>
        texts.some(({ lang, text }) => lang === 'nl' && text.includes('⟦')) &&
        !texts.some(({ text }) => text.includes('available in Dutch only')),
    )
    .map(([file]) => file);
  expect(silent).toEqual([]);
});
