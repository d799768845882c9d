/** Choices that are the same at every run: what a seed gives depends on its text alone. */
export interface Random {
  /** From 0 up to but not including 1. */
  readonly share: () => number;
  /** A whole number, both ends included. */
  readonly between: (least: number, most: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <T>(options: readonly T[]) => T;
  /** So many different ones, or all when there are fewer, in the order of the options. */
  readonly some: <T>(options: readonly T[], count: number) => T[];
}

/** @param seed what the choices are for, such as the id of a record */
export function randomOf(seed: string): Random {
  const share = mulberry32(hash(seed));
  const between = (least: number, most: number) => least + Math.floor(share() * (most - least + 1));
  const pick = <T>(options: readonly T[]): T => {
    if (options.length === 0) throw new Error('There is nothing to pick from.');
    return options[between(0, options.length - 1)] as T;
  };
  return {
    share,
    between,
    chance: (probability) => share() < probability,
    pick,
    some: (options, count) => {
      const wanted = Math.min(count, options.length);
      const chosen = new Set<number>();
      while (chosen.size < wanted) chosen.add(between(0, options.length - 1));
      return options.filter((_, index) => chosen.has(index));
    },
  };
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let state = 0x811c9dc5;
  for (const character of text)
    state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return state >>> 0;
}

/** A small generator of the public domain, by T. Ettinger. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
