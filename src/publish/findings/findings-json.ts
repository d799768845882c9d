import { explanationOf } from '../../i18n/manual/explanation-of.ts';
import { findingAddress } from '../../i18n/manual/finding-address.ts';
import type { Report } from '../../i18n/report-text.ts';
import { ruleWords } from '../../i18n/rules.ts';
import { pathText } from '../../schema/path-text.ts';
import type { Language } from '../../schema/text.ts';

/** Raised when a field is taken away or means something else; not when one is added. */
export const FINDINGS_VERSION = 1;

/** The findings for other programs; the fields are described in CONTRIBUTING.md. */
export function findingsJson(
  { findings, alreadyThere }: Report,
  language: Language,
  asOf: string,
  changed: string | undefined,
): string {
  const report = {
    version: FINDINGS_VERSION,
    asOf,
    language,
    changed: changed ?? null,
    alreadyThere: alreadyThere ?? null,
    findings: findings.map((finding) => ({
      rule: finding.rule,
      title: explanationOf(finding.rule, language).title,
      file: finding.file,
      line: finding.line,
      column: finding.column,
      path: finding.path,
      field: pathText(finding.path),
      ...ruleWords(finding, language),
      manual: findingAddress(finding.rule, language),
    })),
  };
  return JSON.stringify(report, null, 2);
}
