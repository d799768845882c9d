import type { Finding } from '../schema/finding.ts';
import { oneLine } from '../schema/one-line.ts';
import { pathText } from '../schema/path-text.ts';
import type { Language } from '../schema/text.ts';
import { findingAddress } from './manual/finding-address.ts';
import { ruleWords } from './rules.ts';

const LABELS = {
  nl: { expected: 'Verwacht:', found: 'Gevonden:', mend: 'Herstel:', explanation: 'Uitleg:' },
  en: { expected: 'Expected:', found: 'Found:', mend: 'Mend:', explanation: 'Manual:' },
} as const satisfies { [L in Language]: object };

const LABEL_WIDTH = 11;

/** One finding as the lines of a report, without a line end after the last. */
export function findingText(finding: Finding, language: Language): string {
  const { file, line, column } = finding;
  return [oneLine(`${file}:${line}:${column}`), ...findingLines(finding, language)].join('\n');
}

/** What a finding says below the line with its place. */
export function findingLines(finding: Finding, language: Language): string[] {
  const { path, rule } = finding;
  const { expected, found, mend } = ruleWords(finding, language);
  const labels = LABELS[language];
  const labelled = (label: string, text: string) => `  ${label.padEnd(LABEL_WIDTH)}${text}`;
  return [
    ...(path.length === 0 ? [] : [`  ${pathText(path)}`]),
    labelled(labels.expected, expected),
    labelled(labels.found, found),
    labelled(labels.mend, mend),
    labelled(labels.explanation, findingAddress(rule, language)),
  ].map(oneLine);
}
