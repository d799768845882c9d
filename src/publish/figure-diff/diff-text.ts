import { oneLine } from '../../schema/one-line.ts';
import type { DiffReport, ReportItem } from '../../site/figure-diff/diff-report.ts';
import { figureDiffWords } from '../../i18n/words/figure-diff.ts';
import { changeLines, itemHeading } from './change-lines.ts';

/** The report for a terminal. */
export function diffText({ lang, title, versions, summary, notice, sections }: DiffReport): string {
  return [
    [title, versions, summary, ...(notice === undefined ? [] : [notice])].map(oneLine).join('\n'),
    ...sections.map(({ title: heading, explanation, count, items }) =>
      [
        `${heading} (${String(count)})`,
        explanation,
        ...items.flatMap((item) => itemLines(item, lang)),
      ].join('\n'),
    ),
  ].join('\n\n');
}

/** So many of the pages that say the same are named. */
const PAGES_NAMED = 5;

function itemLines(item: ReportItem, lang: DiffReport['lang']): string[] {
  const { changes, pages = [] } = item;
  const rest = pages.length - PAGES_NAMED;
  return [
    `  ${itemHeading(item)}`,
    ...[
      ...changes.flatMap(changeLines),
      ...pages.slice(0, PAGES_NAMED).map(oneLine),
      ...(rest > 0 ? [figureDiffWords[lang].more(rest)] : []),
    ].map((line) => `    ${line}`),
  ];
}
