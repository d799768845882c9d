import { oneLine } from '../../schema/one-line.ts';
import type { ReportChange, ReportItem } from '../../site/figure-diff/diff-report.ts';

const WIDTH = 96;
const LONGEST_TEXT = 1000;

/** What an item is about and where it stands, in one line. */
export function itemHeading({ subject, where }: ReportItem): string {
  return [subject, where]
    .filter((text) => text !== '')
    .map(oneLine)
    .join(' · ');
}

/** A change as lines of a diff: what was after `-`, what is now after `+`; long texts are wrapped. */
export function changeLines({ what, before, after, remark }: ReportChange): string[] {
  const named = (text: string) => (what === undefined ? text : `${what}: ${text}`);
  return [
    ...(before === undefined ? [] : wrapped('- ', named(before))),
    ...(after === undefined ? [] : wrapped('+ ', named(after))),
    ...(remark === undefined ? [] : wrapped('  ', named(remark))),
  ];
}

function wrapped(sign: string, text: string): string[] {
  const [first = '', ...words] = clipped(oneLine(text)).split(' ');
  const lines = [first];
  for (const word of words) {
    const last = lines.at(-1) ?? '';
    if (last.length + 1 + word.length > WIDTH) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines.map((line) => sign + line);
}

const clipped = (text: string): string =>
  text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text;
