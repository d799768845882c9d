import { Document, isMap, isScalar, isSeq, parseDocument, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import type { Node, Pair } from 'yaml';
import { isFields, keysInOrder } from './in-order-of.ts';

/** Lines that content is folded at, the usual one first; older files are folded a little earlier. */
const LINE_WIDTHS = [100, 97, 96];
/** How a text can be written: folded at a line, and with or without room within `[a, b]`. */
const NOTATIONS = LINE_WIDTHS.flatMap((lineWidth) =>
  [false, true].map((flowCollectionPadding) => ({ lineWidth, flowCollectionPadding })),
);
/** A text longer than this is folded over lines of its own. */
const FOLDED_FROM = 70;

/**
 * The YAML of a record, with every line end. What it shares with an earlier text keeps the notation
 * that it had there, comments included, so that saving changes only what was edited.
 * @param earlier the YAML that the record was read from, where there was any
 */
export function frontMatterText(record: unknown, earlier?: string): string {
  const document = earlier === undefined ? new Document({}) : parseDocument(earlier);
  const notation = NOTATIONS.find((one) => document.toString(one) === earlier);
  document.contents = updated(document.contents as Node | null, record);
  return document.toString(notation ?? NOTATIONS[0]);
}

function updated(node: Node | null | undefined, value: unknown): Node {
  if (Array.isArray(value)) return updatedList(isSeq(node) ? node : new YAMLSeq(), value);
  if (isFields(value)) return updatedMap(isMap(node) ? node : new YAMLMap(), value);
  return isScalar(node) && node.value === value ? node : scalar(value);
}

function updatedMap(map: YAMLMap, value: Readonly<Record<string, unknown>>): YAMLMap {
  const pairs = new Map(map.items.map((pair) => [keyOf(pair), pair]));
  map.items = keysInOrder([...pairs.keys()], Object.keys(value)).map((key) => {
    const pair = pairs.get(key) ?? new Document({}).createPair(key, null);
    pair.value = updated(pair.value as Node | null, value[key]);
    return pair;
  });
  return map;
}

/** An item that was there before keeps its notation, also when others were added or taken away. */
function updatedList(list: YAMLSeq, value: readonly unknown[]): YAMLSeq {
  const left = new Map(list.items.map((item) => [JSON.stringify(item), item as Node]));
  const same = value.map((item) => take(left, JSON.stringify(item)));
  const isOnOneLine = list.flow === true && list.items.length > 0;
  list.items = value.map((item, index) => {
    const before = same[index];
    if (before !== undefined) return before;
    const inPlace = list.items[index] as Node | undefined;
    return updated(take(left, JSON.stringify(inPlace)), item);
  });
  list.flow = value.length === 0 || isOnOneLine;
  return list;
}

function take<T>(items: Map<string, T>, key: string): T | undefined {
  const item = items.get(key);
  items.delete(key);
  return item;
}

function keyOf(pair: Pair): string {
  return String(isScalar(pair.key) ? pair.key.value : pair.key);
}

/** A date or a country code that YAML might read as something else is quoted, as the check asks. */
function scalar(value: unknown): Scalar {
  const node = new Scalar(value);
  if (typeof value !== 'string') return node;
  if (/^(?:\d|[A-Z]{2}$)/u.test(value)) node.type = Scalar.QUOTE_DOUBLE;
  else if (value.length > FOLDED_FROM) node.type = Scalar.BLOCK_FOLDED;
  return node;
}
