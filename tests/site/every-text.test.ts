import { expect, test } from 'vitest';
import { readContent } from '../../src/content/read-content.ts';
import type { AnyRecord } from '../../src/schema/record.ts';
import { siteModel } from '../../src/site/model.ts';
import { ROOT } from '../publish/real-model.ts';
import { madeOf } from './made-of-model.ts';

/** Texts that stand nowhere by design, by kind of record and field. */
const NOWHERE: Readonly<Record<string, string>> = {
  'norm-list.norms[].aliases[]': 'A norm that no case names has no page to be found by.',
  'instrument.title.nl': 'The site has its own word for its one instrument.',
  'instrument.title.en': 'The site has its own word for its one instrument.',
};

const MARK = /zq\d+qz/gu;

test('every text of the content stands on a page, in a file or in the search index', async () => {
  const content = await readContent(ROOT);
  const fields = new Map<string, string>();
  const mark = (field: string): string => {
    const made = `zq${String(fields.size)}qz`;
    fields.set(made, field);
    return made;
  };
  const records = content.records.map((record) => ({
    ...record,
    value: marked(record.value, record.kind, mark),
  })) as AnyRecord[];

  const made = [...madeOf(siteModel({ ...content, records }, '2026-01-31')).values()];
  const seen = new Set(made.flatMap((text) => text.match(MARK) ?? []));
  const lost = [...fields].flatMap(([each, field]) => (seen.has(each) ? [] : [field]));
  expect([...new Set(lost)].toSorted()).toEqual(Object.keys(NOWHERE).toSorted());
});

/** The value with a mark of its own behind every text that is written for readers. */
function marked(value: unknown, field: string, mark: (field: string) => string): unknown {
  if (typeof value === 'string')
    return /\s/u.test(value) || /\.(?:nl|en)$/u.test(field) ? `${value} ${mark(field)}` : value;
  if (Array.isArray(value)) return value.map((each) => marked(each, `${field}[]`, mark));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, marked(each, `${field}.${key}`, mark)]),
  );
}
