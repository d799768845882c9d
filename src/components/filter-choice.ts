/** What a reader chose, by the name of the list it was chosen from; a list that shows all is not in it. */
export type Choice = ReadonlyMap<string, string>;

/**
 * The choice that an address holds. What no list offers is ignored: an address of old, or a
 * mistyped one, shows more and never nothing.
 * @param search the part of the address from `?`
 * @param offered the values of each list by its name
 */
export function choiceIn(
  search: string,
  offered: ReadonlyMap<string, ReadonlySet<string>>,
): Choice {
  const parameters = new URLSearchParams(search);
  return new Map(
    [...offered].flatMap(([name, values]) => {
      const value = parameters.get(name) ?? '';
      return value !== '' && values.has(value) ? [[name, value] as const] : [];
    }),
  );
}

/** The address of a choice, from `?`; what else the address holds stays. Empty for no choice. */
export function searchOf(choice: Choice, search: string, names: Iterable<string>): string {
  const parameters = new URLSearchParams(search);
  for (const name of names) {
    const value = choice.get(name);
    if (value === undefined) parameters.delete(name);
    else parameters.set(name, value);
  }
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** Whether something has all that was chosen. @param valuesOf its values in one list, parted by spaces */
export function fits(choice: Choice, valuesOf: (name: string) => string): boolean {
  return [...choice].every(([name, value]) => valuesOf(name).split(' ').includes(value));
}

/**
 * Puts what is known in order and what is not at the end; equal ones keep their place.
 * Numbers in a text are read as numbers: 9 comes before 10.
 */
export function inOrderOf<T>(
  things: readonly T[],
  keyOf: (thing: T) => string,
  { isDescending, lang }: { readonly isDescending: boolean; readonly lang: string },
): T[] {
  const compare = new Intl.Collator(lang, { numeric: true }).compare;
  return things.toSorted((one, other) => {
    const [key, otherKey] = [keyOf(one), keyOf(other)];
    if (key === '' || otherKey === '') return Number(key === '') - Number(otherKey === '');
    return isDescending ? compare(otherKey, key) : compare(key, otherKey);
  });
}
