import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { reportText } from '../../src/i18n/report-text.ts';
import { languages } from '../../src/schema/text.ts';
import type { RuleExample } from '../../src/site/manual/rule-example.ts';
import { exampleFiles } from './example-files.ts';
import {
  BASE,
  cases,
  findingsAt,
  FIXTURES,
  hasOwnRight,
  ruleOfCase,
  withContent,
} from './fixture.ts';
import { madeMutations } from './made-mutations.ts';
import { namedMistakes } from './named-mistakes.ts';

// A case is a folder `tests/fixtures/<rule>--<mutation>`: `content/` lies over that of the base, and
// `findings.txt` and `findings.en.txt` hold the whole report. Where the base does not show how it
// should be, `right/content/` does. For a new case make the two files empty, run
// `npm x -c 'vitest run tests/content/fixtures.test.ts -u'` and read what came out; the examples in
// the manual follow from it.
const REPORTS = { nl: 'findings.txt', en: 'findings.en.txt' } as const;
const EXAMPLES = '../../src/site/manual/rule-examples.json';

/**
 * Shared machines stall, so cases are held against each other in the same run: one that is this much
 * slower than most is at fault. Some start a process for prose, as the check of the base does.
 */
const TIMES_THE_MEDIAN = 5;
const TIMES_A_START = 4;

let startInMs = 0;

const durationsInMs = new Map<string, number>();
const examples = new Map<string, RuleExample>();

test('the base is sound', async () => {
  const start = performance.now();
  expect(await withContent(BASE, 'wrong', (root) => findingsAt(root, BASE))).toEqual([]);
  startInMs = performance.now() - start;
});

test('every mutation that is made has a folder with what it gives', () => {
  expect(cases).toEqual(expect.arrayContaining(Object.keys(madeMutations)));
});

test('every mistake that is named has a folder with what it gives', () => {
  expect(cases).toEqual(expect.arrayContaining(Object.values(namedMistakes).flat()));
});

describe('one mutation gives one clear finding:', () => {
  test.concurrent.for(cases)('%s', async (name, { expect }) => {
    const reportIn = (language: keyof typeof REPORTS) => join(FIXTURES, name, REPORTS[language]);
    // Without this, a run outside CI would write a missing file and pass.
    for (const language of languages)
      expect(existsSync(reportIn(language)), `${reportIn(language)} is missing`).toBe(true);
    await withContent(name, 'wrong', async (wrong) => {
      const start = performance.now();
      const findings = await findingsAt(wrong, name);
      durationsInMs.set(name, performance.now() - start);
      for (const language of languages)
        await expect(`${reportText(findings, language)}\n`).toMatchFileSnapshot(reportIn(language));
      expect(findings.map(({ rule }) => rule)).toEqual([ruleOfCase(name)]);
      await withContent(name, 'right', async (right) => {
        if (hasOwnRight(name)) expect(await findingsAt(right, name)).toEqual([]);
        const [finding] = findings;
        if (finding !== undefined)
          examples.set(name, { finding, files: exampleFiles(wrong, right, finding) });
      });
    });
  });
});

test('no mutation makes the check much slower than the others do', async () => {
  const durations = [...durationsInMs.values()].toSorted((one, other) => one - other);
  const median = durations[Math.floor(durations.length / 2)] ?? 0;
  const limit = median * TIMES_THE_MEDIAN + startInMs * TIMES_A_START;
  const slow = [...durationsInMs].filter(([, ms]) => ms > limit);
  expect(durations).toHaveLength(cases.length);
  // Cases ran side by side: whoever stood in the way of another shows once each runs alone.
  const slowAlone: string[] = [];
  for (const [name] of slow)
    if ((await aloneInMs(name)) > (await aloneInMs(BASE)) * TIMES_THE_MEDIAN * TIMES_A_START)
      slowAlone.push(name);
  expect(slowAlone).toEqual([]);
});

async function aloneInMs(name: string): Promise<number> {
  const start = performance.now();
  await withContent(name, 'wrong', (root) => findingsAt(root, name));
  return performance.now() - start;
}

test('the examples in the manual are those of the fixtures (run this file with -u to renew them)', async () => {
  expect(examples.size).toBe(cases.length);
  const byRule = Object.groupBy(cases, ruleOfCase);
  const all = Object.fromEntries(
    Object.entries(byRule).map(([rule, names = []]) => [
      rule,
      names.map((name) => examples.get(name)),
    ]),
  );
  await expect(`${JSON.stringify(all, null, 1)}\n`).toMatchFileSnapshot(EXAMPLES);
});
