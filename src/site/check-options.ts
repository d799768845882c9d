import { NAMES_VARIABLE, readNames } from '../content/read-names.ts';
import type { IsoDate } from '../domain/period-end.ts';
import { AS_OF_VARIABLE, asOfDate } from './as-of.ts';
import type { CheckOptions } from './check-content.ts';

/**
 * What the check needs, from the command line and the environment.
 * @param asOf a day, as `--as-of` takes it
 * @param today the day of the clock, for records that are about to be committed; who names a day
 *   has records judged on that one
 * @throws Error in plain words, as {@link asOfDate} and {@link readNames} do
 */
export function checkOptions(
  root: string,
  asOf: string | undefined,
  environment: NodeJS.ProcessEnv,
  today: IsoDate,
): CheckOptions {
  const day = asOfDate(asOf, environment);
  const isNamed = [asOf, environment[AS_OF_VARIABLE], environment['SOURCE_DATE_EPOCH']].some(
    (one) => one !== undefined,
  );
  return {
    asOf: day,
    today: isNamed || today < day ? day : today,
    names: readNames(environment[NAMES_VARIABLE], root),
  };
}
