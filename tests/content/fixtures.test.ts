import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { reportText } from '../../src/i18n/report-text.ts';
import type { Finding } from '../../src/schema/finding.ts';
import { checkContent } from '../../src/site/check-content.ts';
import { madeMutations } from './made-mutations.ts';

// A case is a folder `tests/fixtures/<rule>--<mutation>`: `content/` lies over that of the base, and
// `findings.txt` holds the whole report. For a new one make an empty findings.txt, run
// `npm x -c 'vitest run tests/content/fixtures.test.ts -u'` and read what came out.
const FIXTURES = join(import.meta.dirname, '..', 'fixtures');
const BASE = '_base';
const cases = readdirSync(FIXTURES).filter((name) => name !== BASE);

/** Far above what a case takes (0.2 s alone, 0.1 s of it the start of the prose process), so that only a real fault reaches it. */
const LIMIT_IN_MS = 20_000;

test('the base is sound', async () => {
  expect(await findingsOf(BASE)).toEqual([]);
});

test('every mutation that is made has a folder with what it gives', () => {
  expect(cases).toEqual(expect.arrayContaining(Object.keys(madeMutations)));
});

describe('one mutation gives one clear finding:', () => {
  test.concurrent.for(cases)('%s', async (name, { expect }) => {
    const expected = join(FIXTURES, name, 'findings.txt');
    // Without this, a run outside CI would write a missing file and pass.
    expect(existsSync(expected), `${expected} is missing`).toBe(true);
    const start = performance.now();
    const findings = await findingsOf(name);
    expect(performance.now() - start).toBeLessThan(LIMIT_IN_MS);
    await expect(`${reportText(findings, 'nl')}\n`).toMatchFileSnapshot(expected);
    expect(findings.map(({ rule }) => rule)).toEqual([name.split('--')[0]]);
  });
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
