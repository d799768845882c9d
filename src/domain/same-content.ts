/**
 * Whether two pieces of content tell a reader the same. How they are written is no difference: not
 * the order of keys or of lists, not white space within a text, not 1.0 against 1. A language that
 * one of them lacks is a translation still to come, and no other statement.
 */
export function sameContent(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (isLocalised(one) && isLocalised(other)) return sameText(one, other);
  if (Array.isArray(one) && Array.isArray(other)) return sameMembers(one, other);
  if (isObject(one) && isObject(other)) {
    const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
    return [...keys].every((key) => sameContent(one[key], other[key]));
  }
  return typeof one === 'string' && typeof other === 'string' && tidy(one) === tidy(other);
}

type Content = Readonly<Record<string, unknown>>;

const isObject = (part: unknown): part is Content =>
  typeof part === 'object' && part !== null && !Array.isArray(part);

const isLocalised = (part: unknown): part is Content =>
  isObject(part) &&
  (typeof part['nl'] === 'string' || typeof part['en'] === 'string') &&
  Object.keys(part).every((key) => key === 'nl' || key === 'en');

function sameText(one: Content, other: Content): boolean {
  const shared = ['nl', 'en'].filter(
    (lang) => one[lang] !== undefined && other[lang] !== undefined,
  );
  return shared.length > 0 && shared.every((lang) => sameContent(one[lang], other[lang]));
}

/** Every member of one list has one of its own in the other. */
function sameMembers(one: readonly unknown[], other: readonly unknown[]): boolean {
  const left = [...other];
  return (
    one.length === other.length &&
    one.every((member) => {
      const at = left.findIndex((candidate) => sameContent(member, candidate));
      if (at !== -1) left.splice(at, 1);
      return at !== -1;
    })
  );
}

const tidy = (text: string): string => text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
