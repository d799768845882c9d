import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SIGNS } from '../content/field-mutations.ts';
import { type MutatedContent, mutatedContent } from '../content/mutated-content.ts';
import { ROOT } from '../publish/real-model.ts';
import { projectCopy } from './project-copy.ts';

// Real content with one field changed in every file where the check lets that pass, built whole.

const AS_OF = '2026-01-31';
const FIVE_MINUTES_IN_MS = 300_000;
const project = projectCopy('content');

afterAll(() => {
  project.remove();
});

describe.each(['drie', 'vier', 'vijf'])('a site of mutations that pass the check (%s)', (seed) => {
  let mutated: MutatedContent;
  let pages: readonly { readonly file: string; readonly html: string }[];

  beforeAll(async () => {
    mutated = await mutatedContent(ROOT, seed, AS_OF);
    for (const { file, text } of mutated.mutations) writeFileSync(join(project.root, file), text);
    const { code, output } = await project.build('--as-of', AS_OF);
    for (const { file } of mutated.mutations)
      writeFileSync(join(project.root, file), readFileSync(join(ROOT, file)));
    expect(output).toContain(`stand op ${AS_OF}`);
    expect(code).toBe(0);
    const dist = join(project.root, 'dist');
    pages = readdirSync(dist, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.html'))
      .map((file) => ({ file, html: readFileSync(join(dist, file), 'utf8') }));
  }, FIVE_MINUTES_IN_MS);

  test('is built of many of them', () => {
    expect(mutated.mutations.length).toBeGreaterThan(100);
    expect(pages.length).toBeGreaterThan(1_000);
  });

  test('shows signs of markup as signs', () => {
    const tag = SIGNS.slice(0, SIGNS.indexOf('>') + 1);
    const asMarkup = pages.filter(({ html }) => outsideQuotes(html).includes(tag));
    expect(asMarkup.map(({ file }) => file)).toEqual([]);
    expect(pages.some(({ html }) => html.includes(escaped(tag)))).toBe(true);
  });

  test('says nowhere that something is undefined', () => {
    const holes = pages.flatMap(({ file, html }) => {
      const at = html.search(/>[^<]*\b(?:undefined|NaN|Infinity|Invalid Date)\b|\[object /u);
      return at === -1 ? [] : [`${file}: ${html.slice(at, at + 100)}`];
    });
    expect(holes).toEqual([]);
  });
});

/** A page without the values of attributes, where these signs mean nothing. */
const outsideQuotes = (html: string): string => html.replaceAll(/="[^"]*"/gu, '');

const escaped = (text: string): string => text.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
