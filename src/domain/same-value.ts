/**
 * Whether two values from records say the same. The order of keys does not matter, nor does a field
 * that is left out against one that is `undefined`; the order of a list does.
 */
export function sameValue(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object') return false;
  if (one === null || other === null || Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => sameValue(fieldOf(one, key), fieldOf(other, key)));
}

const fieldOf = (value: object, key: string): unknown =>
  (value as Readonly<Record<string, unknown>>)[key];
