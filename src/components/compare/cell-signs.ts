import type { CompareCell } from '../../site/compare/compare-data.ts';
import type { Sign } from '../sign.ts';

/** The mark of a cell without a number; one with a number needs none, and zero is a number. */
export const cellSigns: Readonly<Partial<Record<CompareCell['state'], Sign>>> = {
  unknown: 'not-known',
  not_applicable: 'lapsed',
  not_yet_due: 'waiting',
};
