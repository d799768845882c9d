/** The day of the clock in UTC, as commits have theirs: for a folder that has no commit to ask. */
export function dayOfClock(): string {
  return new Date().toISOString().slice(0, 10);
}
