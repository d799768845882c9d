import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/content/read-content.ts';
import { languages } from '../../src/schema/text.ts';
import { addressOfPage } from '../../src/site/address-of-page.ts';
import { allFacts } from '../../src/site/facts/all-facts.ts';
import { siteModel } from '../../src/site/model.ts';
import { allPages } from '../../src/site/page-list.ts';

const model = siteModel(await readContent(join(import.meta.dirname, '..', '..')), '2026-01-31');
const facts = allFacts(model);
const pages = allPages(model);

/** The sources that a record of each file may refer to. */
const scopes = new Map(
  [
    ...model.covenants.flatMap((covenant) => [covenant, ...covenant.kpis]),
    ...model.programmes.flatMap((programme) => programme.kpis),
    ...model.cases,
    ...model.editions,
    ...model.policyTargets,
  ].map(({ file, sources }) => [file, sources]),
);

describe('the facts of the real content', () => {
  test('are there, of every kind of record', () => {
    const routes = new Set(facts.map(({ page }) => page.route));
    expect([...routes].toSorted()).toEqual([
      'case',
      'covenant',
      'edition',
      'kpi',
      'policyTargets',
      'programmeKpi',
    ]);
  });

  test('have each an id of their own', () => {
    expect(repeated(facts.map(({ id }) => id))).toEqual([]);
  });

  test('have ids of words and slashes, fit for addresses and files', () => {
    expect(
      facts.map(({ id }) => id).filter((id) => !/^[a-z0-9A-Z_-]+(?:\/[a-z0-9A-Z_-]+)+$/u.test(id)),
    ).toEqual([]);
  });

  test('stand on a page of the site', () => {
    const known = new Set(pages.map((page) => addressOfPage(page, 'nl')));
    const lost = facts.filter(({ page }) => !known.has(addressOfPage(page, 'nl')));
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  test('have at least one source; only a gap may have none, as nobody speaks of it', () => {
    const without = facts.filter(({ kind, sources }) => kind !== 'gap' && sources.length === 0);
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  test('have sources that their record may refer to', () => {
    const unknown = facts.flatMap(({ id, file, sources }) =>
      sources
        .filter((source) => scopes.get(file)?.has(source) !== true)
        .map((source) => `${id} ${source}`),
    );
    expect(unknown).toEqual([]);
  });

  test('have units that are known', () => {
    const unknown = facts.filter(({ unit }) => unit !== undefined && !model.units.has(unit));
    expect(unknown.map(({ id }) => id)).toEqual([]);
  });
});

describe('the pages of the real content', () => {
  test('have each an address of their own, in both languages', () => {
    const addresses = pages.flatMap((page) =>
      languages.map((language) => addressOfPage(page, language)),
    );
    expect(repeated(addresses)).toEqual([]);
    expect(addresses.filter((address) => !/^\/(?:[a-z0-9-]+\/)*$/u.test(address))).toEqual([]);
  });
});

test('an edition stands in the file of its year', () => {
  expect(
    model.editions.filter(({ id, value }) => id !== String(value.year)).map(({ file }) => file),
  ).toEqual([]);
});

function repeated(texts: readonly string[]): string[] {
  const seen = new Set<string>();
  return texts.filter((text) => seen.size === seen.add(text).size);
}
