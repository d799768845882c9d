import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { isUtf8 } from 'node:buffer';
import { join } from 'node:path';
import { codeOf, hiddenIn } from '../../src/domain/hidden-characters.ts';
import type { Place } from '../../src/schema/finding.ts';
import type { ExampleFile, ExampleLine, ExamplePart } from '../../src/site/manual/rule-example.ts';
import { linesNotIn } from './lines-not-in.ts';

/** Lines around a change, that show where it stands. */
const CONTEXT = 2;
/** More changed lines than these show no better what is wrong. */
const MOST_CHANGED_LINES = 10;
/** Enough for a whole revision or tombstone; of a longer file its beginning. */
const MOST_LINES_OF_NEW_FILE = 16;
const LONGEST_LINE = 120;

/**
 * The files that differ between two folders, with the lines that do; links and binaries as such.
 * @param place where the finding is, whose line is shown too
 */
export function exampleFiles(wrongRoot: string, rightRoot: string, place: Place): ExampleFile[] {
  const wrong = filesIn(wrongRoot);
  const right = filesIn(rightRoot);
  return [...new Set([...wrong.keys(), ...right.keys()])].toSorted().flatMap((file) => {
    const [here, there] = [wrong.get(file), right.get(file)];
    const isFound = file === place.file;
    if (!isFound && here?.content === there?.content) return [];
    return [
      {
        file,
        wrong: partOf(here, there, isFound ? place.line : undefined),
        right: partOf(there, here, undefined),
      },
    ];
  });
}

interface FileContent {
  readonly state: 'text' | 'binary' | 'link';
  readonly content: string;
}

function filesIn(root: string): Map<string, FileContent> {
  const entries = readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' });
  return new Map(
    entries.toSorted().flatMap((entry): [string, FileContent][] => {
      const path = join(root, 'content', entry);
      const file = `content/${entry.replaceAll('\\', '/')}`;
      const status = lstatSync(path);
      if (status.isSymbolicLink()) return [[file, { state: 'link', content: readlinkSync(path) }]];
      if (!status.isFile()) return [];
      const bytes = readFileSync(path);
      const isText = isUtf8(bytes) && !bytes.includes(0);
      const state = isText ? 'text' : 'binary';
      return [[file, { state, content: bytes.toString(isText ? 'utf8' : 'hex') }]];
    }),
  );
}

function partOf(
  one: FileContent | undefined,
  other: FileContent | undefined,
  foundOn: number | undefined,
): ExamplePart {
  if (one === undefined) return { state: 'absent' };
  if (one.state === 'link') return { state: 'link', to: one.content };
  if (one.state === 'binary') return { state: 'binary' };
  return { state: 'text', lines: shownLines(one.content, other?.content, foundOn) };
}

/**
 * The lines of a text that are not in the other, and the one that is pointed at, with some around
 * them; of a text without another, its beginning.
 */
function shownLines(
  text: string,
  other: string | undefined,
  foundOn: number | undefined,
): ExampleLine[] {
  const lines = splitLines(text);
  if (other === undefined && foundOn === undefined)
    return lines
      .slice(0, MOST_LINES_OF_NEW_FILE)
      .map((line, index) => ({ number: index + 1, text: shortened(line) }));
  const changed =
    other === undefined ? [] : linesNotIn(lines, splitLines(other)).slice(0, MOST_CHANGED_LINES);
  const centres = [...changed, ...(foundOn === undefined ? [] : [foundOn - 1])];
  return lines.flatMap((line, index) =>
    centres.some((centre) => Math.abs(centre - index) <= CONTEXT)
      ? [
          {
            number: index + 1,
            text: shortened(line),
            ...(changed.includes(index) && { isChanged: true }),
          },
        ]
      : [],
  );
}

const splitLines = (text: string): string[] => text.replace(/\n$/u, '').split('\n').map(visible);

/** What no reader can see, as signs. */
function visible(line: string): string {
  const shown = line.replaceAll('\uFEFF', '⟨BOM⟩').replaceAll('\r', '␍').replaceAll('\t', '⇥');
  return hiddenIn(shown).reduce(
    (text, { character }) => text.replaceAll(character, `⟨U+${codeOf(character)}⟩`),
    shown,
  );
}

const shortened = (line: string): string =>
  line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}…` : line;
