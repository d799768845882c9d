import type { ValueNotation } from '../schema/fact-rule-values.ts';
import type { Value } from '../schema/value.ts';

/** What a value is counted in; words and what is unknown are counted in nothing. */
export function notationOf(value: Value): ValueNotation | undefined {
  switch (value.kind) {
    case 'number':
    case 'range':
    case 'bound':
      return { kind: 'number' };
    case 'distribution':
      return { kind: 'distribution' };
    case 'money':
      return { kind: 'money', currency: value.currency };
    case 'words':
    case 'unknown':
      return undefined;
    default:
      return value satisfies never;
  }
}
