/** A version of a content file, taken apart as far as any version can be, also one of an older schema. */
export interface VersionParts {
  /** The fields at the top of the record. */
  readonly fields: ReadonlyMap<string, FieldText>;
  /** Of a KPI, the value of each period, as JSON. */
  readonly values: ReadonlyMap<string, string>;
}

/** A field as it is written, and its words, which take longer to find. */
export interface FieldText {
  readonly written: string;
  readonly words: () => readonly string[];
}

/** The field that the prose below the front matter counts as. */
export const PROSE = 'prose';

/**
 * Takes a version apart without the schema of today, which it may not fit. Order, layout, quotation
 * marks and the names of nested fields are left out, so that a change of form is no change.
 * @param file its name then; the ending tells how it is written
 * @returns `undefined` for what cannot be read
 */
export function versionParts(file: string, text: string): VersionParts | undefined {
  return file.endsWith('.json') ? jsonParts(text) : frontMatterParts(text);
}

function jsonParts(text: string): VersionParts | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const fields = Object.entries(value).filter(([key]) => key !== '$schema');
  return {
    fields: new Map(
      fields.map(([key, inner]) => [
        key,
        { written: JSON.stringify(inner), words: () => wordsIn(leaves(inner).join(' ')) },
      ]),
    ),
    values: observedValues(value),
  };
}

function leaves(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [String(value)];
  return Object.values(value).flatMap(leaves);
}

function observedValues(value: object): ReadonlyMap<string, string> {
  const list: unknown = 'observations' in value ? value.observations : undefined;
  if (!Array.isArray(list)) return new Map();
  return new Map(
    (list as readonly unknown[]).flatMap((entry) =>
      typeof entry === 'object' && entry !== null && 'period' in entry && 'value' in entry
        ? [[String(entry.period), canonical(entry.value)] as const]
        : [],
    ),
  );
}

/** JSON with its keys in one order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(
          Object.entries(inner).toSorted(([one], [other]) => (one < other ? -1 : 1)),
        )
      : inner,
  );
}

/** YAML is not parsed: that takes a millisecond a version, and only the fields at the top are needed. */
function frontMatterParts(text: string): VersionParts {
  const [, matter = '', prose = text] = /^---\n(.*?)\n---(?:\n(.*))?$/su.exec(text) ?? [];
  const fields = new Map<string, FieldText>();
  for (const block of matter.split(/^(?=\w[\w-]*:)/mu)) {
    const name = /^[\w-]+(?=:)/u.exec(block)?.[0];
    if (name !== undefined)
      fields.set(name, {
        written: block,
        words: () => wordsIn(block.replaceAll(FIELD_NAME, ' ')),
      });
  }
  fields.set(PROSE, { written: prose, words: () => wordsIn(prose) });
  return { fields, values: new Map() };
}

/** A name at the start of a line or within braces. */
const FIELD_NAME = /(?<=^[\s-]*|[{,]\s*)[\w$-]+:(?=\s|$)/gmu;

/** What is left of a text without punctuation and layout. */
const wordsIn = (text: string): string[] =>
  text.split(/[^\p{L}\p{N}.]+/u).filter((word) => word !== '' && word !== '.');
