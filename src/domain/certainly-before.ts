import { firstDay, lastDay } from './period-end.ts';

/**
 * Whether one date lies before another however both are read: the last day it can be comes before
 * the first day that the other can be. 2019 and 2019-03 are in no certain order.
 */
export function certainlyBefore(one: string, other: string): boolean {
  return lastDay(one) < firstDay(other);
}
