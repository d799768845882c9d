/**
 * Whether two values are published alike: how keys are ordered and what white space stands between
 * words is no difference, the order of a list and each language are.
 */
export function sameValue(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one === 'string' && typeof other === 'string') return tidy(one) === tidy(other);
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [before, after] = [one, other] as Readonly<Record<string, unknown>>[];
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => sameValue(before?.[key], after?.[key]));
}

/** Text as a browser shows it. */
export const tidy = (text: string): string => text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
