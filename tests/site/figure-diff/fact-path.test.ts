import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../../src/content/read-content.ts';
import type { ComparedFact } from '../../../src/domain/figure-diff/compared-fact.ts';
import type { RecordPath } from '../../../src/schema/finding.ts';
import { comparedFacts } from '../../../src/site/figure-diff/compared-facts.ts';
import { factPath } from '../../../src/site/figure-diff/fact-path.ts';
import { siteModel } from '../../../src/site/model.ts';

const at = (value: unknown, path: RecordPath): unknown =>
  path.reduce(
    (part, step) => (part as Readonly<Record<string | number, unknown>> | undefined)?.[step],
    value,
  );

/** A value as it stands in its file. */
function writtenOf(value: ComparedFact['value']): unknown {
  switch (value.kind) {
    case 'date':
      return value.date;
    case 'outcome':
      return value.outcome;
    case 'remedy_state':
      return value.state;
    case 'admissibility':
      return value.admissibility;
    default:
      return value;
  }
}

test('the path of every real fact leads to its value', async () => {
  const content = await readContent(join(import.meta.dirname, '..', '..', '..'));
  const records = new Map(content.records.map((record) => [record.file, record]));
  const pathless = new Set<string>();
  for (const fact of comparedFacts(siteModel(content, '2026-01-31'))) {
    const record = records.get(fact.file);
    const path = fact.path ?? (record === undefined ? [] : factPath(fact, record));
    if (path.length === 0) {
      pathless.add(fact.kind);
      continue;
    }
    const { value } = fact;
    const written = writtenOf(value);
    const found = at(record?.value, path);
    expect(typeof found === 'number' ? { kind: 'number', number: found } : found, fact.id).toEqual(
      written,
    );
  }
  // A panel and its classes, gaps and policy targets are told at their record.
  expect([...pathless].toSorted()).toEqual(['class_size', 'figure', 'gap', 'panel', 'target']);
});
