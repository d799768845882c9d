import type { Finding } from '../schema/finding.ts';

/** The findings in one version of the content, with what they stand in. */
export interface FoundIn {
  readonly findings: readonly Finding[];
  /** The data of a file, as far as they could be read. */
  readonly valueOf: (file: string) => unknown;
  /** The text of the line that a finding is on. */
  readonly lineOf: (finding: Finding) => string;
}

/**
 * The findings that a change causes: those after it that have no counterpart before it. A finding
 * keeps its counterpart when lines move, when the item of a list that it is in moves, and when
 * something else in that item changes. Each counterpart counts once.
 */
export function causedFindings(after: FoundIn, before: FoundIn): readonly Finding[] {
  const [remaining, unmatched] = withoutCounterparts(after, before, before.findings, surroundings);
  const left = { ...after, findings: remaining };
  return withoutCounterparts(left, before, unmatched, exactPlace)[0];
}

type KeyOf = (found: FoundIn, finding: Finding) => string | undefined;

/** What is left of both when findings with the same key are paired. */
function withoutCounterparts(
  after: FoundIn,
  before: FoundIn,
  candidates: readonly Finding[],
  keyOf: KeyOf,
): [after: readonly Finding[], before: readonly Finding[]] {
  const waiting = Map.groupBy(candidates, (finding) => keyOf(before, finding));
  const unkeyed = waiting.get(undefined) ?? [];
  waiting.delete(undefined);
  const remaining = after.findings.filter((finding) => {
    const key = keyOf(after, finding);
    return key === undefined || waiting.get(key)?.shift() === undefined;
  });
  return [remaining, [...unkeyed, ...[...waiting.values()].flat()]];
}

/** The same words about the same item of a list, wherever it stands; without one, on the same text. */
function surroundings({ valueOf, lineOf }: FoundIn, finding: Finding): string {
  const { rule, file, path, values } = finding;
  const item = path.findIndex((step) => typeof step === 'number');
  const around =
    item === -1
      ? path.length === 0
        ? lineOf(finding)
        : ''
      : valueAt(valueOf(file), path.slice(0, item + 1));
  const steps = path.map((step, depth) => (depth === item ? '' : step));
  return JSON.stringify([rule, file, steps, values, around]);
}

/** The same words about the same field; of a text without fields nothing is the same but its line. */
function exactPlace(_: FoundIn, { rule, file, path, values }: Finding): string | undefined {
  return path.length === 0 ? undefined : JSON.stringify([rule, file, path, values]);
}

function valueAt(value: unknown, path: Finding['path']): unknown {
  return path.reduce<unknown>(
    (holder, step) =>
      typeof holder === 'object' && holder !== null
        ? (holder as Record<string | number, unknown>)[step]
        : undefined,
    value,
  );
}
