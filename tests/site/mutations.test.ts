import { beforeAll, describe, expect, test } from 'vitest';
import { readContent } from '../../src/content/read-content.ts';
import { compareContents } from '../../src/site/figure-diff/compare-contents.ts';
import { dateText } from '../../src/i18n/format-date.ts';
import { numberText } from '../../src/i18n/format-value.ts';
import { isPartialDate } from '../../src/schema/date.ts';
import { siteModel } from '../../src/site/model.ts';
import { UNIQUE_KINDS } from '../content/field-mutations.ts';
import { type MutatedContent, mutatedContent } from '../content/mutated-content.ts';
import { ROOT } from '../publish/real-model.ts';
import { madeOf } from './made-of-model.ts';

const AS_OF = '2026-01-31';
/** Shared machines stall. */
const FIVE_MINUTES_IN_MS = 300_000;
/** What a template or a download would say of a value that is not there. */
const NOTHING = /\b(?:undefined|NaN|Infinity|Invalid Date)\b|\[object /u;

// Real content, with one field changed in every file where the check lets that pass.
describe.each(['een', 'twee'])('mutations that pass the check (%s)', (seed) => {
  let mutated: MutatedContent;
  let made: ReadonlyMap<string, string>;
  beforeAll(async () => {
    mutated = await mutatedContent(ROOT, seed, AS_OF);
    made = madeOf(siteModel(mutated.content, AS_OF));
  }, FIVE_MINUTES_IN_MS);

  test('are in pages and files as they were typed', () => {
    const texts = [...made.values()];
    const lost = mutated.mutations.filter(
      ({ kind, changed }) =>
        UNIQUE_KINDS.includes(kind) && !texts.some((text) => holds(text, changed)),
    );
    expect(lost.map(({ name }) => name)).toEqual([]);
  });

  test('leave no hole in a page or a file', () => {
    const holes = [...made].flatMap(([address, text]) => {
      const at = text.search(NOTHING);
      return at === -1 ? [] : [`${address}: ${text.slice(Math.max(0, at - 60), at + 60)}`];
    });
    expect(holes).toEqual([]);
  });

  test('can be told apart from what was there', async () => {
    const comparison = compareContents(await readContent(ROOT), mutated.content, AS_OF, 'nl');
    expect([comparison.unmade, comparison.leftOut]).toEqual([[], []]);
    expect(comparison.diff.changed.length).toBeGreaterThan(0);
  });
});

/** Whether it stands there, as it was typed or as the site writes it for people. */
function holds(text: string, changed: unknown): boolean {
  const ways =
    typeof changed === 'number'
      ? [String(changed), numberText(changed, 'nl')]
      : [
          inJson(String(changed)),
          ...(isPartialDate(String(changed)) ? [dateText(String(changed), 'nl')] : []),
        ];
  return ways.some((way) => text.includes(way));
}

/** As it stands within a text of JSON. */
const inJson = (text: string): string => JSON.stringify(text).slice(1, -1);
