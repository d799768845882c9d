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

const CLOSING_OF_CHANGE = {
  nl: (count: number, already: number) =>
    [
      count === 0
        ? 'Alles in orde: uw wijziging veroorzaakt geen bevindingen.'
        : `${String(count)} ${count === 1 ? 'bevinding' : 'bevindingen'} door uw wijziging.`,
      ...(already === 0 ? [] : [`Los daarvan: ${CLOSING.nl(already)}`]),
    ].join(' '),
  en: (count: number, already: number) =>
    [
      count === 0
        ? 'All is well: your change causes no findings.'
        : `${String(count)} ${count === 1 ? 'finding' : 'findings'} caused by your change.`,
      ...(already === 0 ? [] : [`Apart from that: ${CLOSING.en(already)}`]),
    ].join(' '),
} as const satisfies Record<Language, (count: number, already: number) => string>;

/** What the check found, and of what. */
export interface Report {
  readonly findings: readonly Finding[];
  /** Findings that are not told, because the change that is checked did not cause them. */
  readonly alreadyThere?: number | undefined;
}

/** All findings for people to read, and how many there are. */
export function reportText(
  findings: readonly Finding[],
  language: Language,
  alreadyThere?: number,
): string {
  return [
    ...findings.map((finding) => findingText(finding, language)),
    closingText({ findings, alreadyThere }, language),
  ].join('\n\n');
}

/** How many findings there are, in a sentence. */
export function closingText({ findings, alreadyThere }: Report, language: Language): string {
  return alreadyThere === undefined
    ? CLOSING[language](findings.length)
    : CLOSING_OF_CHANGE[language](findings.length, alreadyThere);
}
