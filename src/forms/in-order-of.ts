/**
 * A value with its keys in the order that they have in an earlier one, so that saving a file does
 * not move what was not edited. A key that is new keeps its place after the key before it.
 */
export function inOrderOf(earlier: unknown, value: unknown): unknown {
  if (Array.isArray(value)) {
    const before: unknown[] = Array.isArray(earlier) ? earlier : [];
    return value.map((item, index) => inOrderOf(before[index], item));
  }
  if (!isFields(value) || !isFields(earlier)) return value;
  return Object.fromEntries(
    keysInOrder(Object.keys(earlier), Object.keys(value)).map((key) => [
      key,
      inOrderOf(earlier[key], value[key]),
    ]),
  );
}

/** The keys of now, in the order of before; a new one comes after the one that it follows now. */
export function keysInOrder(before: readonly string[], now: readonly string[]): string[] {
  const keys = before.filter((key) => now.includes(key));
  for (const [index, key] of now.entries()) {
    if (keys.includes(key)) continue;
    const previous = now[index - 1];
    keys.splice(previous === undefined ? 0 : keys.indexOf(previous) + 1, 0, key);
  }
  return keys;
}

export function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
