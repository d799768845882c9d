import type { FileToAdd, ToExplain } from '../../site/figure-diff/to-explain.ts';
import { codeSpan, fenced, folded } from './markdown-blocks.ts';

/** The part of a comment that asks why published facts change, with the files that say it. */
export function explainMarkdown({ title, explanation, files }: ToExplain): string {
  return [`### ${title}`, explanation, ...files.map(fileMarkdown)].join('\n\n');
}

function fileMarkdown({ file, link, instruction, text }: FileToAdd): string {
  // Between angle brackets an address may hold any bracket that a name of a branch has.
  const place = link === undefined ? codeSpan(file) : `[${link.label}](<${link.address}>)`;
  const line = `${place}: ${instruction}`;
  return text === undefined
    ? line
    : `${line}\n\n${folded(text.title, fenced(text.json.trimEnd(), 'json'))}`;
}
