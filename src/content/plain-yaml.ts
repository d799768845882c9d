import { flowValue } from './plain-yaml-flow.ts';
import { plainScalar, quotedScalar } from './plain-yaml-scalar.ts';

type Fields = Record<string, unknown>;

/**
 * Reads YAML of the plain kind that nearly all front matter is: fields, lists and groups in blocks,
 * texts on one or more lines or below `>-`, short lists and groups between brackets. It is some twenty times as
 * fast as the full parser, and a test holds it to give the same.
 * @returns the data, or `undefined` for whatever else: comments, block texts, anchors, mistakes, and
 *   anything that it is not sure of, which is for the full parser to read
 */
export function plainYaml(text: string): Fields | undefined {
  if (UNUSUAL.test(text)) return undefined;
  try {
    const lines = new PlainLines(text);
    const fields = lines.fields(0, 0);
    return lines.isDone() ? fields : undefined;
  } catch (error) {
    if (error instanceof NotPlain) return undefined;
    throw error;
  }
}

/** Signs that the full parser may see otherwise. */
const UNUSUAL = /[\t\r\uFEFF\u0085\u2028\u2029]/u;
const FIELD = /^([A-Za-z_][\w-]*):(?: +(?=\S)| *$)/u;
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);
/** Far less than is allowed: what is deeper is measured by the full parser. */
const MOST_LEVELS = 20;

/** That a text is not of the plain kind; never seen outside this file. */
class NotPlain extends Error {}

function not(): never {
  throw new NotPlain();
}

/** The lines of a text with a place among them. */
class PlainLines {
  private readonly lines: string[];
  /** How far each line stands from the edge; -1 of one without anything. Asked for many times. */
  private readonly indents: number[];
  private at = 0;

  constructor(text: string) {
    this.lines = text.split('\n');
    this.indents = this.lines.map(indentOf);
    this.skipBlank();
  }

  isDone(): boolean {
    return this.at === this.lines.length;
  }

  /** The fields that stand at an indent, from the place where we are. */
  fields(indent: number, level: number): Fields {
    if (level > MOST_LEVELS) return not();
    const fields: Fields = {};
    let isEmpty = true;
    while (!this.isDone() && this.indent() === indent) {
      const rest = this.line().slice(indent);
      if (rest.startsWith('-') && !isEmpty) break;
      const [opening, key] = FIELD.exec(rest) ?? not();
      if (key === undefined || RESERVED.has(key) || Object.hasOwn(fields, key)) return not();
      fields[key] = this.valueOf(rest.slice(opening.length), indent, level);
      isEmpty = false;
    }
    if (isEmpty || (!this.isDone() && this.indent() > indent)) return not();
    return fields;
  }

  /** What stands behind the colon of a field, and below it. */
  private valueOf(inline: string, indent: number, level: number): unknown {
    if (inline !== '') return this.scalar(inline, indent);
    this.next();
    if (this.isDone() || this.indent() < indent) return null;
    const isList = this.line().startsWith('- ', this.indent());
    if (this.indent() === indent) return isList ? this.list(indent, level + 1) : null;
    return isList ? this.list(this.indent(), level + 1) : this.fields(this.indent(), level + 1);
  }

  private list(indent: number, level: number): unknown[] {
    if (level > MOST_LEVELS) return not();
    const items: unknown[] = [];
    while (!this.isDone() && this.indent() === indent && this.line().startsWith('- ', indent)) {
      const rest = this.line().slice(indent + 2);
      if (FIELD.test(rest)) {
        // `- a: 1` begins a group whose other fields stand below the `a`.
        const line = `${' '.repeat(indent + 2)}${rest}`;
        this.lines[this.at] = line;
        this.indents[this.at] = indentOf(line);
        items.push(this.fields(indent + 2, level + 1));
      } else items.push(this.scalar(rest, indent));
    }
    if (!this.isDone() && this.indent() > indent) return not();
    return items;
  }

  /** A text or number that begins here, with the lines below that go on with it. */
  private scalar(written: string, indent: number): unknown {
    const text = written.endsWith(' ') ? written.replace(/ +$/u, '') : written;
    if (text === '>-') return this.folded(indent);
    const isBlankBelow = (this.lines[this.at + 1] ?? '').trim() === '';
    this.next();
    const goesOn = !this.isDone() && this.indent() > indent;
    if (/^["'[{]/u.test(text)) {
      if (goesOn) return not();
      return (/^["']/u.test(text) ? quotedScalar(text) : flowValue(text)) ?? not();
    }
    const parts = [text];
    if (goesOn && isBlankBelow) return not();
    while (!this.isDone() && this.indent() > indent) {
      parts.push(this.line().replace(/^ +| +$/gu, ''));
      const next = this.lines[this.at + 1];
      this.next();
      if (next?.trim() === '' && !this.isDone() && this.indent() > indent) return not();
    }
    return plainScalar(parts) ?? not();
  }

  /** A text of several lines below `>-`, each as far from the edge as the first. */
  private folded(indent: number): string {
    this.at += 1;
    const depth = this.indent();
    const parts: string[] = [];
    while (!this.isDone() && this.indent() === depth) {
      const part = this.line().slice(depth);
      if (part.startsWith('#') || part.endsWith(' ')) return not();
      parts.push(part);
      this.at += 1;
    }
    this.skipBlank();
    if (depth <= indent || (!this.isDone() && this.indent() > indent)) return not();
    return parts.join(' ');
  }

  private line(): string {
    return this.lines[this.at] ?? '';
  }

  private indent(): number {
    return this.indents[this.at] ?? -1;
  }

  private next(): void {
    this.at += 1;
    this.skipBlank();
  }

  private skipBlank(): void {
    while (!this.isDone() && this.indent() === -1) this.at += 1;
  }
}

function indentOf(line: string): number {
  let indent = 0;
  while (line.charCodeAt(indent) === SPACE) indent += 1;
  return indent === line.length ? -1 : indent;
}

const SPACE = 0x20;
