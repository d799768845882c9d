import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkContent } from '../../src/site/check-content.ts';
import { syntheticContent } from './synthetic/synthetic-content.ts';
import { writeSyntheticProject } from './synthetic/write-project.ts';

const SIZE = { cases: 60, covenants: 2, kpis: 5, editions: 5 };
const made = [...syntheticContent(SIZE)];
const folder = mkdtempSync(join(tmpdir(), 'convenantmonitor-synthetic-'));

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('the check finds nothing in a synthetic project', async () => {
  expect(writeSyntheticProject(folder, SIZE)).toBe(made.length);
  expect(await checkContent(folder, { asOf: '2026-01-31', names: [] })).toEqual([]);
});

test('a folder that holds something is not written to', () => {
  expect(() => writeSyntheticProject(folder, SIZE)).toThrow(`${folder} is not empty.`);
});

test.each([
  ['cases', /klachten\/.*\/zaak-/u, 60],
  ['covenants', /convenant\.mdx$/u, 2],
  ['KPIs', /\/kpis\//u, 5],
  ['editions', /\/edities\//u, 5],
])('it has as many %s as were asked for', (_, path, count) => {
  expect(made.filter(({ file }) => path.test(file))).toHaveLength(count);
});

test('the same size gives the same content', () => {
  expect([...syntheticContent(SIZE)]).toEqual(made);
});

/** Codes and names of countries and units are those of the world, whoever uses them. */
const REAL_NAMES = ['content/landen.json', 'content/eenheden.json'];

test('every file says that it is synthetic', () => {
  const silent = made.filter(({ text }) => !/synthetis|synthetic/iu.test(text));
  expect(silent.map(({ file }) => file)).toEqual(REAL_NAMES);
});
