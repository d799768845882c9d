import type { z } from 'zod';
import { mendedDecimalComma } from './decimal-comma.ts';

type Issue = z.core.$ZodIssue;
type Union = z.core.$ZodIssueInvalidUnion;

/**
 * The issues worth telling of a union without discriminator: those of the branch that the value
 * comes nearest to. Where every branch wants one of a few values, all those values together.
 * Of a missing value, what the first branch says of it.
 * @returns no issues when no branch has any, as when an exclusive union fits twice
 */
export function branchIssues({ errors, input }: Union): readonly Issue[] {
  const [first = []] = errors;
  if (input === undefined) return first.slice(0, 1);
  const values = errors.map(([issue, ...more]) =>
    more.length === 0 && issue?.code === 'invalid_value' && issue.path.length === 0
      ? issue.values
      : undefined,
  );
  const own = first[0];
  if (own?.code === 'invalid_value' && values.every((list) => list !== undefined))
    return [{ ...own, values: values.flat() }];
  // "48,5" is a text, yet nearer to a number than to any of the texts that another branch takes.
  const number = errors
    .flat()
    .find(
      (issue) =>
        issue.code === 'invalid_type' &&
        issue.path.length === 0 &&
        /^(?:number|int)$/.test(issue.expected),
    );
  if (number !== undefined && typeof input === 'string' && mendedDecimalComma(input) !== undefined)
    return [number];
  const fitting = errors.filter(
    (issues) => issues.some((issue) => !refusesType(issue, input)) || issues.length === 0,
  );
  const [nearest] = fitting.toSorted((one, other) => one.length - other.length);
  if (nearest !== undefined) return nearest;
  return wrongType(errors.flat(), input);
}

/** Whether the branch fails on the value as a whole, for being of another type. */
function refusesType(issue: Issue, input: unknown): boolean {
  if (issue.path.length > 0) return false;
  if (issue.code === 'invalid_value')
    return !issue.values.some((value) => typeof value === typeof input);
  return issue.code === 'invalid_type';
}

/** All types that the branches take, as one issue, in a form that `valueTypesOf` reads. */
function wrongType(issues: readonly Issue[], input: unknown): readonly Issue[] {
  const types = issues.flatMap((issue) => (issue.code === 'invalid_type' ? [issue.expected] : []));
  const [first] = issues;
  return types.length === 0 || first === undefined
    ? issues.slice(0, 1)
    : [{ ...first, code: 'invalid_type', expected: types.join('|'), input } as Issue];
}
