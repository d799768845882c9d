import { baseCommit } from '../content/git/commit-of.ts';
import { readContentAt } from '../content/git/read-content-at.ts';
import { type Content, readContent } from '../content/read-content.ts';
import { causedFindings, type FoundIn } from '../domain/caused-findings.ts';
import type { Finding } from '../schema/finding.ts';
import { type CheckOptions, findingsIn } from './check-content.ts';

/** What a change causes, and how much there was already. */
export interface ChangeCheck {
  readonly findings: readonly Finding[];
  /** Findings that the content has without being caused by the change. */
  readonly alreadyThere: number;
}

/**
 * Checks the content on disk against that of the last commit that it shares with `base`. Both are
 * judged by the rules of now, on the same day. What was published there changes only with a revision.
 * @param base a branch, tag or commit
 * @throws GitTroubleError when there is no such base to read, and what `readContent` throws
 */
export async function checkChange(
  root: string,
  base: string,
  options: CheckOptions,
): Promise<ChangeCheck> {
  const published = await readContentAt(root, baseCommit(root, base));
  const after = foundIn(await readContent(root, published), { ...options, published });
  if (after.findings.length === 0) return { findings: [], alreadyThere: 0 };
  const findings = causedFindings(after, foundIn(published, options));
  return { findings, alreadyThere: after.findings.length - findings.length };
}

function foundIn(content: Content, options: CheckOptions): FoundIn {
  return {
    findings: findingsIn(content, options),
    valueOf: content.valueOf,
    lineOf: ({ file, line }) => content.lineOf(file, line),
  };
}
