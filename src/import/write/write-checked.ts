import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathText } from '../../schema/path-text.ts';
import type { Finding } from '../../schema/finding.ts';

/** What became of an attempt to write. */
export type WriteResult =
  | { readonly kind: 'written'; readonly files: readonly string[] }
  /** The check would report this afterwards, so nothing was written. */
  | { readonly kind: 'refused'; readonly findings: readonly Finding[] };

type Check = (root: string) => Promise<readonly Finding[]>;

/**
 * Writes files all together or not at all: first into a copy of the content, where the check must
 * find nothing that it does not find now.
 * @param check the findings in the content below a folder
 * @param isTrial whether to stop after the check
 */
export async function writeChecked(
  root: string,
  texts: ReadonlyMap<string, string>,
  check: Check,
  isTrial = false,
): Promise<WriteResult> {
  const copy = mkdtempSync(join(tmpdir(), 'convenantmonitor-'));
  try {
    cpSync(join(root, 'content'), join(copy, 'content'), { recursive: true });
    writeAll(copy, texts);
    const findings = await newFindings(root, await check(copy), check);
    if (findings.length > 0) return { kind: 'refused', findings };
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
  if (!isTrial) writeAll(root, texts);
  return { kind: 'written', files: [...texts.keys()] };
}

async function newFindings(
  root: string,
  after: readonly Finding[],
  check: Check,
): Promise<readonly Finding[]> {
  if (after.length === 0) return [];
  const before = new Set((await check(root)).map(keyOf));
  return after.filter((finding) => !before.has(keyOf(finding)));
}

/** A finding without its line, which moves when something is written above it. */
const keyOf = ({ file, rule, path, values }: Finding): string =>
  JSON.stringify([file, rule, pathText(path), values]);

/** Writes files as they are. */
export function writeAll(root: string, texts: ReadonlyMap<string, string>): void {
  for (const [file, text] of texts) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
}

/** The text of a content file; `undefined` where there is none. */
export function contentText(root: string): (file: string) => string | undefined {
  return (file) =>
    existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : undefined;
}
