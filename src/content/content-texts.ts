import type { ContentText } from '../schema/content-text.ts';
import type { Finding, Place, RecordPath } from '../schema/finding.ts';
import type { LocatedValue } from './located-value.ts';
import { piecePlace } from './piece-place.ts';
import type { ProseNode } from './prose/prose-node.ts';
import { proseText } from './prose-text.ts';
import { type SourceText, sourceText } from './source-text.ts';

/** A content file as it was read: as far as that went. */
export interface FileParts {
  readonly file: string;
  /** `undefined` when the file is no text. */
  readonly text: string | undefined;
  readonly located?: LocatedValue | undefined;
  readonly prose?: { readonly text: string; readonly firstLine: number } | undefined;
  readonly nodes?: readonly ProseNode[] | undefined;
  readonly findings: readonly Finding[];
}

/**
 * Every text in a file: its name, the values and keys of its record, the comments between them and
 * its prose, both as it is written and as a reader sees it. What could not be read as data is one text.
 * @param isWanted values and keys of records that it refuses are left out
 */
export function* contentTexts(
  parts: FileParts,
  isWanted: (text: string) => boolean = () => true,
): Generator<ContentText> {
  const { file, text, located, prose, nodes } = parts;
  yield {
    file,
    part: 'file-name',
    path: [],
    text: file,
    placeAt: () => ({ file, line: 1, column: 1 }),
  };
  if (text === undefined) return;
  const source = sourceText(file, text);
  if (located?.value !== undefined) yield* textsOfRecord(parts, source, located, isWanted);
  // Of a double key only the last value is decoded, and of what is broken none.
  const isWhole = prose?.text === text;
  if (!isWhole && (located === undefined || located.findings.length > 0))
    yield { file, part: 'text', path: [], text, placeAt: source.placeAt };
  if (located !== undefined && file.endsWith('.mdx')) yield* comments(source, prose?.text ?? '');
  if (prose !== undefined) yield* textsOfProse(file, prose, nodes ?? []);
}

function textsOfRecord(
  { file, findings }: FileParts,
  source: SourceText,
  located: LocatedValue,
  isWanted: (text: string) => boolean,
): ContentText[] {
  const misplaced = new Set(findings.map(({ path }) => JSON.stringify(path)));
  const texts: ContentText[] = [];
  const tell = (part: 'value' | 'key', here: RecordPath, text: string) => {
    if (!isWanted(text)) return;
    // The path of the walk goes on; the text keeps its own.
    const path = [...here];
    const placeAt = (start: number, end: number) =>
      piecePlace(source, located.placeOf(path, part === 'key'), text, start, end);
    texts.push({ file, part, path: part === 'key' ? path.slice(0, -1) : path, text, placeAt });
  };
  const walk = (value: unknown, path: (string | number)[], isMisplaced: boolean) => {
    if (typeof value === 'string') tell('value', path, value);
    // A number where one belongs is a figure. Where a text or no field at all belongs, it may be anything.
    else if (typeof value === 'number' && isMisplaced) tell('value', path, String(value));
    else if (typeof value === 'object' && value !== null) {
      for (const key of Object.keys(value)) {
        const step = Array.isArray(value) ? Number(key) : key;
        path.push(step);
        // Schemas are strict: where nothing was found, the keys are our own.
        if (typeof step === 'string' && findings.length > 0) tell('key', path, step);
        walk(
          (value as Readonly<Record<string, unknown>>)[key],
          path,
          isMisplaced || (misplaced.size > 0 && misplaced.has(JSON.stringify(path))),
        );
        path.pop();
      }
    }
  };
  walk(located.value, [], false);
  return texts;
}

const COMMENT = /(?:^|[ \t])#[^\n]*/gmu;

/** Comments in front matter; a `#` within a value is one too many, and told only once. */
function* comments({ file, text, placeAt }: SourceText, prose: string): Generator<ContentText> {
  const frontMatter = text.slice(0, text.length - prose.length);
  for (const { index, 0: comment } of frontMatter.matchAll(COMMENT)) {
    yield {
      file,
      part: 'comment',
      path: [],
      text: comment,
      placeAt: (start) => placeAt(index + start),
    };
  }
}

/** Prose as it is written, then as a reader sees it. */
export function* textsOfProse(
  file: string,
  prose: NonNullable<FileParts['prose']>,
  nodes: readonly ProseNode[],
): Generator<ContentText> {
  const source = sourceText(file, prose.text);
  const inFile = (place: Place): Place => ({ ...place, line: place.line + prose.firstLine - 1 });
  const shared = { file, part: 'prose' as const, path: [] };
  yield { ...shared, text: prose.text, placeAt: (start) => inFile(source.placeAt(start)) };
  const text = proseText(nodes);
  const beginning = source.placeAt(prose.text.search(/\S/u));
  yield {
    ...shared,
    text,
    placeAt: (start, end) => inFile(piecePlace(source, beginning, text, start, end)),
  };
}
