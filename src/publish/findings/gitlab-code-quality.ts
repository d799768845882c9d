import { createHash } from 'node:crypto';
import { findingLines } from '../../i18n/finding-text.ts';
import type { Report } from '../../i18n/report-text.ts';
import type { Finding } from '../../schema/finding.ts';
import type { Language } from '../../schema/text.ts';

/** The findings as a Code Quality report of GitLab, which shows them in the merge request. */
export function gitlabCodeQuality({ findings }: Report, language: Language): string {
  const seen = new Map<string, number>();
  const issues = findings.map((finding) => {
    const identity = JSON.stringify([finding.rule, finding.file, finding.path, finding.values]);
    const before = seen.get(identity) ?? 0;
    seen.set(identity, before + 1);
    return {
      description: description(finding, language),
      check_name: finding.rule,
      // The same finding keeps its print when lines move, and no two in a report share one.
      fingerprint: createHash('sha256')
        .update(`${identity} ${String(before)}`)
        .digest('hex'),
      severity: 'major',
      location: { path: finding.file, lines: { begin: finding.line } },
    };
  });
  return JSON.stringify(issues, null, 2);
}

const description = (finding: Finding, language: Language): string =>
  findingLines(finding, language)
    .map((line) => line.trim().replaceAll(/ {2,}/gu, ' '))
    .join(' | ');
