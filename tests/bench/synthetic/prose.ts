import type { Random } from './random.ts';
import { FUNCTION_WORDS, VOCABULARY } from './words.ts';

type Language = 'nl' | 'en';

/** Share of the words of a text that are function words. */
const FUNCTION_SHARE = 0.45;

/** Words by Zipf's law: the word of rank r comes up in proportion to 1/r. */
function word(random: Random, language: Language): string {
  if (random.chance(FUNCTION_SHARE)) return random.pick(FUNCTION_WORDS[language]);
  const vocabulary = VOCABULARY[language];
  return vocabulary[Math.floor(vocabulary.length ** random.share()) - 1] ?? '';
}

const words = (random: Random, language: Language, count: number) =>
  Array.from({ length: count }, () => word(random, language)).join(' ');

/** A few made-up words, as the end of a title. */
export const phrase = (random: Random, language: Language) => words(random, language, 5);

function sentence(random: Random, language: Language, length: number): string {
  const made = words(random, language, length);
  return `${made.slice(0, 1).toUpperCase()}${made.slice(1)}.`;
}

/** Made-up sentences of so many words in all. They mean nothing: only their form is that of a language. */
export function sentences(random: Random, language: Language, count: number): string {
  const made: string[] = [];
  for (let left = count; left > 0;) {
    const length = Math.min(left, random.between(8, 20));
    made.push(sentence(random, language, length));
    left -= length;
  }
  return made.join(' ');
}

/** A text in both languages that says of itself that it is synthetic. */
export const bothLanguages = (random: Random, count: number) => ({
  nl: `Synthetisch. ${sentences(random, 'nl', count)}`,
  en: `Synthetic. ${sentences(random, 'en', count)}`,
});

/** A name in both languages that says of itself that it is synthetic. */
export const named = (nl: string, en: string) => ({
  nl: `${nl} (synthetisch)`,
  en: `${en} (synthetic)`,
});
