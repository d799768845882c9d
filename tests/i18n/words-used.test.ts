import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { expect, test } from 'vitest';

const SOURCE = join(import.meta.dirname, '..', '..', 'src');
const WORDS = join(SOURCE, 'i18n', 'words');

const sources = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.(?:ts|astro)$/u.test(file),
);
const read = (file: string) => readFileSync(join(SOURCE, file), 'utf8');

/**
 * Every name that is written outside the dictionaries, as a property, a code or a parameter. A name of
 * two parts, such as a field and its value, is put together from both.
 */
const named = new Set(
  sources
    .filter((file) => !file.startsWith(join('i18n', 'words') + sep))
    .flatMap((file) => read(file).match(/[\w$-]+/gu) ?? []),
);

test('every name in a dictionary is asked for somewhere', async () => {
  const unused: string[] = [];
  for (const file of readdirSync(WORDS)) {
    const module = (await import(join(WORDS, file))) as Record<string, { nl?: object }>;
    for (const { nl = {} } of Object.values(module))
      for (const name of namesIn(nl))
        if (!name.split('.').every((part) => named.has(part))) unused.push(`${file}: ${name}`);
  }
  expect(unused).toEqual([]);
});

function namesIn(words: object): string[] {
  return Object.entries(words).flatMap(([name, value]) => [
    name,
    ...(typeof value === 'object' && value !== null && !Array.isArray(value)
      ? namesIn(value as object)
      : []),
  ]);
}
