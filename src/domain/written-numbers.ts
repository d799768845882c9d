import type { RecordPath } from '../schema/finding.ts';
import type { Value } from '../schema/value.ts';

/** A number as a file has it, and where it stands. */
export interface WrittenNumber {
  readonly number: number;
  readonly path: RecordPath;
}

/** The numbers that a value is written with; those of an amount are money, and no number of a unit. */
export function writtenNumbers(value: Value, path: RecordPath): WrittenNumber[] {
  switch (value.kind) {
    case 'number':
    case 'bound':
      return [{ number: value.number, path: [...path, 'number'] }];
    case 'range':
      return (['from', 'to'] as const).map((end) => ({ number: value[end], path: [...path, end] }));
    case 'distribution':
      return value.shares.flatMap((share, index) =>
        writtenNumbers(share.value, [...path, 'shares', index, 'value']),
      );
    case 'words':
    case 'unknown':
    case 'money':
      return [];
    default:
      return value satisfies never;
  }
}
