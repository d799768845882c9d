import { parse, stringify } from 'yaml';
import { isPartialDate } from '../../src/schema/date.ts';
import type { RecordPath } from '../../src/schema/finding.ts';
import { ID_PATTERN } from '../../src/schema/id.ts';
import { pathText } from '../../src/schema/path-text.ts';

/** One change that an editor may make to one field of one file. */
export interface FieldMutation {
  readonly name: string;
  readonly file: string;
  /** The whole file after the change. */
  readonly text: string;
  /** The data of the file after the change. */
  readonly value: unknown;
  /** Lines that hold the changed field; of one that is gone, those of what held it. Both included. */
  readonly lines: readonly [first: number, last: number];
  /** Every word that the change took away or put in its place. */
  readonly words: readonly string[];
}

/** A content file as data and, in MDX, the text below them. */
interface DataFile {
  readonly value: unknown;
  readonly write: (value: unknown) => string;
  readonly firstLine: number;
}

/** Every mutation of every field of a file: gone, of another type, on another date, with another id. */
export function fieldMutations(file: string, text: string): FieldMutation[] {
  const data = readData(file, text);
  return pathsIn(data.value, []).flatMap((path) => {
    const old = valueAt(data.value, path);
    return [
      dropped(file, data, path),
      ...changes(old).map(([kind, changed]) => {
        const value = withValue(data.value, path, changed);
        return {
          name: `${file} ${pathText(path)}: ${kind}`,
          file,
          text: data.write(value),
          value,
          lines: linesOf(data, value, path),
          words: [...wordsIn(old), ...wordsIn(changed)],
        };
      }),
    ];
  });
}

/** The same data, written as a mutation of them is. */
export function rewritten(file: string, text: string): string {
  const data = readData(file, text);
  return data.write(data.value);
}

function readData(file: string, text: string): DataFile {
  if (!file.endsWith('.mdx'))
    return {
      value: JSON.parse(text) as unknown,
      write: (value) => `${JSON.stringify(value, null, 2)}\n`,
      firstLine: 1,
    };
  const [, front = '', prose = ''] = /^---\n(.*?)\n---\n(.*)$/su.exec(text) ?? [];
  return {
    value: parse(front) as unknown,
    write: (value) => `---\n${stringify(value)}---\n${prose}`,
    firstLine: 2,
  };
}

function pathsIn(value: unknown, path: RecordPath): RecordPath[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    return [at, ...pathsIn(inner, at)];
  });
}

/** What may stand in place of a value, by kind of mutation. */
function changes(old: unknown): [kind: string, value: unknown][] {
  if (typeof old === 'number') return [['words for a number', 'twaalf']];
  if (typeof old === 'boolean') return [['a word for yes or no', 'ja']];
  if (typeof old !== 'string') return [['a text for a group', 'tekst']];
  if (isPartialDate(old))
    return [
      ['a date before all others', '1990-01-01'],
      ['a date after all others', '2099-12-31'],
      ['a number for a text', 12],
    ];
  return [
    ['a number for a text', 12],
    ...(ID_PATTERN.test(old) ? [['another id', `${old}-anders`] satisfies [string, string]] : []),
  ];
}

function dropped(file: string, data: DataFile, path: RecordPath): FieldMutation {
  const parent = path.slice(0, -1);
  const value = withValue(data.value, path, undefined);
  return {
    name: `${file} ${pathText(path)}: gone`,
    file,
    text: data.write(value),
    value,
    lines: linesOf(data, value, parent),
    words: wordsIn(valueAt(data.value, path)),
  };
}

const MARK = 'MARK-OF-THE-CHANGED-FIELD';

/** The lines of a field in the written file, found by writing a mark of one line in its place. */
function linesOf(
  { write, firstLine }: DataFile,
  value: unknown,
  path: RecordPath,
): [number, number] {
  const whole = write(value).split('\n');
  if (path.length === 0) return [firstLine, whole.length];
  const marked = write(withValue(value, path, MARK)).split('\n');
  const first = marked.findIndex((line) => line.includes(MARK)) + 1;
  return [first, first + whole.length - marked.length];
}

function valueAt(value: unknown, path: RecordPath): unknown {
  return path.reduce<unknown>(
    (holder, step) => (holder as Record<string | number, unknown>)[step],
    value,
  );
}

/** A copy with another value at a path; without the field or entry where that is `undefined`. */
function withValue(value: unknown, path: RecordPath, changed: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return changed;
  const inner = withValue((value as Record<string | number, unknown>)[step], rest, changed);
  if (Array.isArray(value))
    return value.toSpliced(Number(step), 1, ...(inner === undefined ? [] : [inner]));
  return Object.fromEntries(
    Object.entries(value as object)
      .map(([key, each]: [string, unknown]) => [key, key === step ? inner : each] as const)
      .filter(([, each]) => each !== undefined),
  );
}

function wordsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [String(value)];
  return Object.values(value).flatMap(wordsIn);
}
