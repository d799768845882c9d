import { type Dimension, DIMENSIONS } from '../../schema/dimension.ts';
import type { RowToWeigh, WeighedRow } from './weighed-rows.ts';

/** What a file says of itself: the rule, the day, and the address that gives the same weights again. */
export interface WeighedAbout {
  readonly version: string;
  readonly asOf: string;
  readonly address: string;
}

export interface NamedRow extends RowToWeigh {
  readonly id: string;
  readonly name: string;
}

/**
 * The benchmark by the weights of a reader as records: one for every covenant, in the order in which the
 * table shows them. Each holds the scores and the weights, as shares of the whole.
 */
export function weighedRecords(
  rows: readonly WeighedRow<NamedRow>[],
  weights: readonly number[],
  { version, asOf, address }: WeighedAbout,
): Readonly<Record<string, string | number | null>>[] {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const perDimension = (name: string, of: (index: number) => number | null) =>
    Object.fromEntries(
      DIMENSIONS.map((dimension: Dimension, index) => [`${dimension}_${name}`, of(index)]),
    );
  const shares = perDimension('weight', (index) => rounded((weights[index] ?? 0) / whole));
  return rows.map(({ id, name, scores, total, place }) => ({
    covenant: id,
    name,
    total_low: rounded(total?.low),
    total_high: rounded(total?.high),
    place_best: place?.best ?? null,
    place_worst: place?.worst ?? null,
    ...perDimension('low', (index) => rounded(scores[index]?.low)),
    ...perDimension('high', (index) => rounded(scores[index]?.high)),
    ...shares,
    rule_version: version,
    as_of: asOf,
    address,
  }));
}

/** To six decimals: what is added up in another order gives the same text. */
const rounded = (number: number | undefined): number | null =>
  number === undefined ? null : Number(number.toFixed(6));
