import { figureDiffWords } from '../../i18n/words/figure-diff.ts';
import { oneLine } from '../../schema/one-line.ts';
import type { DiffReport, ReportItem, ReportSection } from '../../site/figure-diff/diff-report.ts';
import type { ToExplain } from '../../site/figure-diff/to-explain.ts';
import { changeLines, itemHeading } from './change-lines.ts';
import { explainMarkdown } from './explain-markdown.ts';
import { codeSpan, fenced, folded } from './markdown-blocks.ts';

/** The first line of the comment, by which a workflow finds it to write the next version over it. */
export const COMMENT_MARKER = '<!-- convenantmonitor:diff -->';

/** Forges refuse comments of more than 65,536 characters. */
const LONGEST_COMMENT = 60_000;
/** Kept free for what stands around a list of pages. */
const ROOM_FOR_FOLD = 200;
/** Kept free for the heading of each section that is still to come. */
const ROOM_FOR_HEADING = 500;
/** A section with more items than this is closed until a reader opens it. */
const MOST_ITEMS_OPEN = 20;

/**
 * The report as a comment below a pull request.
 *
 * Whatever comes from content stands in fenced blocks, in which a forge reads no markup, no mention
 * and no command.
 * @param toExplain what the change still needs before it can be accepted
 */
export function diffMarkdown(report: DiffReport, toExplain?: ToExplain): string {
  const { title, versions, summary, notice, sections } = report;
  const parts = [`${COMMENT_MARKER}\n## ${title}`, codeSpan(versions), summary];
  if (notice !== undefined) parts.push(notice);
  if (toExplain !== undefined) parts.push(explainMarkdown(toExplain));
  for (const [index, section] of sections.entries()) {
    const used = parts.join('\n\n').length + ROOM_FOR_HEADING * (sections.length - index);
    parts.push(sectionMarkdown(section, LONGEST_COMMENT - used, report));
  }
  return `${parts.join('\n\n')}\n`;
}

/** @param room how many characters its items may take */
function sectionMarkdown(
  { title, explanation, count, items }: ReportSection,
  room: number,
  { lang }: DiffReport,
): string {
  const { more } = figureDiffWords[lang];
  const [shown, rest] = fitting(items.map(itemText), room);
  const left = room - shown.join('\n').length;
  const body = [
    explanation,
    ...(shown.length === 0 ? [] : [fenced(shown.join('\n'), 'diff')]),
    ...(rest === 0 ? [] : [more(rest)]),
    ...items
      .slice(0, shown.length)
      .flatMap((item) => foldedPages(item, left / items.length - ROOM_FOR_FOLD, more)),
  ].join('\n\n');
  const heading = `${title} (${String(count)})`;
  return items.length > MOST_ITEMS_OPEN
    ? folded(`<b>${heading}</b>`, body)
    : `### ${heading}\n\n${body}`;
}

/** As many texts as there is room for, and how many are left. */
function fitting(texts: readonly string[], room: number): [shown: readonly string[], rest: number] {
  let left = room;
  const end = texts.findIndex((text) => {
    left -= text.length + 1;
    return left < 0;
  });
  return end === -1 ? [texts, 0] : [texts.slice(0, end), texts.length - end];
}

const itemText = (item: ReportItem): string =>
  [`  ${itemHeading(item)}`, ...item.changes.flatMap(changeLines)].join('\n');

/** The pages that say the same, closed until a reader opens them. */
function foldedPages(
  { subject, pages = [] }: ReportItem,
  room: number,
  more: (rest: number) => string,
): string[] {
  const [shown, rest] = fitting(pages.map(oneLine), room);
  if (shown.length === 0) return [];
  const body = [fenced(shown.join('\n'), ''), ...(rest === 0 ? [] : [more(rest)])].join('\n\n');
  return [folded(subject, body)];
}
