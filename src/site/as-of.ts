import { dayOfClock } from '../content/day-of-clock.ts';
import { dayOfCommit } from '../content/day-of-commit.ts';
import type { IsoDate } from '../domain/period-end.ts';
import { isPartialDate } from '../schema/date.ts';
import { UsageError } from './usage-error.ts';

/** Where a command hands its date to the pages that it builds. */
export const AS_OF_VARIABLE = 'CONVENANTMONITOR_AS_OF';

/**
 * The one date that the site speaks of (design, section 7): the one given, else the one that a
 * command handed on, else that of SOURCE_DATE_EPOCH, else that of the last commit, else, where there
 * is no git, today. Nothing else reads a clock.
 * @param given a day, as `--as-of` takes it
 * @param commit whose day it is when nothing else gives one
 * @throws UsageError when one of them is no day
 */
export function asOfDate(
  given: string | undefined,
  environment: NodeJS.ProcessEnv,
  commit?: string,
): IsoDate {
  return knownDay(given, environment, commit) ?? dayOfClock();
}

/** That date, or nothing where only the clock has one. */
export function knownDay(
  given: string | undefined,
  environment: NodeJS.ProcessEnv,
  commit?: string,
): IsoDate | undefined {
  if (given !== undefined) return checkedDay('--as-of', given);
  const handedOn = environment[AS_OF_VARIABLE];
  if (handedOn !== undefined) return checkedDay(AS_OF_VARIABLE, handedOn);
  const seconds = environment['SOURCE_DATE_EPOCH'];
  if (seconds !== undefined) return dayOfEpoch(seconds);
  return dayOfCommit(commit);
}

function checkedDay(name: string, day: string): IsoDate {
  if (day.length !== '2019-07-04'.length || !isPartialDate(day))
    throw new UsageError({ kind: 'day-wrong', name, found: day });
  return day;
}

/** The last second that a year of four digits has, 9999-12-31T23:59:59Z. */
const LAST_EPOCH = 253_402_300_799;

function dayOfEpoch(seconds: string): IsoDate {
  if (!/^\d+$/u.test(seconds) || Number(seconds) > LAST_EPOCH)
    throw new UsageError({ kind: 'seconds-wrong', name: 'SOURCE_DATE_EPOCH', found: seconds });
  return new Date(Number(seconds) * 1000).toISOString().slice(0, 10);
}
