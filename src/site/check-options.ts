import { NAMES_VARIABLE, readNames } from '../content/read-names.ts';
import { asOfDate } from './as-of.ts';
import type { CheckOptions } from './check-content.ts';

/**
 * What the check needs, from the command line and the environment.
 * @param asOf a day, as `--as-of` takes it
 * @throws Error in plain words, as {@link asOfDate} and {@link readNames} do
 */
export function checkOptions(
  root: string,
  asOf: string | undefined,
  environment: NodeJS.ProcessEnv,
): CheckOptions {
  return { asOf: asOfDate(asOf, environment), names: readNames(environment[NAMES_VARIABLE], root) };
}
