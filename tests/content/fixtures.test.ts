import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { reportText } from '../../src/i18n/report-text.ts';
import type { Finding } from '../../src/schema/finding.ts';
import { checkContent } from '../../src/site/check-content.ts';
import { madeMutations } from './made-mutations.ts';
import { namedMistakes } from './named-mistakes.ts';

// A case is a folder `tests/fixtures/<rule>--<mutation>`: `content/` lies over that of the base, and
// `findings.txt` holds the whole report; beside it stands `findings.en.txt` where the mistake is one
// of those named. For a new one make these files empty, run
// `npm x -c 'vitest run tests/content/fixtures.test.ts -u'` and read what came out.
const FIXTURES = join(import.meta.dirname, '..', 'fixtures');
const BASE = '_base';
const cases = readdirSync(FIXTURES).filter((name) => name !== BASE);
const named = Object.values(namedMistakes).flat();

/**
 * A case takes 0.2 s alone, the slowest less than twice that. Shared machines stall, so cases are
 * held against each other in the same run: one that is this much slower than most is at fault.
 */
const TIMES_THE_MEDIAN = 5;

const durationsInMs = new Map<string, number>();

test('the base is sound', async () => {
  expect(await findingsOf(BASE)).toEqual([]);
});

test('every mutation that is made has a folder with what it gives', () => {
  expect(cases).toEqual(expect.arrayContaining(Object.keys(madeMutations)));
});

test('every mistake that is named has a folder with what it gives', () => {
  expect(cases).toEqual(expect.arrayContaining(named));
});

describe('one mutation gives one clear finding:', () => {
  test.concurrent.for(cases)('%s', async (name, { expect }) => {
    const reports = [
      { language: 'nl' as const, file: join(FIXTURES, name, 'findings.txt') },
      ...(named.includes(name)
        ? [{ language: 'en' as const, file: join(FIXTURES, name, 'findings.en.txt') }]
        : []),
    ];
    // Without this, a run outside CI would write a missing file and pass.
    for (const { file } of reports) expect(existsSync(file), `${file} is missing`).toBe(true);
    const start = performance.now();
    const findings = await findingsOf(name);
    durationsInMs.set(name, performance.now() - start);
    for (const { language, file } of reports)
      await expect(`${reportText(findings, language)}\n`).toMatchFileSnapshot(file);
    expect(findings.map(({ rule }) => rule)).toEqual([name.split('--')[0]]);
  });
});

test('no mutation makes the check much slower than the others do', () => {
  const durations = [...durationsInMs.values()].toSorted((one, other) => one - other);
  const median = durations[Math.floor(durations.length / 2)] ?? 0;
  const slow = [...durationsInMs].filter(([, ms]) => ms > median * TIMES_THE_MEDIAN);
  expect(durations).toHaveLength(cases.length);
  expect(slow).toEqual([]);
});

/** The day on which the check is made; exceptions in fixtures expire before or after it. */
const AS_OF = '2026-01-31';

/** Names that the case keeps out of content; they lie beside it, as real ones lie outside the repository. */
function namesOf(name: string): readonly string[] {
  const list = join(FIXTURES, name, 'names.txt');
  return existsSync(list) ? readFileSync(list, 'utf8').trim().split('\n') : [];
}

/** Checks a copy of the base with the mutation of a case. */
async function findingsOf(name: string): Promise<readonly Finding[]> {
  const root = mkdtempSync(join(tmpdir(), 'convenantmonitor-'));
  try {
    const content = join(root, 'content');
    cpSync(join(FIXTURES, BASE, 'content'), content, { recursive: true });
    const overlay = join(FIXTURES, name, 'content');
    if (existsSync(overlay)) cpSync(overlay, content, { recursive: true });
    madeMutations[name]?.(content);
    return await checkContent(root, { asOf: AS_OF, names: namesOf(name) });
  } finally {
    rmSync(root, { recursive: true });
  }
}
