import type { Finding } from '../schema/finding.ts';
import type { Language } from '../schema/text.ts';
import { findingText } from './finding-text.ts';

const CLOSING = {
  nl: (count: number) =>
    count === 0
      ? 'Alles in orde: er is niets gevonden.'
      : `${String(count)} ${count === 1 ? 'bevinding' : 'bevindingen'}.`,
  en: (count: number) =>
    count === 0
      ? 'All is well: nothing was found.'
      : `${String(count)} ${count === 1 ? 'finding' : 'findings'}.`,
} as const satisfies Record<Language, (count: number) => string>;

/** All findings for people to read, and how many there are. */
export function reportText(findings: readonly Finding[], language: Language): string {
  return [
    ...findings.map((finding) => findingText(finding, language)),
    CLOSING[language](findings.length),
  ].join('\n\n');
}
