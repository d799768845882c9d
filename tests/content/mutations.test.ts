import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readContent } from '../../src/content/read-content.ts';
import { findingsIn } from '../../src/site/check-content.ts';
import { type FieldMutation, fieldMutations, isAbout, rewritten } from './field-mutations.ts';

const BASE = join(import.meta.dirname, '..', 'fixtures', '_base');
/** One run makes a part of the mutations; all of them take some minutes. */
const RUNS = 300;
/** Shared machines stall. */
const MOST_SECONDS_PER_CHECK = 5;
const SEED = 5;

const files = readdirSync(BASE, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:json|mdx)$/u.test(file) && !file.endsWith('.en.mdx'))
  .toSorted();
const mutations = files.flatMap((file) =>
  fieldMutations(file, readFileSync(join(BASE, file), 'utf8')),
);

const root = mkdtempSync(join(tmpdir(), 'convenantmonitor-'));
beforeAll(() => {
  cpSync(BASE, root, { recursive: true });
  for (const file of files) writeFileSync(join(root, file), original(file));
});
afterAll(() => rmSync(root, { recursive: true }));

const original = (file: string) => rewritten(file, readFileSync(join(BASE, file), 'utf8'));

test('the base, written anew, is sound', async () => {
  expect((await check()).findings).toEqual([]);
});

test(
  'a change of one field is read as it is, or told where it was made',
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...mutations), async (mutation) => {
        const { findings, read } = await checkMutated(mutation);
        if (findings.length === 0) expect(read).toEqual(mutation.value);
        expect(findings.filter((finding) => !isAbout(finding, mutation))).toEqual([]);
      }),
      { numRuns: RUNS, seed: SEED },
    );
  },
  RUNS * MOST_SECONDS_PER_CHECK * 1000,
);

async function checkMutated({ file, text }: FieldMutation) {
  try {
    writeFileSync(join(root, file), text);
    const { findings, records } = await check();
    return { findings, read: records.find((record) => record.file === file)?.value };
  } finally {
    writeFileSync(join(root, file), original(file));
  }
}

async function check() {
  const content = await readContent(root);
  const findings = findingsIn(content, { asOf: '2026-01-31', names: [] });
  return { findings, records: content.records };
}
