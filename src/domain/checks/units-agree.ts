import type { Breach, RecordPath } from '../../schema/finding.ts';
import type { ValueNotation } from '../../schema/fact-rule-values.ts';
import type { Kpi } from '../../schema/kpi.ts';
import { type AnyRecord, recordsOfKind } from '../../schema/record.ts';
import type { Value } from '../../schema/value.ts';
import type { Unit } from '../../schema/vocabulary.ts';
import { eachObject } from '../each-object.ts';
import { notationOf } from '../value-notation.ts';
import { toldOnce } from './told-once.ts';

interface Counted {
  readonly notation: ValueNotation;
  readonly path: RecordPath;
}

/**
 * An amount of money stands only under a unit of money, in its currency. The values of one KPI are
 * all numbers, all distributions or all amounts in one currency; of those that differ, the fewer are
 * told.
 */
export function unitsAgree(records: readonly AnyRecord[]): Breach[] {
  const units = new Map(
    recordsOfKind(records, 'unit-list').flatMap(({ value }) =>
      value.units.map((unit) => [unit.id, unit]),
    ),
  );
  return records.flatMap(({ kind, file, value }) => {
    if (kind !== 'kpi') return misplacedMoney(file, statementsIn(value), units);
    const counted = countedIn(value);
    const misplaced = misplacedMoney(
      file,
      counted.map((each) => ({ ...each, unit: value.unit })),
      units,
    );
    return misplaced.length > 0 ? misplaced : mixed(file, counted);
  });
}

function misplacedMoney(
  file: string,
  statements: readonly (Counted & { readonly unit: string })[],
  units: ReadonlyMap<string, Unit>,
): Breach[] {
  const amounts = statements.flatMap(({ notation, path, unit }) => {
    const known = units.get(unit);
    return notation.kind !== 'money' || known === undefined
      ? []
      : [{ currency: notation.currency, path, unit: known }];
  });
  const misplaced = amounts.filter(({ currency, unit }) => currency !== unit.currency);
  return toldOnce(misplaced, amounts).map(({ currency, path, unit }) => ({
    rule: 'money-under-unit',
    file,
    path: [...path, 'currency'],
    values: { currency, unit: unit.id, unitCurrency: unit.currency },
  }));
}

/** Every value that stands beside a unit, wherever in a record. */
function statementsIn(record: unknown): (Counted & { readonly unit: string })[] {
  const statements: (Counted & { readonly unit: string })[] = [];
  eachObject(record, (holder, path) => {
    if (!('unit' in holder) || typeof holder.unit !== 'string' || !('value' in holder)) return;
    const { unit, value } = holder;
    const notation = notationOf(value as Value);
    if (notation !== undefined) statements.push({ notation, unit, path: [...path, 'value'] });
  });
  return statements;
}

function mixed(file: string, counted: readonly Counted[]): Breach[] {
  const groups = [...Map.groupBy(counted, ({ notation }) => keyOf(notation)).values()];
  const [most, ...fewer] = groups.toSorted((one, other) => other.length - one.length);
  const others = most?.[0]?.notation;
  if (others === undefined) return [];
  return fewer.flat().map(({ notation, path }) => ({
    rule: 'unit-mixed',
    file,
    path,
    values: { found: notation, others },
  }));
}

const keyOf = (notation: ValueNotation) =>
  notation.kind === 'money' ? `money ${notation.currency}` : notation.kind;

/** Every value of the series that is counted in something: words and unknown are not. */
function countedIn({ observations }: Kpi): Counted[] {
  return observations.flatMap(({ value, alternates = [] }, index) => {
    const path = ['observations', index];
    return [
      { value, path: [...path, 'value'] },
      ...alternates.map((alternate, at) => ({
        value: alternate.value,
        path: [...path, 'alternates', at, 'value'],
      })),
    ].flatMap((each) => {
      const notation = notationOf(each.value);
      return notation === undefined ? [] : [{ notation, path: each.path }];
    });
  });
}
