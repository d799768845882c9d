import { oneLine } from '../../schema/one-line.ts';
import type { DiffReport, ReportItem } from '../../site/figure-diff/diff-report.ts';
import { changeLines } from './change-lines.ts';

/** The report for a terminal. */
export function diffText({ title, versions, summary, sections }: DiffReport): string {
  return [
    [title, versions, summary].map(oneLine).join('\n'),
    ...sections.map(({ title: heading, explanation, items }) =>
      [
        `${heading} (${String(items.length)})`,
        explanation,
        ...items.map((item) => itemLines(item).join('\n')),
      ].join('\n'),
    ),
  ].join('\n\n');
}

function itemLines({ subject, where, changes }: ReportItem): string[] {
  return [
    `  ${oneLine(subject)} · ${oneLine(where)}`,
    ...changes.flatMap(changeLines).map((line) => `    ${line}`),
  ];
}
