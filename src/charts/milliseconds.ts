import type { IsoDate } from '../domain/period-end.ts';

/** A day as a number to measure with: milliseconds to its start in UTC. */
export const milliseconds = (day: IsoDate): number => Date.parse(`${day}T00:00:00Z`);
