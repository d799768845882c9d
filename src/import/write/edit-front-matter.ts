import { isDeepStrictEqual } from 'node:util';
import { type Document, isMap, isScalar, isSeq, type Node, type Pair, parseDocument } from 'yaml';
import type { RecordPath } from '../../schema/finding.ts';
import { inlineYaml, yamlText } from './front-matter.ts';

/** A change of front matter: a value at a path, or without a value the end of a field. */
export interface FrontMatterEdit {
  readonly path: RecordPath;
  readonly value: unknown;
  /** Keys that the object may have, in the order of the schema: where a new key goes. */
  readonly keys: readonly string[];
}

const FRONT_MATTER = /^(---[ \t]*\n)(.*?\n)(---[ \t]*(?:\n|$))/su;

/**
 * The text of an MDX file with one field of its front matter changed. The prose stays as it is, and
 * so do the notation, comments and order of all other fields.
 * @throws Error when the text has no front matter
 */
export function editedFrontMatter(text: string, edit: FrontMatterEdit): string {
  const [whole, opening, yaml, closing] = FRONT_MATTER.exec(text) ?? [];
  if (whole === undefined || opening === undefined || yaml === undefined || closing === undefined)
    throw new Error('There is no front matter to change.');
  return opening + editedYaml(yaml, edit) + closing + text.slice(whole.length);
}

function editedYaml(yaml: string, edit: FrontMatterEdit): string {
  const wanted = parse(yaml);
  if (edit.value === undefined) wanted.deleteIn(edit.path);
  else wanted.setIn(edit.path, wanted.createNode(edit.value));
  const edited = edit.value === undefined ? without(yaml, edit.path) : withValue(yaml, edit);
  // A notation that nobody foresaw is written anew as a whole, rather than wrongly.
  return isDeepStrictEqual(parse(edited).toJS(), wanted.toJS()) ? edited : wanted.toString();
}

const parse = (yaml: string): Document.Parsed =>
  parseDocument(yaml, { version: '1.2', schema: 'core' });

function withValue(yaml: string, { path, value, keys }: FrontMatterEdit): string {
  const place = placeOf(yaml, path);
  if (place === undefined) return yaml;
  const { pair, siblings, isFlow, key } = place;
  if (pair !== undefined) {
    const list = pair.value;
    const added = isSeq(list) && Array.isArray(value) ? addedTo(list.toJSON(), value) : undefined;
    if (isSeq(list) && added !== undefined) return withItems(yaml, list, added);
    return withPair(yaml, pair, key, value, isFlow);
  }
  const before = new Set(keys.slice(0, keys.indexOf(key)));
  const previous = siblings.findLast((each) => before.has(nameOf(each))) ?? siblings.at(0);
  if (previous === undefined) return yaml;
  const end = endOf(previous);
  if (isFlow) return spliced(yaml, end, end, `, ${key}: ${inlineYaml(value)}`);
  const at = endOfLine(yaml, end);
  const indent = ' '.repeat(columnOf(yaml, startOf(previous)));
  return spliced(yaml, at, at, `\n${indented(indent + yamlText({ [key]: value }), indent)}`);
}

/** A pair with another value; a comment behind it stays behind it. */
function withPair(yaml: string, pair: Pair, key: string, value: unknown, isFlow: boolean): string {
  const start = startOf(pair);
  const end = endOf(pair);
  const indent = ' '.repeat(columnOf(yaml, start));
  const header = /^[^\n]*?:[ \t]+[|>][^\n#]*(?<comment>#[^\n]*)\n/u.exec(yaml.slice(start, end));
  const comment = header?.groups?.['comment'];
  const isAlone = yaml.slice(end, endOfLine(yaml, end)).trim() === '' && comment === undefined;
  if (isAlone && !isFlow)
    return spliced(yaml, start, end, indented(yamlText({ [key]: value }), indent));
  const behind = comment === undefined ? '' : ` ${comment}`;
  return spliced(yaml, start, end, `${key}: ${inlineYaml(value)}${behind}`);
}

/** What a list gets where it keeps all that it has. */
function addedTo(before: unknown, after: readonly unknown[]): readonly unknown[] | undefined {
  if (!Array.isArray(before) || before.length === 0) return undefined;
  const isKept = isDeepStrictEqual(before, after.slice(0, before.length));
  return isKept ? after.slice(before.length) : undefined;
}

function withItems(
  yaml: string,
  list: { readonly items: readonly unknown[]; readonly flow?: boolean | undefined },
  added: readonly unknown[],
): string {
  const last = endOfNode(list.items.at(-1));
  if (list.flow === true)
    return spliced(yaml, last, last, added.map((each) => `, ${inlineYaml(each)}`).join(''));
  const at = endOfLine(yaml, last);
  const first = startOfNode(list.items[0]);
  const indent = /^ */u.exec(yaml.slice(startOfLine(yaml, first)))?.[0] ?? '';
  const items = added.map((each) => `\n${indented(indent + yamlText([each]), indent)}`);
  return spliced(yaml, at, at, items.join(''));
}

function without(yaml: string, path: RecordPath): string {
  const pair = placeOf(yaml, path)?.pair;
  if (pair === undefined) return yaml;
  const end = endOfLine(yaml, endOf(pair));
  return spliced(yaml, startOfLine(yaml, startOf(pair)), end + 1, '');
}

function placeOf(yaml: string, path: RecordPath) {
  const parent = parse(yaml).getIn(path.slice(0, -1), true);
  const key = String(path.at(-1));
  if (!isMap(parent)) return undefined;
  const siblings: readonly Pair[] = parent.items;
  const pair = siblings.find((each) => nameOf(each) === key);
  return { pair, siblings, key, isFlow: parent.flow === true };
}

const nameOf = ({ key }: Pair): string => (isScalar(key) ? String(key.value) : '');

const startOf = ({ key }: Pair): number => startOfNode(key);
const endOf = ({ key, value }: Pair): number => endOfNode(value ?? key);
const startOfNode = (node: unknown): number => (node as Node).range?.[0] ?? 0;

/** Where the last sign of a node stands: that of its last part, as the node counts comments in. */
function endOfNode(node: unknown): number {
  if (isMap(node) && node.flow !== true) {
    const last = node.items.at(-1);
    if (last !== undefined) return endOf(last);
  }
  if (isSeq(node) && node.flow !== true && node.items.length > 0)
    return endOfNode(node.items.at(-1));
  return (node as Node).range?.[1] ?? 0;
}

const startOfLine = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;
const columnOf = (text: string, at: number): number => at - startOfLine(text, at);

/** A block of text ends with its last line end; all else where its line ends. */
function endOfLine(text: string, at: number): number {
  if (text[at - 1] === '\n') return at - 1;
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}

/** Without the line end that YAML closes with, and with all lines but the first indented. */
const indented = (yaml: string, indent: string): string =>
  yaml.trimEnd().replaceAll(/\n(?!\n|$)/gu, `\n${indent}`);

/** The text with a stretch replaced; a block of text that is replaced keeps its last line end. */
function spliced(text: string, start: number, end: number, replacement: string): string {
  const isBlock = end > start && text[end - 1] === '\n' && replacement !== '';
  return text.slice(0, start) + replacement + text.slice(isBlock ? end - 1 : end);
}
