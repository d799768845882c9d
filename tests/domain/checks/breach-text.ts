import type { Breach } from '../../../src/schema/finding.ts';
import { pathText } from '../../../src/schema/path-text.ts';

/** A breach on one line: where, which rule and with which values. */
export function breachText({ file, path, at, rule, values }: Breach): string {
  const place = at === undefined ? pathText(path) : `${String(at.line)}:${String(at.column)}`;
  return `${file} ${place} ${rule} ${JSON.stringify(values)}`;
}
