import { expect, test } from 'vitest';
import { type Content, readContent } from '../../../src/content/read-content.ts';
import { recordsOfKind } from '../../../src/schema/record.ts';
import { languages } from '../../../src/schema/text.ts';
import { compareContents } from '../../../src/site/figure-diff/compare-contents.ts';
import { diffReport } from '../../../src/site/figure-diff/diff-report.ts';
import { ROOT } from '../../publish/real-model.ts';

test('a KPI more in the real content is not drowned in pages that only count it', async () => {
  const content = await readContent(ROOT);
  const [kpi] = recordsOfKind(content.records, 'kpi');
  const total = recordsOfKind(content.records, 'kpi').filter(({ owner }) =>
    content.records.some(({ kind, id }) => kind === 'covenant' && id === owner),
  ).length;
  const after = {
    ...content,
    records: [...content.records, { ...kpi, id: 'kpi-erbij' }],
  } as Content;
  const told = languages.map((lang) => {
    const comparison = compareContents(content, after, '2026-01-31', lang);
    const { sections } = diffReport(comparison, { before: '', after: '' }, lang);
    const sentences = sections.find(({ title }) => /Zinnen|Sentences/u.test(title));
    const derived = comparison.diff.derived.filter(({ group }) => group === 'sentence');
    expect(sentences?.count).toBe(derived.length);
    expect(sentences?.items.length).toBeLessThan(derived.length / 2);
    return sentences?.items.flatMap(({ changes, pages }) => (pages === undefined ? [] : changes));
  });
  expect(told).toEqual([
    [{ before: `… van de ${String(total)} KPI's.`, after: `… van de ${String(total + 1)} KPI's.` }],
    [{ before: `… of the ${String(total)} KPIs.`, after: `… of the ${String(total + 1)} KPIs.` }],
  ]);
});
