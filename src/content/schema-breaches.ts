import type { z } from 'zod';
import type { Breach, RecordPath } from '../schema/finding.ts';
import { closest } from '../schema/closest.ts';
import { formatBreach } from './format-breach.ts';
import type { RuleBroken } from './rule-broken.ts';
import { shown } from './shown.ts';
import { sizeBreach } from './size-breach.ts';
import { typeBreach, valueTypeOf, valueTypesOf } from './type-breach.ts';
import { branchIssues } from './union-branch.ts';

type Issue = z.core.$ZodIssue;

/**
 * What is wrong with a value by its schema, all of it at once; empty when it fits. It parses by
 * itself, because an error made without these options tells neither values nor allowed keys.
 * @param file goes into the breaches
 */
export function schemaBreaches(file: string, schema: z.ZodType, value: unknown): Breach[] {
  const parsed = schema.safeParse(value, { reportInput: true, error: allowedKeysAsMessage });
  if (parsed.success) return [];
  const breaches = parsed.error.issues.flatMap((issue) => issueBreaches(file, issue, []));
  // A mistyped key is unknown and missing at once; the first says it all.
  const mistyped = breaches.flatMap((breach) =>
    breach.rule === 'key-unknown' ? [misspelt(breach)] : [],
  );
  return breaches.filter(
    ({ rule, path }) => rule !== 'key-missing' || !mistyped.includes(JSON.stringify(path)),
  );
}

function misspelt({ path, values }: Breach<'key-unknown'>): string {
  return JSON.stringify([...path.slice(0, -1), values.closest]);
}

/**
 * Zod shows the schema that raised an issue only to the error map, and passes on only its message:
 * so the keys that a record may have travel in there.
 */
function allowedKeysAsMessage({ code, inst }: z.core.$ZodRawIssue): string | undefined {
  if (code !== 'unrecognized_keys') return undefined;
  const { shape, keyType } = (inst as z.ZodType | undefined)?._zod.def as {
    shape?: object;
    keyType?: z.ZodType;
  };
  return JSON.stringify(
    Object.keys(shape ?? {}).concat([...(keyType?._zod.values ?? [])].map(String)),
  );
}

function issueBreaches(file: string, issue: Issue, above: RecordPath): Breach[] {
  const path = [
    ...above,
    ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step)),
  ];
  const breach = (broken: RuleBroken, at: RecordPath = path, atKey = false): Breach =>
    ({ file, path: at, ...(atKey && { atKey }), ...broken }) as Breach;
  if (issue.code === 'unrecognized_keys') {
    return unknownKeys(issue).map((broken) => breach(broken, [...path, broken.values.key], true));
  }
  if (issue.code === 'invalid_key' || issue.code === 'invalid_element') {
    const inner = issue.issues.flatMap((one) => issueBreaches(file, one, path));
    return inner.map((one) => ({ ...one, atKey: true }));
  }
  if (issue.code === 'invalid_union' && issue.discriminator === undefined) {
    const issues = branchIssues(issue);
    if (issues.length > 0) return issues.flatMap((one) => issueBreaches(file, one, path));
  }
  return [breach(ruleBroken(issue, path))];
}

function unknownKeys({
  keys,
  input,
  message,
}: z.core.$ZodIssueUnrecognizedKeys): RuleBroken<'key-unknown'>[] {
  const allowed = listIn(message);
  // A key that is there already is not what was meant.
  const free = allowed.filter((key) => !Object.hasOwn(input ?? {}, key));
  return keys.map((key) => ({
    rule: 'key-unknown',
    values: { key, allowed, closest: closest(key, free) },
  }));
}

function listIn(message: string): readonly string[] {
  try {
    const list: unknown = JSON.parse(message);
    return Array.isArray(list) ? list.map(String) : [];
  } catch {
    return []; // a schema with messages of its own
  }
}

function ruleBroken(issue: Issue, path: RecordPath): RuleBroken {
  if (issue.code === 'custom') return customRule(issue);
  const input =
    issue.code === 'invalid_union' && issue.discriminator !== undefined
      ? part(issue.input, issue.discriminator)
      : issue.input;
  const key = path.at(-1);
  if (input === undefined && key !== undefined) return missing(String(key), issue);
  switch (issue.code) {
    case 'invalid_type':
      return typeBreach(valueTypesOf(issue.expected), input);
    case 'invalid_value':
      return notAllowed(issue.values.map(String), input);
    case 'invalid_union':
      return notAllowed(optionsOf(issue), input);
    case 'too_small':
    case 'too_big':
      return sizeBreach(issue, input);
    case 'invalid_format':
      return formatBreach(issue.format, issue.message, input);
    case 'not_multiple_of':
      if (issue.divisor === 1) return typeBreach('whole-number', input);
  }
  return { rule: 'value-invalid', values: { reason: issue.message, found: shown(input) } };
}

function missing(key: string, issue: Issue): RuleBroken<'key-missing'> {
  if (issue.code === 'invalid_type')
    return { rule: 'key-missing', values: { key, expected: valueTypeOf(issue.expected) } };
  if (issue.code === 'invalid_value')
    return {
      rule: 'key-missing',
      values: { key, expected: 'text', allowed: issue.values.map(String) },
    };
  const allowed = issue.code === 'invalid_union' ? optionsOf(issue) : undefined;
  return { rule: 'key-missing', values: { key, expected: 'text', allowed } };
}

/** The values that a discriminator may have. */
function optionsOf(issue: z.core.$ZodIssueInvalidUnion): string[] {
  return 'options' in issue ? (issue.options ?? []).map(String) : [];
}

function notAllowed(allowed: readonly string[], input: unknown): RuleBroken {
  return {
    rule: 'value-not-allowed',
    values: {
      allowed,
      found: shown(input),
      closest: typeof input === 'string' ? closest(input, allowed) : undefined,
    },
  };
}

/** A rule of ours that a schema reported with `addBreach`; else what its author wrote. */
function customRule({ params, message, input }: z.core.$ZodIssueCustom): RuleBroken {
  if (typeof params?.['rule'] === 'string')
    return { rule: params['rule'], values: params['values'] ?? {} } as RuleBroken;
  return { rule: 'value-invalid', values: { reason: message, found: shown(input) } };
}

function part(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Record<string, unknown>)[key]
    : undefined;
}
