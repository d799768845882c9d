import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entryFor } from '../../../src/domain/checks/changes-to-explain.ts';
import { type Content, readContent } from '../../../src/content/read-content.ts';
import { schemaBreaches } from '../../../src/content/schema-breaches.ts';
import { findingText } from '../../../src/i18n/finding-text.ts';
import { ruleWords } from '../../../src/i18n/rules.ts';
import type { Breach, Finding } from '../../../src/schema/finding.ts';
import type { AnyRecord } from '../../../src/schema/record.ts';
import { type Revision, revision } from '../../../src/schema/revision.ts';
import { tombstone } from '../../../src/schema/tombstone.ts';
import { languages } from '../../../src/schema/text.ts';
import { allFacts } from '../../../src/site/facts/all-facts.ts';
import { recordsToAdd } from '../../../src/site/revisions/records-to-add.ts';
import { tombstonesToAdd } from '../../../src/site/revisions/tombstones-to-add.ts';
import { revisionBreaches } from '../../../src/site/revision-breaches.ts';
import { lackingSince, unexplainedChanges } from '../../../src/site/unexplained-changes.ts';
import { record } from '../../example-records.ts';
import { realModel, ROOT } from '../../publish/real-model.ts';
import { mutatedContent } from '../mutated-content.ts';

const AS_OF = '2026-01-31';
const RUNS = 40;
const BY_REVISION = 'change-unexplained';
const BY_TOMBSTONE = 'tombstone-missing';

/** The record that a finding prints, as an editor fills it in. */
function printedRecord(breach: Breach, language: (typeof languages)[number]): Revision {
  const text = findingText({ ...breach, line: 1, column: 1 } as Finding, language);
  const printed = /\{"date".*\]\}/u.exec(JSON.stringify(text).replaceAll('\\"', '"'))?.[0] ?? '';
  return revision.parse(filledIn(printed));
}

/** A record as an editor fills it in, in each of the places that are marked. */
const filledIn = (text: string): unknown =>
  JSON.parse(
    text
      .replace(/"<(?:reden|reason)[^<>]*>"/u, '"error_here"')
      .replace(/"<(?:uitleg|explanation|waarom|why)[^<>]*>"/u, '"Verzonnen"'),
  );

/** The tombstone that a finding prints, as an editor fills it in. */
function printedTombstone(breach: Breach, language: (typeof languages)[number]): AnyRecord[] {
  if (breach.rule !== BY_TOMBSTONE) return [];
  const { mend } = ruleWords(breach as Finding, language);
  const [, file = '', printed = ''] =
    /(content\S+\.json)[^{]*(\{"state":"withdrawn".*?\}\});/u.exec(mend) ?? [];
  return [record(file, filledIn(printed))];
}

const withRevisions = (content: Content, revisions: readonly Revision[]): Content => ({
  ...content,
  records: [
    ...content.records,
    ...revisions.map((value, index): AnyRecord => {
      const id = `${AS_OF}-verzonnen-${String(index)}`;
      return { kind: 'revision', id, file: `content/wijzigingen/${id}.json`, value };
    }),
  ],
});

const texts = (breaches: readonly Breach[]) => breaches.map((breach) => JSON.stringify(breach));

test('every fact of the site can stand in a revision', async () => {
  const facts = allFacts(await realModel()).map(({ id, value }) => ({ fact: id, previous: value }));
  expect(revision.shape.facts.parse(facts)).toHaveLength(facts.length);
});

test('with the records that the check prints, it has no more to ask', async () => {
  const content = await readContent(ROOT);
  const asked = new Set<string>();
  fc.assert(
    fc.property(mutatedContent(content), (changed) => {
      const mutated: Content = { ...content, ...changed };
      const before = unexplainedChanges(content, mutated, AS_OF);
      const lacking = lackingSince(content, mutated, AS_OF).changes.map(entryFor);
      const ofRevision = before.filter(({ rule }) => rule === BY_REVISION);
      for (const { rule } of before) asked.add(rule);
      for (const language of languages) {
        const printed = ofRevision.map((breach) => printedRecord(breach, language));
        const told = new Set(printed.flatMap(({ facts }) => facts.map(({ fact }) => fact)));
        const rest = lacking.filter(({ fact }) => !told.has(fact));
        const written: Revision = {
          date: AS_OF,
          reason: 'error_here',
          explanation: { nl: 'Verzonnen' },
          facts: [...rest],
        };
        const tombstones = before.flatMap((breach) => printedTombstone(breach, language));
        const whole = withRevisions(
          { ...mutated, records: [...mutated.records, ...tombstones] },
          rest.length === 0 ? printed : [...printed, written],
        );
        expect(texts(unexplainedChanges(content, whole, AS_OF))).toEqual(
          texts(before.filter(({ rule }) => rule !== BY_REVISION && rule !== BY_TOMBSTONE)),
        );
        expect(texts(revisionBreaches(whole, AS_OF))).toEqual(
          texts(revisionBreaches(mutated, AS_OF)),
        );
      }
    }),
    { numRuns: RUNS, seed: 8 },
  );
  expect(asked).toEqual(new Set([BY_REVISION, BY_TOMBSTONE]));
});

test('the files that a comment offers are refused until they are filled in, and then are all that lacked', async () => {
  const content = await readContent(ROOT);
  const reasons = new Set<string>();
  let left = 0;
  fc.assert(
    fc.property(mutatedContent(content), fc.constantFrom(...languages), (changed, language) => {
      const mutated: Content = { ...content, ...changed };
      const { changes: lacking, gone } = lackingSince(content, mutated, AS_OF);
      const files = recordsToAdd(lacking, mutated, AS_OF, language);
      const added = files.map(({ file, text }): AnyRecord => {
        const breaches = schemaBreaches(file, revision, JSON.parse(text));
        const asked = breaches.map(({ rule, path }) => `${rule} ${path.join('.')}`);
        const { reason } = JSON.parse(text) as { reason: string };
        reasons.add(reason);
        expect(asked).toEqual([
          ...(reason === 'definition' ? [] : ['value-not-allowed reason']),
          `text-to-fill-in explanation.${language}`,
        ]);
        const id = file.replace(/^.*\/|\.json$/gu, '');
        return { kind: 'revision', id, file, value: revision.parse(filledIn(text)) };
      });
      const tombstones = tombstonesToAdd(gone, AS_OF, language).map(({ file, text }) => {
        const breaches = schemaBreaches(file, tombstone, JSON.parse(text));
        expect(breaches.map(({ rule, path }) => `${rule} ${path.join('.')}`)).toEqual([
          `text-to-fill-in reason.${language}`,
        ]);
        return record(file, filledIn(text));
      });
      left = Math.max(left, tombstones.length);
      const whole: Content = { ...mutated, records: [...mutated.records, ...added, ...tombstones] };
      expect(lackingSince(content, whole, AS_OF)).toEqual({ changes: [], gone: [] });
      expect(texts(revisionBreaches(whole, AS_OF))).toEqual(
        texts(revisionBreaches(mutated, AS_OF)),
      );
    }),
    { numRuns: RUNS, seed: 8 },
  );
  expect(reasons.size).toBeGreaterThan(1);
  expect(left).toBeGreaterThan(0);
});
