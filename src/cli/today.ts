import type { IsoDate } from '../domain/period-end.ts';

/**
 * The day of the clock, in UTC. It enters here only to know that a record of today is not one of a
 * day to come, where no day is given and the last commit is older.
 */
export const today = (): IsoDate => new Date().toISOString().slice(0, 10);
