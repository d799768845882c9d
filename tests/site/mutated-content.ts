import fc from 'fast-check';
import type { Content } from '../../src/content/read-content.ts';
import { type AnyRecord, recordSchemas } from '../../src/schema/record.ts';

type Part = Readonly<Record<string | number, unknown>>;

/**
 * The real content with some of its records changed or gone, every other one still sound by itself:
 * a number, a date or a text is another, a member of a list or a field that may be absent is gone.
 */
export function mutatedContent(content: Content): fc.Arbitrary<Pick<Content, 'records' | 'prose'>> {
  const places = content.records.map((_, index) => index);
  return fc
    .uniqueArray(fc.tuple(fc.constantFrom(...places), fc.nat(), fc.nat({ max: 9 })), {
      minLength: 4,
      maxLength: 12,
      selector: ([place]) => place,
    })
    .map((changes) => {
      const changed = new Map(changes.map(([place, ...how]) => [place, how]));
      return {
        prose: content.prose,
        records: content.records.flatMap((record, index): AnyRecord[] => {
          const how = changed.get(index);
          return how === undefined ? [record] : mutated(record, ...how);
        }),
      };
    });
}

/** @param turn one in ten is gone as a whole, where the site can do without */
function mutated(record: AnyRecord, at: number, turn: number): AnyRecord[] {
  if (turn === 0 && REMOVABLE.has(record.kind)) return [];
  const paths = pathsIn(record.value);
  const path = paths[at % paths.length] ?? [];
  const value = [changed(record.value, path), without(record.value, path)].find(
    (one) => recordSchemas[record.kind].safeParse(one).success,
  );
  return [value === undefined ? record : ({ ...record, value } as AnyRecord)];
}

const REMOVABLE: ReadonlySet<string> = new Set(['kpi', 'case', 'covenant', 'edition']);

function pathsIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => [
    ...(Array.isArray(value) ? [[...path, key]] : []),
    ...pathsIn(inner, [...path, key]),
  ]);
}

function changed(value: unknown, [step, ...rest]: readonly string[]): unknown {
  if (step !== undefined) return withPart(value as Part, step, (part) => changed(part, rest));
  if (typeof value === 'number') return value + 1;
  if (typeof value !== 'string') return undefined;
  return /^\d{4}/u.test(value)
    ? value.replace(/^\d{4}/u, (year) => String(Number(year) + 1))
    : `${value} (anders)`;
}

function without(value: unknown, [step, ...rest]: readonly string[]): unknown {
  return step === undefined
    ? undefined
    : withPart(value as Part, step, (part) => without(part, rest));
}

function withPart(value: Part, step: string, change: (part: unknown) => unknown): unknown {
  const part = change(value[step]);
  if (Array.isArray(value))
    return value.toSpliced(Number(step), 1, ...(part === undefined ? [] : [part]));
  return Object.fromEntries(
    Object.entries({ ...value, [step]: part }).filter(([, each]) => each !== undefined),
  );
}
