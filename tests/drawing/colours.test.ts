import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { colours } from '../../src/drawing/colours.ts';

/** The light form of every colour that has two, by its name in the drawings: `--ink-soft` is `inkSoft`. */
const tokens = new Map(
  [
    ...readFileSync('src/styles/tokens.css', 'utf8').matchAll(
      /--([\w-]+): light-dark\((#[\da-f]+),/gu,
    ),
  ].map(([, name = '', light]) => [
    name.replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase()),
    light,
  ]),
);

test('drawings have the light colours of the site', () => {
  const site = Object.keys(colours).map((name) => [name, tokens.get(name)]);
  expect(colours).toEqual(Object.fromEntries(site));
});
