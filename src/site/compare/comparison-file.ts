import type { Language } from '../../schema/text.ts';
import type { CompareData } from './compare-data.ts';
import type { Comparison } from './comparison.ts';

type FileCell = string | number | boolean | null;

/** One cell of a comparison as a record, so that a file says by itself what was compared, when and how. */
export type ComparisonRecord = Readonly<Record<string, FileCell>>;

/**
 * What is shown as records: one for every subject and row. Each names the rule or method, the day and the
 * address that gives the same choice again.
 * @param address absolute
 */
export function comparisonRecords(
  { kind, version, asOf }: CompareData,
  { subjects, measured, informing }: Comparison,
  address: string,
  lang: Language,
): ComparisonRecord[] {
  return [...measured, ...informing].flatMap(({ row, cells, verdict }) =>
    cells.map((cell, place): ComparisonRecord => ({
      kind,
      subject: subjects[place]?.id ?? '',
      name: subjects[place]?.label ?? '',
      row: row.id,
      row_label: row.label,
      state: row.scale === undefined ? null : cell.state,
      value: cell.text,
      low: cell.range?.low ?? null,
      high: cell.range?.high ?? null,
      doubtful: row.scale === undefined ? null : cell.isDoubtful === true,
      note: cell.note || null,
      comparison: verdict.map(({ text }) => text).join(' | ') || null,
      method: cell.method ?? (kind === 'companies' ? null : version),
      edition: cell.edition ?? null,
      as_of: asOf,
      language: lang,
      choice: subjects.map(({ id }) => id).join(' '),
      address,
    })),
  );
}
