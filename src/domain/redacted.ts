import type { Finding, RecordPath, RuleValues } from '../schema/finding.ts';
import type { Guard } from './personal-data/personal-data-in.ts';

const MASK = '…';

/** Values of a finding that quote the file; the others hold words of our own. */
type Quoting = keyof UnionOfValues;
type UnionOfValues = UnionToIntersection<RuleValues[keyof RuleValues]>;
type UnionToIntersection<U> = (U extends unknown ? (one: U) => void : never) extends (
  all: infer I,
) => void
  ? I
  : never;
const QUOTING = new Set<string>([
  'attribute',
  'closest',
  'component',
  'earlier',
  'entry',
  'found',
  'id',
  'key',
  'kpi',
  'later',
  'mended',
  'name',
  'now',
  'period',
  'previous',
  'published',
  'reason',
  'title',
] satisfies Quoting[]);

/**
 * The findings without personal data in what they quote: a wrong value is shown to whoever mends it,
 * but reports go to logs that anyone can read. What stands on the line or in the field of a sighting
 * is not quoted at all, because a part of a value may be all that a message shows.
 * @param sightings what the guard saw, also where an exception lets it stay
 */
export function redacted(
  findings: readonly Finding[],
  sightings: readonly Finding[],
  guard: Guard,
): Finding[] {
  const lines = new Set(sightings.map(({ file, line }) => `${String(line)} ${file}`));
  const paths = new Set(
    sightings.flatMap(({ file, path }) =>
      path.map((_, depth) => pathKey(file, path.slice(0, depth + 1))),
    ),
  );
  const clean = (text: string) => (guard(text).length === 0 ? text : MASK);
  return findings.map((finding) => {
    const { file, line, path } = finding;
    const isBeside = lines.has(`${String(line)} ${file}`) || paths.has(pathKey(file, path));
    const values = Object.entries(finding.values).map(([name, value]: [string, unknown]) => [
      name,
      cleanValue(value, isBeside && QUOTING.has(name), clean),
    ]);
    return {
      ...finding,
      file: file.split('/').map(clean).join('/'),
      path: path.map((step) => (typeof step === 'string' ? clean(step) : step)),
      values: Object.fromEntries(values),
    } as Finding;
  });
}

function cleanValue(value: unknown, masked: boolean, clean: (text: string) => string): unknown {
  if (typeof value !== 'string') return value;
  return masked ? MASK : clean(value);
}

const pathKey = (file: string, path: RecordPath) => JSON.stringify([file, ...path]);
