/**
 * The day of the clock in UTC, as commits have theirs: for a folder that has no commit to ask, and to
 * know that a record of today, on an older commit, is not one of a day to come.
 */
export function dayOfClock(): string {
  return new Date().toISOString().slice(0, 10);
}
