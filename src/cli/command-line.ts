import { parseArgs } from 'node:util';
import { closest } from '../schema/closest.ts';
import type { UsageProblem } from '../schema/usage-problem.ts';

/** What an option takes: nothing, any text, any text more than once, or one of some words. */
export type OptionKind = 'flag' | 'text' | 'texts' | readonly string[];

/** The options of a command as they were given; a flag that is there is `''`. */
export interface CommandLine<Name extends string> {
  readonly options: Readonly<Partial<Record<Name, string>>>;
  /** All that was given for the options that may be there more than once, in order. */
  readonly lists: Readonly<Partial<Record<Name, readonly string[]>>>;
  /** What stands there by itself, such as the name of a file. */
  readonly texts: readonly string[];
  /** The first thing that is wrong; then nothing should be done. */
  readonly problem: UsageProblem | undefined;
}

/**
 * Reads what a command was given.
 * @param most how many texts may stand there by themselves
 */
export function readCommandLine<Name extends string>(
  given: readonly string[],
  kinds: Readonly<Record<Name, OptionKind>>,
  most = 0,
): CommandLine<Name> {
  const names = Object.keys(kinds) as Name[];
  const { tokens } = parseArgs({
    args: [...given],
    options: Object.fromEntries(
      names.map((name) => [name, { type: kinds[name] === 'flag' ? 'boolean' : 'string' }] as const),
    ),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const options: Partial<Record<Name, string>> = {};
  const lists: Partial<Record<Name, string[]>> = {};
  const texts: string[] = [];
  const read = (problem?: UsageProblem) => ({ options, lists, texts, problem });
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') {
      if (texts.length === most) return read({ kind: 'text-unexpected', found: token.value });
      texts.push(token.value);
      continue;
    }
    const name = names.find((one) => one === token.name);
    const problem =
      name === undefined
        ? unknown(token.rawName, token.name, names)
        : problemWith(token, kinds[name], options[name] !== undefined);
    if (name === undefined || problem !== undefined) return read(problem);
    if (kinds[name] === 'texts') (lists[name] ??= []).push(token.value ?? '');
    else options[name] = token.value ?? '';
  }
  return read();
}

function unknown(rawName: string, name: string, names: readonly string[]): UsageProblem {
  const near = closest(name, names);
  return {
    kind: 'option-unknown',
    name: rawName,
    closest: near === undefined ? undefined : `--${near}`,
  };
}

interface GivenOption {
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function problemWith(
  { rawName: name, value, inlineValue }: GivenOption,
  kind: OptionKind,
  isThereAlready: boolean,
): UsageProblem | undefined {
  if (isThereAlready) return { kind: 'option-twice', name };
  if (kind === 'flag') return value === undefined ? undefined : { kind: 'value-unwanted', name };
  // `--format --en`: the next option is no value, unless it was glued on with `=`.
  if (value === undefined || value === '' || (value.startsWith('-') && inlineValue !== true))
    return { kind: 'value-missing', name };
  if (typeof kind !== 'string' && !kind.includes(value))
    return { kind: 'value-not-allowed', name, found: value, allowed: kind };
  return undefined;
}
