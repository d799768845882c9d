import type { RuleId, RuleValues } from '../schema/finding.ts';

/** What a finding says: what should stand there, what does, and what to do. No full stops. */
export interface RuleWords {
  readonly expected: string;
  readonly found: string;
  readonly mend: string;
}

/** The words of every rule in one language; a rule without words does not compile. */
export type RuleLexicon = { readonly [R in RuleId]: (values: RuleValues[R]) => RuleWords };

/** Makes {@link RuleWords} in one breath. */
export function words(expected: string, found: string, mend: string): RuleWords {
  return { expected, found, mend };
}

/** A name from a file between quotation marks of the text: ‘baseline’. */
export function quoted(name: string): string {
  return `‘${name}’`;
}

const MOST_LISTED = 12;

/** `a, b of c`; of a long list the first dozen and how many more there are. */
export function listed(
  names: readonly string[],
  or: string,
  more: (count: number) => string,
): string {
  const last = names.at(-1);
  if (last === undefined) return '';
  if (names.length === 1) return last;
  if (names.length <= MOST_LISTED) return `${names.slice(0, -1).join(', ')} ${or} ${last}`;
  return `${names.slice(0, MOST_LISTED).join(', ')} ${more(names.length - MOST_LISTED)}`;
}
