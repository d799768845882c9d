import type { ValueType } from '../schema/finding.ts';
import { mendedDecimalComma } from './decimal-comma.ts';
import type { RuleBroken } from './rule-broken.ts';
import { shown, shownText } from './shown.ts';

/** The type of value that zod's name for it stands for; `text` for the types that JSON has not. */
export function valueTypeOf(expected: string): ValueType {
  switch (expected) {
    case 'number':
    case 'nan':
      return 'number';
    case 'int':
    case 'bigint':
      return 'whole-number';
    case 'boolean':
      return 'boolean';
    case 'array':
    case 'tuple':
    case 'set':
      return 'list';
    case 'object':
    case 'record':
    case 'map':
      return 'record';
    case 'null':
    case 'undefined':
    case 'void':
    case 'never':
      return 'nothing';
    default:
      return 'text';
  }
}

/** The types in a list of zod's names, `number|string`; one type alone when there is one. */
export function valueTypesOf(expected: string): ValueType | readonly ValueType[] {
  const types = [...new Set(expected.split('|').map(valueTypeOf))];
  return types.length === 1 && types[0] !== undefined ? types[0] : types;
}

/** A value of the wrong type, with the value that was probably meant where that can be seen. */
export function typeBreach(
  expected: ValueType | readonly ValueType[],
  found: unknown,
): RuleBroken<'type-wrong' | 'number-decimal-comma'> {
  const types: readonly ValueType[] = typeof expected === 'string' ? [expected] : expected;
  if (
    typeof found === 'string' &&
    types.some((type) => type === 'number' || type === 'whole-number')
  ) {
    const mended = mendedDecimalComma(found);
    if (mended !== undefined)
      return { rule: 'number-decimal-comma', values: { found: shown(found), mended } };
  }
  const [mended] = types.flatMap((type) => mendedTo(type, found) ?? []);
  return {
    rule: 'type-wrong',
    values: { expected, found: shown(found), mended: mended && shownText(mended) },
  };
}

/** The found value as `type`, in the notation of JSON, which is YAML too. */
function mendedTo(type: ValueType, found: unknown): string | undefined {
  switch (type) {
    case 'text':
      // Only of whole numbers: `1.10` in the file has become 1.1 by now.
      return Number.isSafeInteger(found) || typeof found === 'boolean'
        ? `"${String(found)}"`
        : undefined;
    case 'number':
    case 'whole-number':
      return typeof found === 'string' && NUMBER.test(found) ? String(Number(found)) : undefined;
    case 'boolean':
      return typeof found === 'string' ? BOOLEAN_MEANT.get(found.toLowerCase()) : undefined;
    case 'list':
      return typeof found === 'string' && found.length <= LONGEST_REPEATED
        ? `[${JSON.stringify(found)}]`
        : undefined;
    default:
      return undefined;
  }
}

const NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,9})?$/;

const LONGEST_REPEATED = 40;

const BOOLEAN_MEANT: ReadonlyMap<string, string> = new Map([
  ['true', 'true'],
  ['ja', 'true'],
  ['yes', 'true'],
  ['waar', 'true'],
  ['false', 'false'],
  ['nee', 'false'],
  ['no', 'false'],
  ['onwaar', 'false'],
]);
