/** A text and its translation. */
export interface TranslatedText {
  readonly nl: string;
  readonly en: string;
}

/** The translated texts as they stood from one day on. */
export interface TranslatedVersion {
  readonly day: string;
  readonly texts: readonly TranslatedText[];
}

/** A translation of which the original has changed since. */
export interface OutdatedTranslation {
  readonly en: string;
  /** Day from which the original says something else. */
  readonly since: string;
}

/**
 * The translations in the last version that stayed as they were when their Dutch text was changed.
 * A text is known by what it says and not by its place, so that one that moves within a list is not
 * taken for another. Punctuation and layout are no change; what is changed back was never outdated.
 * @param versions the oldest first
 */
export function outdatedTranslations(
  versions: readonly TranslatedVersion[],
): OutdatedTranslation[] {
  const originals = versions.map(({ texts }) => originalsByTranslation(texts));
  return (versions.at(-1)?.texts ?? []).flatMap(({ nl, en }) => {
    const [original, translation] = [wordsOf(nl), wordsOf(en)];
    const began = originals.findIndex((one) => one.get(translation)?.has(original));
    const before = originals[began - 1]?.get(translation) ?? new Set<string>();
    const after = originals[began]?.get(translation);
    const since = versions[began]?.day;
    const isChanged = [...before].some((one) => after?.has(one) === false);
    return isChanged && since !== undefined ? [{ en, since }] : [];
  });
}

function originalsByTranslation(
  texts: readonly TranslatedText[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const originals = new Map<string, Set<string>>();
  for (const { nl, en } of texts) {
    const translation = wordsOf(en);
    const known = originals.get(translation) ?? new Set();
    originals.set(translation, known.add(wordsOf(nl)));
  }
  return originals;
}

const wordsOf = (text: string): string =>
  text
    .split(/[^\p{L}\p{N}]+/u)
    .join(' ')
    .trim();
