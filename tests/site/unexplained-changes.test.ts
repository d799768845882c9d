import { beforeAll, describe, expect, test } from 'vitest';
import { type Content, readContent } from '../../src/content/read-content.ts';
import type { AnyRecord } from '../../src/schema/record.ts';
import { tombstonesToAdd } from '../../src/site/revisions/tombstones-to-add.ts';
import { lackingSince, unexplainedChanges } from '../../src/site/unexplained-changes.ts';
import { record } from '../example-records.ts';
import { ROOT } from '../publish/real-model.ts';

const AS_OF = '2026-01-31';
const MECHANISM = 'content/klachten/electronics-watch/mechanisme.mdx';
const ERASED = 'content/vervallen/klachten/oude-zaak.json';

let content: Content;
beforeAll(async () => {
  content = await readContent(ROOT);
});

const withRecords = (change: (records: readonly AnyRecord[]) => readonly AnyRecord[]): Content => ({
  ...content,
  records: change(content.records),
});
const told = (published: Content, now: Content) =>
  unexplainedChanges(published, now, AS_OF).map(({ rule, file }) => `${rule} ${file}`);

describe('of a mechanism that is gone', () => {
  test('while its cases are still there, only itself is told', () => {
    const after = withRecords((records) => records.filter(({ file }) => file !== MECHANISM));
    expect(told(content, after)).toEqual([`tombstone-missing ${MECHANISM}`]);
  });

  test('while its cases move to another, what they lose is told where they are now', () => {
    const moved = (one: AnyRecord): AnyRecord => {
      if (one.kind !== 'case' || one.owner !== 'electronics-watch') return one;
      const file = one.file.replace('/electronics-watch/', '/fair-wear/');
      return record(file, { ...one.value, filed: undefined });
    };
    const after = withRecords((records) =>
      records.filter(({ file }) => file !== MECHANISM).map(moved),
    );
    expect(told(content, after)).toEqual([
      'change-unexplained content/klachten/fair-wear/electronics-watch-cal-comp-thailand.mdx',
      `tombstone-missing ${MECHANISM}`,
    ]);
  });
});

describe('what keeps the address of what was erased', () => {
  const erased = record(ERASED, { state: 'erased' });

  test('stays, and is offered as it was', () => {
    const published = withRecords((records) => [...records, erased]);
    expect(told(published, content)).toEqual([`tombstone-missing ${ERASED}`]);
    const { gone } = lackingSince(published, content, AS_OF);
    expect(tombstonesToAdd(gone, AS_OF, 'nl')).toEqual([
      { file: ERASED, text: '{\n  "state": "erased"\n}\n' },
    ]);
    expect(told(published, published)).toEqual([]);
  });

  test('is not told twice when it can no longer be read', () => {
    const published = withRecords((records) => [...records, erased]);
    const { kind, id, of = 'case' } = erased;
    expect(told(published, { ...content, unsound: [{ kind, id, of }] })).toEqual([]);
  });
});
