import { expect, test } from 'vitest';
import { type Content, readContent } from '../../../src/content/read-content.ts';
import type { Breach } from '../../../src/schema/finding.ts';
import { type AnyRecord, recordsOfKind } from '../../../src/schema/record.ts';
import { recordsToAdd } from '../../../src/site/revisions/records-to-add.ts';
import { revisionBreaches } from '../../../src/site/revision-breaches.ts';
import { lackingSince, unexplainedChanges } from '../../../src/site/unexplained-changes.ts';
import { record } from '../../example-records.ts';
import { ROOT } from '../../publish/real-model.ts';

const DAY = '2026-01-31';

/** The content with another number in the first value of a KPI that is a number. */
function withNumber(content: Content, number: number): Content {
  let isDone = false;
  const records = content.records.map((each): AnyRecord => {
    const first = each.kind === 'kpi' ? each.value.observations[0] : undefined;
    if (isDone || each.kind !== 'kpi' || first?.value.kind !== 'number') return each;
    isDone = true;
    const observations = [
      { ...first, value: { ...first.value, number } },
      ...each.value.observations.slice(1),
    ];
    return { ...each, value: { ...each.value, observations } };
  });
  return { ...content, records };
}

/** The content with the record that the comment of a pull request offers, filled in. */
function explained(published: Content, content: Content): Content {
  const lacking = lackingSince(published, content, DAY).changes;
  const added = recordsToAdd(lacking, content, DAY, 'nl').map(({ file, text }) => {
    const value = { ...(JSON.parse(text) as object), reason: 'error_here' };
    return record(file, { ...value, explanation: { nl: 'Verzonnen' } });
  });
  return { ...content, records: [...content.records, ...added] };
}

const rules = (breaches: readonly Breach[]) => breaches.map(({ rule }) => rule);

test('a value that was revised and published today is revised again, and back, and on, the same day', async () => {
  let published = await readContent(ROOT);
  for (const number of [11, 12, 11, 13]) {
    const changed = withNumber(published, number);
    const [breach, ...others] = unexplainedChanges(published, changed, DAY);
    expect([breach?.rule, others]).toEqual(['change-unexplained', []]);
    const turn = recordsOfKind(published.records, 'revision').length + 1;
    expect(breach?.values).toMatchObject({ turn: turn === 1 ? undefined : turn });
    const whole = explained(published, changed);
    expect(rules(unexplainedChanges(published, whole, DAY))).toEqual([]);
    expect(rules(revisionBreaches(whole, DAY))).toEqual([]);
    published = whole;
  }
  const turns = recordsOfKind(published.records, 'revision').map(({ value }) => value.turn);
  expect(turns).toEqual([undefined, 2, 3, 4]);
});
