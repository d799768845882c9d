import type { RecordPath } from './finding.ts';

/** A path as people write it: `observations[3].value.number`, `labels["two words"]`. */
export function pathText(path: RecordPath): string {
  return path.map((step, depth) => stepText(step, depth === 0)).join('');
}

function stepText(step: string | number, first: boolean): string {
  if (typeof step === 'number') return `[${step}]`;
  if (!/^[\p{L}_$][\p{L}\p{N}_$-]*$/u.test(step)) return `[${JSON.stringify(step)}]`;
  return first ? step : `.${step}`;
}
