import { findingLines } from '../../i18n/finding-text.ts';
import { explanationOf } from '../../i18n/manual/explanation-of.ts';
import { closingText, type Report } from '../../i18n/report-text.ts';
import type { Finding } from '../../schema/finding.ts';
import type { Language } from '../../schema/text.ts';

/** The findings as workflow commands of GitHub Actions, which shows each beside its line. */
export function githubAnnotations(report: Report, language: Language): string {
  return [
    ...report.findings.map((finding) => annotation(finding, language)),
    closingText(report, language),
  ].join('\n');
}

function annotation(finding: Finding, language: Language): string {
  const { file, line, column, rule } = finding;
  const properties = {
    file,
    line: String(line),
    col: String(column),
    title: explanationOf(rule, language).title,
  };
  const told = Object.entries(properties).map(([name, value]) => `${name}=${property(value)}`);
  const message = findingLines(finding, language)
    .map((each) => each.trim())
    .join('\n');
  return `::error ${told.join(',')}::${data(message)}`;
}

/** A `%` first, or it would be escaped twice; a line end would end the command. */
const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
