import type { z } from 'zod';
import type { RuleBroken } from './rule-broken.ts';

/** A number, text or list outside its bounds; the length of a text is in UTF-16 units. */
export function sizeBreach(
  issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
  input: unknown,
): RuleBroken {
  const exclusive = issue.inclusive === false ? true : undefined;
  const small = issue.code === 'too_small';
  const bound = Number(small ? issue.minimum : issue.maximum);
  if (typeof input === 'number') {
    if (small)
      return { rule: 'number-too-small', values: { minimum: bound, found: input, exclusive } };
    return { rule: 'number-too-large', values: { maximum: bound, found: input, exclusive } };
  }
  if (typeof input === 'string') {
    if (input === '') return { rule: 'text-empty', values: {} };
    if (small) return { rule: 'text-too-short', values: { minimum: bound, found: input.length } };
    return { rule: 'text-too-long', values: { maximum: bound, found: input.length } };
  }
  const found = Array.isArray(input) ? input.length : Object.keys(input ?? {}).length;
  if (small) return { rule: 'list-too-short', values: { minimum: bound, found } };
  return { rule: 'list-too-long', values: { maximum: bound, found } };
}
