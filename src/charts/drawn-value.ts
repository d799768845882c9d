import type { BoundSide, Value } from '../schema/value.ts';
import type { DrawnValue, OpenSide } from './chart-description.ts';

const OPEN_SIDE: Record<BoundSide, OpenSide> = {
  at_least: 'up',
  more_than: 'up',
  at_most: 'down',
  less_than: 'down',
  almost: 'down',
};

/**
 * What can be drawn of a value.
 * @param currency the currency of the axis; an amount in another one cannot share it
 * @returns undefined for words, distributions, unknown values and amounts in another currency
 */
export function drawnValue(value: Value, currency: string | undefined): DrawnValue | undefined {
  switch (value.kind) {
    case 'number':
      return { kind: 'number', number: value.number };
    case 'range':
      return { kind: 'range', from: value.from, to: value.to };
    case 'bound':
      return { kind: 'bound', side: OPEN_SIDE[value.side], number: value.number };
    case 'money':
      return value.currency === currency ? drawnValue(value.amount, currency) : undefined;
    case 'words':
    case 'unknown':
    case 'distribution':
      return undefined;
    default:
      return value satisfies never;
  }
}

/** Lowest and highest number of a drawn value; equal unless it is a range. */
export function ends(value: DrawnValue): readonly [number, number] {
  return value.kind === 'range' ? [value.from, value.to] : [value.number, value.number];
}
