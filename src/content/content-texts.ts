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
 */
export function* contentTexts(parts: FileParts): Generator<ContentText> {
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
  if (located?.value !== undefined) yield* textsOfRecord(parts, source, located);
  // Of a double key only the last value is decoded, and of what is broken none.
  const isWhole = prose?.text === text;
  if (!isWhole && (located === undefined || located.findings.length > 0))
    yield { file, part: 'text', path: [], text, placeAt: source.placeAt };
  if (located !== undefined && file.endsWith('.mdx')) yield* comments(source, prose?.text ?? '');
  if (prose !== undefined) yield* textsOfProse(file, prose, nodes ?? []);
}

function* textsOfRecord(
  { file, findings }: FileParts,
  source: SourceText,
  located: LocatedValue,
): Generator<ContentText> {
  const misplaced = new Set(findings.map(({ path }) => JSON.stringify(path)));
  const textAt = (part: 'value' | 'key', path: RecordPath, text: string): ContentText => {
    const placeAt = (start: number, end: number) =>
      piecePlace(source, located.placeOf(path, part === 'key'), text, start, end);
    return { file, part, path: part === 'key' ? path.slice(0, -1) : path, text, placeAt };
  };
  function* below(value: unknown, path: RecordPath, isMisplaced: boolean): Generator<ContentText> {
    if (typeof value === 'string') yield textAt('value', path, value);
    // A number where one belongs is a figure. Where a text or no field at all belongs, it may be anything.
    else if (typeof value === 'number' && isMisplaced) yield textAt('value', path, String(value));
    else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        const step = Array.isArray(value) ? Number(key) : key;
        const innerPath = [...path, step];
        // Schemas are strict: where nothing was found, the keys are our own.
        if (typeof step === 'string' && findings.length > 0) yield textAt('key', innerPath, step);
        yield* below(
          inner,
          innerPath,
          isMisplaced || (misplaced.size > 0 && misplaced.has(JSON.stringify(innerPath))),
        );
      }
    }
  }
  yield* below(located.value, [], false);
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
