import { execFileSync } from 'node:child_process';
import type { IsoDate } from '../domain/period-end.ts';
import { isPartialDate } from '../schema/date.ts';

/** Where a command hands its date to the pages that it builds. */
export const AS_OF_VARIABLE = 'CONVENANTMONITOR_AS_OF';

/**
 * The one date that the site speaks of (design, section 7): the one given, else that of
 * SOURCE_DATE_EPOCH, else that of the last commit. Nothing else reads a clock.
 * @param given a day, as `--as-of` takes it
 * @throws Error in plain words when the day is no day, or when there is none of the three
 */
export function asOfDate(given: string | undefined, environment: NodeJS.ProcessEnv): IsoDate {
  const day = given ?? environment[AS_OF_VARIABLE] ?? dayOfEpoch(environment['SOURCE_DATE_EPOCH']) ?? dayOfCommit();
  if (day.length !== '2019-07-04'.length || !isPartialDate(day)) {
    throw new Error(`--as-of needs a day such as 2019-07-04; received "${day}".`);
  }
  return day;
}

function dayOfEpoch(seconds: string | undefined): IsoDate | undefined {
  if (seconds === undefined) return undefined;
  if (!/^\d+$/u.test(seconds)) throw new Error(`SOURCE_DATE_EPOCH needs a number of seconds; received "${seconds}".`);
  return new Date(Number(seconds) * 1000).toISOString().slice(0, 10);
}

function dayOfCommit(): IsoDate {
  try {
    return execFileSync('git', ['log', '-1', '--format=%cd', '--date=format-local:%Y-%m-%d'], {
      encoding: 'utf8',
      env: { ...process.env, TZ: 'UTC' },
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    throw new Error('There is no git history to take the date from; give it with --as-of 2026-01-31.');
  }
}
