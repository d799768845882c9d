import { figureDiffWords } from '../../i18n/words/figure-diff.ts';
import { oneLine } from '../../schema/one-line.ts';
import type { DiffReport, ReportItem, ReportSection } from '../../site/figure-diff/diff-report.ts';
import { changeLines } from './change-lines.ts';

/** The first line of the comment, by which a workflow finds it to write the next version over it. */
export const COMMENT_MARKER = '<!-- convenantmonitor:diff -->';

/** Forges refuse comments of more than 65,536 characters. */
const LONGEST_COMMENT = 60_000;
/** Kept free for the heading of each section that is still to come. */
const ROOM_FOR_HEADING = 500;
/** A section with more items than this is closed until a reader opens it. */
const MOST_ITEMS_OPEN = 20;

/**
 * The report as a comment below a pull request.
 *
 * Whatever comes from content stands in fenced blocks, in which a forge reads no markup, no mention
 * and no command; a fence is longer than any row of backticks within it.
 */
export function diffMarkdown(report: DiffReport): string {
  const { title, versions, summary, sections } = report;
  const parts = [`${COMMENT_MARKER}\n## ${title}`, codeSpan(versions), summary];
  for (const [index, section] of sections.entries()) {
    const used = parts.join('\n\n').length + ROOM_FOR_HEADING * (sections.length - index);
    parts.push(sectionMarkdown(section, LONGEST_COMMENT - used, report));
  }
  return `${parts.join('\n\n')}\n`;
}

/** @param room how many characters its items may take */
function sectionMarkdown(
  { title, explanation, items }: ReportSection,
  room: number,
  { lang }: DiffReport,
): string {
  const shown: string[] = [];
  let left = room;
  for (const item of items) {
    const text = itemText(item);
    left -= text.length + 1;
    if (left < 0) break;
    shown.push(text);
  }
  const rest = items.length - shown.length;
  const body = [
    explanation,
    ...(shown.length === 0 ? [] : [fenced(shown.join('\n'))]),
    ...(rest === 0 ? [] : [figureDiffWords[lang].more(rest)]),
  ].join('\n\n');
  const heading = `${title} (${String(items.length)})`;
  return items.length > MOST_ITEMS_OPEN
    ? `<details><summary><b>${heading}</b></summary>\n\n${body}\n\n</details>`
    : `### ${heading}\n\n${body}`;
}

function itemText({ subject, where, changes }: ReportItem): string {
  return [`  ${oneLine(subject)} · ${oneLine(where)}`, ...changes.flatMap(changeLines)].join('\n');
}

const longestRun = (text: string): number =>
  Math.max(0, ...[...text.matchAll(/`+/gu)].map(([run]) => run.length));

function fenced(text: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}diff\n${text}\n${fence}`;
}

function codeSpan(text: string): string {
  const fence = '`'.repeat(longestRun(text) + 1);
  return `${fence} ${oneLine(text)} ${fence}`;
}
