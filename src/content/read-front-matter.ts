import type { Finding } from '../schema/finding.ts';
import { DEEPEST_NESTING, type LocatedValue } from './located-value.ts';
import { plainYaml } from './plain-yaml.ts';
import { sourceText, type SourceText } from './source-text.ts';
import { hopelesslyDeepAt, parseYaml, type YamlDocument } from './yaml-document.ts';
import { yamlOffset } from './yaml-place.ts';
import { yamlSyntaxFinding } from './yaml-syntax.ts';
import { yamlValue } from './yaml-value.ts';

/** An MDX file in its two parts. */
export interface FrontMatter {
  /** The record between the two lines of `---`; its places are those of the file. */
  readonly located: LocatedValue;
  /** What follows, empty when the front matter does not close. */
  readonly prose: string;
  /** Line of the file that the prose begins on: prose line 1 is this line. */
  readonly proseFirstLine: number;
}

/** Reads `---`, YAML, `---` and prose, from a text with LF line ends. */
export function readFrontMatter(file: string, text: string): FrontMatter {
  const source = sourceText(file, text);
  const opening = /^---[ \t]*(?:\n|$)/.exec(text)?.[0].length;
  if (opening === undefined) return withoutRecord(source, 'front-matter-missing', text);
  FENCE.lastIndex = opening;
  const closing = FENCE.exec(text);
  if (closing === null) return withoutRecord(source, 'front-matter-unclosed', '');
  const body = text.slice(opening, closing.index);
  const located = readYaml(source, opening, body);
  const proseStart = closing.index + closing[0].length;
  return { located, prose: text.slice(proseStart), proseFirstLine: lineCount(text, proseStart) };
}

const FENCE = /^---[ \t]*(?:\n|$)/gm;

function withoutRecord(
  source: SourceText,
  rule: 'front-matter-missing' | 'front-matter-unclosed',
  prose: string,
): FrontMatter {
  const finding: Finding = { ...source.placeAt(0), rule, path: [], values: {} };
  return { located: locatedYaml(source, 0, '', undefined, [finding]), prose, proseFirstLine: 1 };
}

function readYaml(source: SourceText, base: number, body: string): LocatedValue {
  const plain = plainYaml(body);
  if (plain !== undefined) return locatedYaml(source, base, body, plain, []);
  const tooDeepAt = hopelesslyDeepAt(body);
  if (tooDeepAt !== undefined) {
    const place = source.placeAt(base + tooDeepAt);
    const values = { limit: DEEPEST_NESTING };
    return locatedYaml(source, base, '', undefined, [
      { ...place, rule: 'nesting-too-deep', path: [], values },
    ]);
  }
  const document = parseYaml(body);
  const broken = yamlSyntaxFinding(source, base, body, document);
  if (broken !== undefined) return locatedYaml(source, base, '', undefined, [broken]);
  if (document.contents === null) return withoutRecord(source, 'front-matter-missing', '').located;
  const { value, findings } = yamlValue(source, base, document.contents);
  const unusable = findings.some(({ rule }) => !rule.startsWith('key-'));
  return locatedYaml(source, base, body, unusable ? undefined : value, findings);
}

function locatedYaml(
  source: SourceText,
  base: number,
  body: string,
  value: unknown,
  findings: readonly Finding[],
): LocatedValue {
  let document: YamlDocument | undefined;
  return {
    file: source.file,
    value,
    findings,
    placeOf(path, atKey = false) {
      if (value === undefined) return source.placeAt(0);
      // The tree is some fifty times the size of its text, so it is made again only when asked for.
      document ??= parseYaml(body);
      return source.placeAt(base + yamlOffset(document.contents, path, atKey));
    },
  };
}

/** Line on which `offset` stands, from 1. */
function lineCount(text: string, offset: number): number {
  let line = 1;
  for (let end = text.indexOf('\n'); end !== -1 && end < offset; end = text.indexOf('\n', end + 1))
    line += 1;
  return line;
}
