import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentLookup, HEADER, leavesOf, ledgerFiles, ledgerRows } from './read-ledger.ts';
import { saysTheSame } from './same-fact.ts';
import { labelOf, totalsText } from './totals.ts';

const files = ledgerFiles();
const rows = [...files.values()].flatMap(ledgerRows);
const inContent = contentLookup();

describe.each([...files.keys()])('the ledger %s', (name) => {
  const lines = files.get(name) ?? [];
  const own = ledgerRows(lines);

  test('has its header, and three columns in every row', () => {
    expect(lines[0]).toBe(HEADER);
    expect(lines.filter((line) => line.split('\t').length !== 3)).toEqual([]);
  });

  test('is in the order of its first column', () => {
    const first = own.map(({ dossier }) => dossier);
    expect(first).toEqual(first.toSorted());
  });

  test('gives every value of the dossier either a place in content or a reason', () => {
    expect(own.filter(({ content, leftOut }) => (content === '') === (leftOut === ''))).toEqual([]);
  });

  test('holds paths and known reasons, and no values', () => {
    const strange = own.filter(
      ({ dossier, content, leftOut }) =>
        !/^[a-z]+\/[a-z0-9-]+\.json#(?:\/[\w~.-]+)*$/u.test(dossier) ||
        !/^(?:content\/[\w./-]+\.(?:json|mdx)#(?:\/[\w~.-]+)*)?$/u.test(content) ||
        (leftOut !== '' && labelOf(leftOut) === undefined),
    );
    expect(strange).toEqual([]);
  });

  test('points at values that content has', () => {
    expect(own.filter(({ content }) => content !== '' && inContent(content) === undefined)).toEqual([]);
  });
});

test('no value of the dossier is in the ledgers twice', () => {
  const places = rows.map(({ dossier }) => dossier);
  expect(places.filter((place, index) => places.indexOf(place) !== index)).toEqual([]);
});

test('the totals are those that were reviewed', async () => {
  const expected = join(import.meta.dirname, 'totals.txt');
  expect(existsSync(expected), `${expected} is missing`).toBe(true);
  await expect(totalsText(rows)).toMatchFileSnapshot(expected);
});

// The dossier is not part of the repository: where it lies beside it, the ledgers are held against it.
const DOSSIER = join(import.meta.dirname, '..', '..', '..', 'shared', 'dossier');

describe.runIf(existsSync(DOSSIER))('against the dossier', () => {
  const dossier = existsSync(DOSSIER) ? readDossier() : new Map<string, unknown>();

  test('every value is in a ledger, and the ledgers hold nothing else', () => {
    expect(rows.map(({ dossier: place }) => place).toSorted()).toEqual([...dossier.keys()].toSorted());
  });

  test('numbers, dates, periods and addresses are the same in content', () => {
    const differing = rows
      .filter(({ dossier: place, content }) => content !== '' && !saysTheSame(place, dossier.get(place), inContent(content)))
      .map(({ dossier: place }) => place);
    expect(differing).toEqual(Object.keys(TRANSFORMED));
  });

  test('no reason repeats what was left out', () => {
    const repeated = rows.filter(({ dossier: place, leftOut }) => {
      const value = dossier.get(place);
      return typeof value === 'string' && value.length > 3 && leftOut.includes(value);
    });
    expect(repeated).toEqual([]);
  });
});

/** Values that content gives in another form, and why. */
const TRANSFORMED: Readonly<Record<string, string>> = {
  'benchmark/transparantiebenchmark.json#/kristalprijs/7/ordinal_edition': 'a sentence in the note of the prize: only one source counts the editions',
  'benchmark/transparantiebenchmark.json#/scale/3/editions': 'the name of the method of that edition',
  'covenants/pensioenfondsen.json#/kpis/0/series/2/period': 'an alternate of the year 2019; its day stands in the note',
  'covenants/trustone.json#/commitments/3/due': 'the last of three to five years; the whole term stands in the note',
  'covenants/verzekeringssector.json#/milestones/0/date': 'the dossier has a month for "autumn"; content has the year and says autumn',
};

function readDossier(): ReadonlyMap<string, unknown> {
  const names = readdirSync(DOSSIER, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
  return new Map(
    names.flatMap((name) => {
      const value: unknown = JSON.parse(readFileSync(join(DOSSIER, name), 'utf8'));
      return leavesOf(value).map(([pointer, leaf]) => [`${name.replaceAll('\\', '/')}#${pointer}`, leaf] as const);
    }),
  );
}
