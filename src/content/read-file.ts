import { lstatSync, readFileSync } from 'node:fs';
import { isUtf8 } from 'node:buffer';
import { join } from 'node:path';
import type { Finding, RuleId, RuleValues } from '../schema/finding.ts';
import { sourceText } from './source-text.ts';

export const LARGEST_FILE_IN_BYTES = 1_000_000;

export interface FileText {
  /** As in findings: from the project's folder, with forward slashes. */
  readonly file: string;
  /**
   * The text, without byte order mark and with LF line ends, so that one wrong setting in an editor
   * does not hide what else is wrong. `undefined` when the file cannot be read as text.
   */
  readonly text: string | undefined;
  readonly findings: readonly Finding[];
}

/** Tells whether a path below the project's folder is a symbolic link. */
type LinkTest = (path: string) => boolean;

/** Looks at each path once: thousands of files lie in the same folders. */
export function linkTest(root: string): LinkTest {
  const known = new Map<string, boolean>();
  return (path) => {
    const isLink = known.get(path) ?? lstatSync(join(root, path)).isSymbolicLink();
    known.set(path, isLink);
    return isLink;
  };
}

/**
 * Reads one content file; a symbolic link is reported and not followed.
 * @param root the project's folder
 * @param file posix path below `root`, `content/site.json`
 * @param isLink one for all files that are read in one go
 * @throws RangeError when `file` is absolute or climbs out of `root`, and the error of `node:fs`
 *   when there is no such file: the path comes from our own list, so both are ours to mend
 */
export function readContentFile(root: string, file: string, isLink = linkTest(root)): FileText {
  if (goesThroughLink(file, isLink)) return refused(file, 'file-symlink', {});
  const path = join(root, file);
  const { size } = lstatSync(path);
  return size > LARGEST_FILE_IN_BYTES ? tooLarge(file, size) : fileTextOf(file, readFileSync(path));
}

/** The text of a content file of which the bytes are at hand. */
export function fileTextOf(file: string, bytes: Buffer): FileText {
  if (bytes.length > LARGEST_FILE_IN_BYTES) return tooLarge(file, bytes.length);
  if (bytes.includes(0) || !isUtf8(bytes)) return refused(file, 'file-binary', {});
  return cleanText(file, bytes.toString('utf8'));
}

function tooLarge(file: string, sizeInBytes: number): FileText {
  return refused(file, 'file-too-large', { sizeInBytes, limitInBytes: LARGEST_FILE_IN_BYTES });
}

function goesThroughLink(file: string, isLink: LinkTest): boolean {
  const names = file.split('/');
  if (names.some((name) => name === '' || name === '.' || name === '..')) {
    throw new RangeError(
      `readContentFile needs a path below its root; received ${JSON.stringify(file)}.`,
    );
  }
  return names.some((_, depth) => isLink(names.slice(0, depth + 1).join('/')));
}

function cleanText(file: string, text: string): FileText {
  const findings: Finding[] = [];
  const unmarked = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (unmarked !== text) findings.push(finding(file, 'file-byte-order-mark', {}));
  if (unmarked.trim() === '')
    return { file, text: undefined, findings: [...findings, finding(file, 'file-empty', {})] };
  const firstReturn = unmarked.indexOf('\r');
  if (firstReturn === -1) return { file, text: unmarked, findings };
  const place = sourceText(file, unmarked).placeAt(firstReturn);
  findings.push({ ...place, rule: 'file-carriage-return', path: [], values: {} });
  return { file, text: unmarked.replace(/\r\n?/g, '\n'), findings };
}

function refused<R extends RuleId>(file: string, rule: R, values: RuleValues[R]): FileText {
  return { file, text: undefined, findings: [finding(file, rule, values)] };
}

function finding<R extends RuleId>(file: string, rule: R, values: RuleValues[R]): Finding {
  return { file, line: 1, column: 1, rule, path: [], values } as unknown as Finding;
}
