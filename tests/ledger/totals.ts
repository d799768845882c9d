import type { LedgerRow } from './read-ledger.ts';

/** What a row without a place in content may say, and how the totals sum it up. */
export const REASONS: readonly (readonly [start: string, label: string])[] = [
  ['null', 'no value in the dossier'],
  ['natural person', 'names a natural person'],
  ['withheld for safety', 'withheld for safety'],
  ['login details', 'login details'],
  ['the document holds private', 'private addresses'],
  ['repeats ', 'repeats another value'],
  ['not a statement', 'no statement of the record'],
];

export function labelOf(reason: string): string | undefined {
  return REASONS.find(([start]) => reason.startsWith(start))?.[1];
}

/** The parts of the dossier that are counted as a whole: one is carried over when any value of it is. */
const PARTS = {
  records: /^(?:covenants\/[^#]+#|complaints\/[^#]+#\/\d+|benchmark\/[^#]+#\/editions\/\d+)(?=\/|$)/u,
  kpis: /^[^#]+#\/kpis\/\d+(?=\/|$)/u,
  observations: /^[^#]+#\/kpis\/\d+\/series\/\d+(?=\/|$)/u,
  sources: /^[^#]+#(?:\/\d+)?\/sources\/\d+(?=\/|$)/u,
} as const;

/** What was carried over and what was left out, per file of the dossier and in all, as lines for people. */
export function totalsText(rows: readonly LedgerRow[]): string {
  const files = Map.groupBy(rows, ({ dossier }) => dossier.split('#')[0] ?? '');
  const parts = [...files].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([file, own]) => textOf(file, own));
  return [...parts, textOf('in all', rows), ''].join('\n\n');
}

function textOf(heading: string, rows: readonly LedgerRow[]): string {
  const carried = rows.filter(({ content }) => content !== '');
  const lines = Object.entries(PARTS).map(([label, pattern]) => [label, countOf(carried, pattern), countOf(rows, pattern)] as const);
  const reasons = Map.groupBy(
    rows.filter(({ content }) => content === ''),
    ({ leftOut }) => labelOf(leftOut) ?? leftOut,
  );
  return [
    heading,
    ...lines.filter(([, , all]) => all > 0).map(([label, some, all]) => `  ${label}: ${String(some)} of ${String(all)} carried over`),
    `  values: ${String(carried.length)} of ${String(rows.length)} carried over`,
    ...[...reasons].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([label, left]) => `    left out, ${label}: ${String(left.length)}`),
  ].join('\n');
}

function countOf(rows: readonly LedgerRow[], part: RegExp): number {
  return new Set(rows.flatMap(({ dossier }) => part.exec(dossier)?.[0] ?? [])).size;
}
