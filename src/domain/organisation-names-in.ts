import type { Organisation } from '../schema/organisation.ts';

/** Shorter names are initials and stand in for others: 'Z'. */
const SHORTEST_NAME = 3;

/**
 * Tells whether a text names an organisation that the site knows, by any name, alias or legal entity
 * it has had: as whole words, with capitals as the name has them, since many brands are ordinary words.
 */
export function organisationNamesIn(
  organisations: readonly Organisation[],
): (text: string) => boolean {
  const names = new Set(
    organisations
      .flatMap(({ names, aliases = [], legalEntities = [] }) => [
        ...names.flatMap(({ name }) => [name.nl, name.en]),
        ...aliases,
        ...legalEntities,
      ])
      .filter(
        (name) => name !== undefined && name.length >= SHORTEST_NAME && /\p{Lu}/u.test(name),
      ) as string[],
  );
  return (text) => [...names].some((name) => hasWords(text, name));
}

function hasWords(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    const isWhole =
      !/[\p{L}\p{N}]$/u.test(text.slice(0, at)) &&
      !/^[\p{L}\p{N}]/u.test(text.slice(at + name.length));
    if (isWhole) return true;
  }
  return false;
}
