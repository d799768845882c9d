import { parseTree, visit, type Node } from 'jsonc-parser';
import type { Finding, RecordPath } from '../schema/finding.ts';
import { mendDecimalCommas, type CommaMend } from './decimal-comma.ts';
import { countKeys, keyFindings, withoutReservedKeys } from './json-keys.ts';
import { jsonOffset } from './json-place.ts';
import { jsonStructure } from './json-structure.ts';
import { jsonMistake } from './json-syntax.ts';
import { DEEPEST_NESTING, type LocatedValue } from './located-value.ts';
import { sourceText, type SourceText } from './source-text.ts';

/**
 * Reads strict JSON: no comments, no trailing commas, no double keys. Of several mistakes in the
 * notation only the first is told, because the rest mostly follow from it; decimal commas are all
 * told, and what they stand in is read on. A `$schema` at the top is for editors and left out.
 */
export function readJson(file: string, text: string): LocatedValue {
  const source = sourceText(file, text);
  const { keyCount, tooDeepAt } = jsonStructure(text, DEEPEST_NESTING);
  if (tooDeepAt !== undefined)
    return locatedJson(source, text, undefined, [tooDeep(source, tooDeepAt)]);
  const parsed = parse(text);
  if (parsed !== undefined) return checkedKeys(source, text, parsed.value, keyCount, []);
  const { text: mendedText, mends } = mendDecimalCommas(text);
  const findings = decimalCommas(source, mendedText, mends);
  const mended = parse(mendedText);
  if (mended !== undefined)
    return checkedKeys(source, mendedText, mended.value, keyCount, findings);
  return locatedJson(source, mendedText, undefined, [...findings, syntax(source, mendedText)]);
}

// The platform's parser decides what is JSON and is many times faster; jsonc-parser says where.
function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function checkedKeys(
  source: SourceText,
  text: string,
  value: unknown,
  keyCount: number,
  findings: Finding[],
): LocatedValue {
  const { count, reserved } = countKeys(value);
  const root = count === keyCount && !reserved ? undefined : parseTree(text);
  const found = root === undefined ? findings : [...findings, ...keyFindings(source, root)];
  const { $schema: schemaKey, ...rest } = isRecord(value) ? value : {};
  const data = schemaKey === undefined ? value : rest;
  return {
    ...locatedJson(source, text, reserved ? withoutReservedKeys(data) : data, found),
    schemaKey,
  };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function locatedJson(
  source: SourceText,
  text: string,
  value: unknown,
  findings: readonly Finding[],
): LocatedValue {
  let root: Node | undefined;
  return {
    file: source.file,
    value,
    findings,
    placeOf(path, atKey = false) {
      // A text that could not be read has no parts, and one nested too deep must not be parsed.
      if (value === undefined) return source.placeAt(0);
      root ??= parseTree(text);
      return source.placeAt(root === undefined ? 0 : jsonOffset(root, path, atKey));
    },
  };
}

function tooDeep(source: SourceText, offset: number): Finding {
  return {
    ...source.placeAt(offset),
    rule: 'nesting-too-deep',
    path: [],
    values: { limit: DEEPEST_NESTING },
  };
}

function decimalCommas(source: SourceText, text: string, mends: readonly CommaMend[]): Finding[] {
  if (mends.length === 0) return [];
  const paths = new Map<number, RecordPath>(mends.map(({ offset }) => [offset, []]));
  // One walk for all of them: looking up each from the top is quadratic on a hostile file.
  visit(text, {
    onLiteralValue(_value, offset, _length, _line, _column, path) {
      if (paths.has(offset)) paths.set(offset, path());
    },
  });
  return mends.map(({ offset, found, mended }) => {
    const path = paths.get(offset) ?? [];
    return {
      ...source.placeAt(offset),
      rule: 'number-decimal-comma',
      path,
      values: { found, mended },
    };
  });
}

function syntax(source: SourceText, text: string): Finding {
  const { offset, values } = jsonMistake(text);
  return { ...source.placeAt(offset), rule: 'json-syntax', path: [], values };
}
