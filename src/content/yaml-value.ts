import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar } from 'yaml';
import type { Finding, RecordPath, RuleId, RuleValues } from '../schema/finding.ts';
import { DEEPEST_NESTING, isReservedKey } from './located-value.ts';
import { shownText } from './shown.ts';
import type { SourceText } from './source-text.ts';

/**
 * Turns parsed YAML into plain JSON data, and reports what we do not take: anchors, aliases, tags,
 * merge keys, double and reserved keys, keys that are no text, and what is nested too deep.
 * @param base offset of the YAML within its file
 */
export function yamlValue(
  source: SourceText,
  base: number,
  root: Node | null,
): { value: unknown; findings: Finding[] } {
  const findings: Finding[] = [];
  const path: (string | number)[] = [];

  function report<R extends RuleId>(
    node: Node,
    rule: R,
    values: RuleValues[R],
    at: RecordPath = [...path],
  ): undefined {
    const place = source.placeAt(base + (node.range?.[0] ?? 0));
    findings.push({ ...place, rule, path: at, values } as unknown as Finding);
  }

  /** An anchor or tag stands before its node, so its place is looked up in the text. */
  function reportMark(node: Node, mark: string): undefined {
    const start = base + (node.range?.[0] ?? 0);
    const at = source.text.lastIndexOf(mark, start);
    const place = source.placeAt(at < base ? start : at);
    findings.push({
      ...place,
      rule: 'yaml-alias',
      path: [...path],
      values: { found: shownText(mark) },
    });
  }

  function valueOf(node: unknown, depth: number): unknown {
    if (isAlias(node)) return reportMark(node, `*${node.source}`);
    if (!isScalar(node) && !isMap(node) && !isSeq(node)) return null;
    if (node.anchor !== undefined) reportMark(node, `&${node.anchor}`);
    if (node.tag !== undefined) reportMark(node, node.tag.replace(/^tag:yaml\.org,2002:/, '!!'));
    if (isScalar(node)) return scalarValue(node);
    if (depth === DEEPEST_NESTING)
      return report(node, 'nesting-too-deep', { limit: DEEPEST_NESTING }, []);
    return isSeq(node)
      ? node.items.map((item, index) => inside(index, item, depth))
      : recordOf(node.items, depth);
  }

  function inside(step: string | number, node: unknown, depth: number): unknown {
    path.push(step);
    const value = valueOf(node, depth + 1);
    path.pop();
    return value;
  }

  function recordOf(pairs: readonly Pair[], depth: number): Record<string, unknown> {
    const record: Record<string, unknown> = {};
    for (const { key: keyNode, value } of pairs) {
      if (!isScalar(keyNode)) {
        if (isAlias(keyNode) || isMap(keyNode) || isSeq(keyNode))
          report(keyNode, 'yaml-syntax', { mistake: 'key', reason: '' });
        continue;
      }
      valueOf(keyNode, depth);
      const key = yamlKey(keyNode);
      if (key === '<<') reportMark(keyNode, key);
      if (Object.hasOwn(record, key)) report(keyNode, 'key-duplicate', { key }, [...path, key]);
      if (isReservedKey(key)) report(keyNode, 'key-reserved', { key }, [...path, key]);
      else record[key] = inside(key, value, depth);
    }
    return record;
  }

  return { value: valueOf(root, 0), findings };
}

/** A key as the text that stands in the file: `2019:` is the key "2019". */
export function yamlKey(node: Scalar): string {
  return typeof node.value === 'string' ? node.value : (node.source ?? '');
}

/**
 * Digits that a number would change stay text: a company number `01234567` would lose its zero, and
 * of more than about 16 digits the last would be rounded. `.inf` and `.nan` are no numbers of ours.
 * A field for a number still refuses them all.
 */
function scalarValue(node: Scalar): unknown {
  return typeof node.value === 'number' ? numberValue(node.value, node.source ?? '') : node.value;
}

function numberValue(value: number, source: string): number | string {
  const rounded = /^[-+]?\d+$/.test(source) && !Number.isSafeInteger(value);
  return rounded || !Number.isFinite(value) || /^[-+]?0\d/.test(source) ? source : value;
}
