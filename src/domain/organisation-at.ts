import type { Organisation } from '../schema/organisation.ts';
import type { LocalisedText } from '../schema/text.ts';
import { firstDay, type IsoDate, lastDay } from './period-end.ts';

/**
 * The name an organisation had on a day, by its dated names; the last of the names where none of
 * them holds on that day.
 */
export function nameOn(
  { names }: Pick<Organisation, 'names'>,
  day: IsoDate,
): LocalisedText | undefined {
  const held = names.findLast(
    ({ from, until }) =>
      (from === undefined || firstDay(from) <= day) &&
      (until === undefined || day <= lastDay(until)),
  );
  return (held ?? names.at(-1))?.name;
}

/** The organisations that merged into this one, directly or through another; in the order of the map. */
export function mergedFrom(
  organisations: ReadonlyMap<string, { readonly value: Pick<Organisation, 'mergedInto'> }>,
  organisation: string,
): string[] {
  const endsThere = (first: string) => {
    const passed = new Set<string>();
    let next: string | undefined = first;
    // Records that merge into each other in a circle are a fault of content; here it ends.
    while (next !== undefined && next !== organisation && !passed.has(next)) {
      passed.add(next);
      next = organisations.get(next)?.value.mergedInto;
    }
    return next === organisation;
  };
  return [...organisations].flatMap(([id, { value }]) =>
    value.mergedInto !== undefined && id !== organisation && endsThere(value.mergedInto)
      ? [id]
      : [],
  );
}
