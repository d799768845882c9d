import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Source, sourceList } from '../../src/schema/source.ts';

const ROOT = join(import.meta.dirname, '..', '..', 'content');
const sourcesOf = (file: string) =>
  sourceList.parse(JSON.parse(readFileSync(join(ROOT, file), 'utf8'))).sources;

/** A source without its id, which differs from list to list. */
const told = (source: Source | undefined) => ({ ...source, id: undefined });

test('a source that lessons share with a covenant is told the same there', () => {
  const lists = globSync('convenanten/*/bronnen.json', { cwd: ROOT }).map(sourcesOf);
  const ofCovenants = new Map(lists.flat().map((source) => [source.url, source]));
  const shared = sourcesOf('lessen/bronnen.json').filter(
    ({ url }) => url !== undefined && ofCovenants.has(url),
  );
  expect(shared.length).toBeGreaterThan(0);
  expect(shared.map(told)).toEqual(shared.map(({ url }) => told(ofCovenants.get(url))));
});
