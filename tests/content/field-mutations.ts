import { parse, stringify } from 'yaml';
import { isPartialDate } from '../../src/schema/date.ts';
import type { Finding, RecordPath } from '../../src/schema/finding.ts';
import { ID_PATTERN } from '../../src/schema/id.ts';
import { pathText } from '../../src/schema/path-text.ts';

/** One change that an editor may make to one field of one file; what it comes to is worked out when asked. */
export interface FieldMutation {
  readonly name: string;
  readonly kind: string;
  readonly file: string;
  readonly path: RecordPath;
  /** What stands in the field now; `undefined` where it is gone. */
  readonly changed: unknown;
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

/**
 * Every mutation of every field of a file: gone, of another type, on another date, with another id,
 * another number or other words.
 * @param mark a number below a thousand that tells what is put in one file from what is put in others
 */
export function fieldMutations(file: string, text: string, mark = 0): FieldMutation[] {
  const data = readData(file, text);
  return pathsIn(data.value, []).flatMap((path) =>
    [GONE, ...changes(valueAt(data.value, path), mark)].map((change) =>
      mutation(file, data, path, change),
    ),
  );
}

type Change = readonly [kind: string, value: unknown];

const GONE: Change = ['gone', undefined];

function mutation(
  file: string,
  data: DataFile,
  path: RecordPath,
  [kind, changed]: Change,
): FieldMutation {
  const value = () => withValue(data.value, path, changed);
  return {
    name: `${file} ${pathText(path)}: ${kind}`,
    kind,
    file,
    path,
    changed,
    get text() {
      return data.write(value());
    },
    get value() {
      return value();
    },
    get lines() {
      return linesOf(data, value(), changed === undefined ? path.slice(0, -1) : path);
    },
    get words() {
      const old = wordsIn(valueAt(data.value, path));
      return changed === undefined ? old : [...old, ...wordsIn(changed)];
    },
  };
}

/** Whether a finding lies in the lines of the changed field or, where that contradicts something else, has its words. */
export function isAbout(
  finding: Finding,
  { file, lines: [first, last], words }: FieldMutation,
): boolean {
  const isInField = finding.file === file && finding.line >= first && finding.line <= last;
  return isInField || wordsIn(finding.values).some((word) => words.includes(word));
}

/** The same data, written as a mutation of them is. */
export function rewritten(file: string, text: string): string {
  const data = readData(file, text);
  return data.write(data.value);
}

/** A content file as data, and how that is written back. */
export function readData(file: string, text: string): DataFile {
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
function changes(old: unknown, mark: number): Change[] {
  if (typeof old === 'number')
    return [
      ['words for a number', 'twaalf'],
      ['nothing', 0],
      ['below nothing', -old - 1],
      ['a whole number', 1_000_000 + mark],
      ['a fraction', 10 + mark / 1000],
      ['a vast number', 1e15 + mark],
    ];
  if (typeof old === 'boolean')
    return [
      ['a word for yes or no', 'ja'],
      ['the opposite', !old],
    ];
  if (typeof old !== 'string') return [['a text for a group', 'tekst']];
  const number: Change = ['a number for a text', 12];
  if (isPartialDate(old))
    return [
      number,
      ['a date before all others', '1990-01-01'],
      ['a date after all others', '2099-12-31'],
      ['the first date', '1800-01-01'],
      ['the last date', '2199-12-31'],
      ['another day of the year', `${old.slice(0, 4)}-${dayOf(mark)}`],
    ];
  if (ID_PATTERN.test(old)) return [number, ['another id', `${old}-anders`]];
  return [number, ['words with signs', `${old} ${SIGNS} m${String(mark)}k`]];
}

/** Kinds of mutation that put something in a field that stands nowhere else. */
export const UNIQUE_KINDS: readonly string[] = [
  'a whole number',
  'a fraction',
  'another day of the year',
  'another id',
  'words with signs',
];

/** What means something in HTML, XML, CSV, Markdown, YAML or a spreadsheet, and nothing in a text. */
export const SIGNS = `<sign>&lt; "'; =1+1, [a](b) {c} \\d | # é\u{1F600}`;

const dayOf = (mark: number): string =>
  [1 + (mark % 12), 1 + (mark % 28)].map((part) => String(part).padStart(2, '0')).join('-');

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

/** Every text and number in a value, as text. */
export function wordsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [String(value)];
  return Object.values(value).flatMap(wordsIn);
}
